package jp.monozukuri.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import jp.monozukuri.bench.figure.Table;
import jp.monozukuri.embedded.EmbeddedKafka;
import jp.monozukuri.embedded.EmbeddedPostgres;
import jp.monozukuri.embedded.Reporter;
import jp.monozukuri.embedded.Stack;
import jp.monozukuri.embedded.StackSettings;

/**
 * How long the system takes until every part answers that it is ready, and how much memory it holds then, beside
 * PostgreSQL and Kafka alone. Cold: with empty data. Warm: with the data of the start before.
 */
final class StartAndMemory {

    private static final int SETTLE_SECONDS = 10;

    private record Timed<T>(T started, double seconds) {}

    private record Engines(EmbeddedPostgres postgres, EmbeddedKafka kafka) {

        void close() {
            kafka.close();
            postgres.close();
        }
    }

    private final Path checkout;
    private final Path folder;
    private final Path programs;
    private final Table table;
    private final Reporter progress;

    /**
     * Programs and start caches are kept in the build output, so that only the first run after a build makes them.
     *
     * @param folder where data goes
     */
    StartAndMemory(BenchOptions options, Path folder, Table table, Reporter progress) {
        this.checkout = options.checkout();
        this.folder = folder;
        this.programs = checkout.resolve("infra/bench/target/programs");
        this.table = table;
        this.progress = progress;
    }

    /** Starts everything as often as needed and returns the system of the last start, running. */
    Stack measure() throws IOException, InterruptedException {
        progress.say("最初の起動(起動キャッシュが無ければ作る)", "first start; start caches that are missing are made");
        long caches = caches();
        Timed<Stack> first = timed(() -> start("first"));
        first.started.close();
        long made = caches() - caches;

        progress.say("エンジンだけの起動", "the engines alone");
        engines("engines-first").started.close();
        Timed<Engines> coldEngines = engines("engines");
        coldEngines.started.close();
        Timed<Engines> warmEngines = engines("engines");
        TimeUnit.SECONDS.sleep(SETTLE_SECONDS);
        double engineMemory =
                Memory.mebibytes(List.of(warmEngines.started.postgres.process(), warmEngines.started.kafka.process()));
        warmEngines.started.close();

        progress.say("空のデータでの起動、二度目の起動", "a start with empty data, a second start");
        Timed<Stack> cold = timed(() -> start("data"));
        cold.started.close();
        Timed<Stack> warm = timed(() -> start("data"));
        TimeUnit.SECONDS.sleep(SETTLE_SECONDS);
        double idle = memory(warm.started);

        table.note("最初の起動", "first start", "%s s (%d start caches made)".formatted(Table.number(first.seconds), made));
        table.add("空のデータで起動", "start, empty data", cold.seconds, coldEngines.seconds, "s");
        table.add("二度目の起動", "start, data there", warm.seconds, warmEngines.seconds, "s");
        table.add("メモリー(待機時、PSS)", "memory, idle, PSS", idle, engineMemory, "MiB");
        return warm.started;
    }

    /** Starts it once, measures nothing. */
    Stack start() {
        return start("data");
    }

    /** All parts with their children, in mebibytes. */
    static double memory(Stack stack) throws IOException {
        return Memory.mebibytes(stack.parts().stream().map(stack::process).toList());
    }

    private long caches() throws IOException {
        if (!Files.isDirectory(programs)) {
            return 0;
        }
        try (var files = Files.walk(programs)) {
            return files.filter(file -> file.toString().endsWith(".aot")).count();
        }
    }

    private Stack start(String data) {
        return Stack.start(
                new StackSettings(checkout, folder.resolve(data), programs, 0, false, true, false), progress);
    }

    /** Both at the same time, as the system starts them. */
    private Timed<Engines> engines(String data) {
        return timed(() -> {
            try (var threads = Executors.newFixedThreadPool(2)) {
                var postgres = CompletableFuture.supplyAsync(
                        () -> EmbeddedPostgres.start(folder.resolve(data).resolve("for-postgres")), threads);
                var kafka = CompletableFuture.supplyAsync(
                        () -> EmbeddedKafka.start(folder.resolve(data).resolve("for-kafka")), threads);
                return new Engines(postgres.join(), kafka.join());
            }
        });
    }

    private static <T> Timed<T> timed(Supplier<T> start) {
        long begin = System.nanoTime();
        T started = start.get();
        return new Timed<>(started, (System.nanoTime() - begin) / 1e9);
    }
}
