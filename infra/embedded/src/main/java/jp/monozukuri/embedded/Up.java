package jp.monozukuri.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/** The program behind {@code infra/up}: starts the system, shows the way in, keeps it running until Ctrl-C. */
final class Up {

    private static final int REFUSED = 2;
    private static final int JAVA = 25;

    private final Console console;
    private final UpOptions options;
    private final AtomicBoolean stopping = new AtomicBoolean();

    private Up(Console console, UpOptions options) {
        this.console = console;
        this.options = options;
    }

    /** Arguments: the root of the checkout, then the options of the user. */
    public static void main(String[] arguments) {
        var console = new Console(System.out);
        try {
            requireJava();
            var options =
                    UpOptions.of(Path.of(arguments[0]), Arrays.asList(arguments).subList(1, arguments.length));
            new Up(console, options).run();
        } catch (StartFailure e) {
            console.complain(e);
            System.exit(REFUSED);
        } catch (UncheckedIOException e) {
            console.complain(new StartFailure(
                    "ファイルを読み書きできませんでした(" + e.getMessage() + ")。権限とディスクの空きを確かめてください。",
                    "A file could not be read or written (" + e.getMessage()
                            + "); check permissions and the free disk space.",
                    e));
            System.exit(REFUSED);
        }
    }

    private static void requireJava() {
        var version = Runtime.version().feature();
        if (version != JAVA) {
            throw new StartFailure(
                    "JDK 25 が必要です(今は " + version + ")。JAVA_HOME に JDK 25 を指定してください。",
                    "JDK 25 is needed, this is " + version + "; let JAVA_HOME point to a JDK 25.");
        }
    }

    private void run() {
        var stack = Stack.open(options.settings(), console);
        var scenario = new Scenario(options.settings().checkout(), stack.folder(), stack.isolation());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack, scenario), "stop"));
        try {
            stack.startParts();
            console.say("使えます。", "Ready.");
            loadScenario(stack, scenario);
            console.print(Welcome.text(stack, options.settings()));
            new CountDownLatch(1).await();
        } catch (StartFailure e) {
            // A start that Ctrl-C interrupts fails, too; that is no news.
            if (stopping.compareAndSet(false, true)) {
                stack.close();
                throw e;
            }
        } catch (IOException e) {
            throw new StartFailure(
                    "データフォルダーを読み書きできませんでした(" + e.getMessage() + ")。",
                    "The data folder could not be read or written (" + e.getMessage() + ").",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void loadScenario(Stack stack, Scenario scenario) throws IOException {
        var state = scenario.state();
        if (state == Scenario.State.NONE && !options.scenario()) {
            scenario.note(Scenario.State.SKIPPED);
        }
        if (!options.scenario() || state == Scenario.State.SKIPPED || state == Scenario.State.LOADED) {
            return;
        }
        console.say(
                state == Scenario.State.NONE ? "北海道のシナリオを読み込んでいます…" : "途中だった北海道のシナリオの読み込みを続けます…",
                state == Scenario.State.NONE
                        ? "Loading the Hokkaido scenario …"
                        : "Going on with loading the Hokkaido scenario …");
        if (played(scenario, Welcome.address(stack))) {
            console.say("シナリオを読み込みました。", "The scenario is loaded.");
        } else if (!stopping.get()) {
            console.say(
                    "シナリオは最後まで読み込まれていません。次の ./infra/up が続きから読み込みます(最初からは --fresh)。",
                    "The scenario is NOT completely loaded; the next ./infra/up goes on with it (--fresh starts over).");
        }
    }

    private boolean played(Scenario scenario, String gateway) throws IOException {
        try {
            return scenario.play(gateway);
        } catch (StartFailure e) {
            console.say(e.japanese(), e.english());
            return false;
        }
    }

    private void stop(Stack stack, Scenario scenario) {
        if (stopping.compareAndSet(false, true)) {
            console.print(System.lineSeparator());
            console.say("停止しています…", "Stopping …");
            scenario.stop();
            stack.close();
            console.say("停止しました。データは残っています。", "Stopped; the data stays.");
        }
    }
}
