package jp.monozukuri.scenarios;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jp.monozukuri.embedded.StartFailure;
import jp.monozukuri.scenarios.file.Scenario;
import jp.monozukuri.scenarios.file.ScenarioFault;
import jp.monozukuri.scenarios.file.ScenarioFile;
import jp.monozukuri.scenarios.http.Gateway;
import jp.monozukuri.scenarios.http.Patience;
import jp.monozukuri.scenarios.http.Service;
import jp.monozukuri.scenarios.http.SystemFailure;

/** The command line: {@code play [--gateway URL] [--resume] [--fresh] FILE…}. */
public final class Play {

    private static final int DIFFERENT = 1;
    private static final int NOT_PLAYED = 2;

    private Play() {}

    /** Plays the files and ends with the exit code. */
    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out, err));
    }

    /** Plays the files. Returns 0 when everything is as they say, 1 on differences, 2 when one cannot be played. */
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        PlayOptions options;
        try {
            options = PlayOptions.of(arguments);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.println(PlayOptions.USAGE);
            return NOT_PLAYED;
        }
        try {
            List<Scenario> scenarios = new ArrayList<>();
            for (var file : options.files()) {
                scenarios.add(ScenarioFile.read(file, Service::takes));
            }
            boolean passed = true;
            for (Scenario scenario : scenarios) {
                PlayResult result = options.fresh()
                        ? playFresh(scenario, err)
                        : play(scenario, options.gateway(), options.resume());
                out.println(Summary.of(result));
                passed &= result.passed();
            }
            return passed ? 0 : DIFFERENT;
        } catch (ScenarioFault | SystemFailure | StartFailure e) {
            err.println(e.getMessage());
            return NOT_PLAYED;
        }
    }

    private static PlayResult play(Scenario scenario, URI address, boolean resume) {
        try (var gateway = new Gateway(address, Patience.standard())) {
            return resume ? Player.resume(scenario, gateway) : Player.play(scenario, gateway);
        }
    }

    private static PlayResult playFresh(Scenario scenario, PrintStream progress) {
        try (var stack = FreshStack.start(progress)) {
            PlayResult result = play(scenario, stack.gateway(), false);
            stack.playedToTheEnd();
            return result;
        }
    }
}
