package jp.monozukuri.embedded;

import java.nio.file.Path;
import java.util.List;

/**
 * The command line of {@code infra/up}.
 *
 * @param settings what to start
 * @param scenario whether a new data folder gets the demonstration scenario
 */
record UpOptions(StackSettings settings, boolean scenario) {

    /**
     * Reads the arguments.
     *
     * @param checkout the root of the checkout, found by the script
     * @throws StartFailure when one is not known
     */
    static UpOptions of(Path checkout, List<String> arguments) {
        var settings = StackSettings.ofCheckout(checkout);
        var scenario = true;
        var rest = arguments.iterator();
        while (rest.hasNext()) {
            var argument = rest.next();
            switch (argument) {
                case "--port" -> settings = settings.withPort(port(rest.hasNext() ? rest.next() : ""));
                case "--empty" -> scenario = false;
                case "--fresh" -> settings = settings.withFresh(true);
                case "--no-rehearsal" -> settings = settings.withRehearsal(false);
                case "--quick" -> settings = settings.withPreparation(false);
                default ->
                    throw new StartFailure(
                            "知らない指定です: " + argument + "。./infra/up --help で使い方を表示します。",
                            "Unknown option " + argument + "; ./infra/up --help shows the options.");
            }
        }
        // The scenario lies in the past and is played with the "now" of each of its commands.
        return new UpOptions(settings, scenario && settings.rehearsal());
    }

    private static int port(String text) {
        if (!text.matches("[1-9][0-9]{0,4}")) {
            throw new StartFailure(
                    "--port にはポート番号を続けてください(例: --port 9080)。",
                    "--port must be followed by a port number, e.g. --port 9080.");
        }
        return Integer.parseInt(text);
    }
}
