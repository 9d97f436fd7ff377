package jp.monozukuri.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The demonstration scenario: played through the public addresses by the scenario player, a process of its own, into a
 * data folder that was new. The folder remembers how far that came.
 */
final class Scenario {

    private static final String PLAYER = "jp.monozukuri.scenarios.Play";
    private static final String MODULE = "infra/scenarios";
    private static final String FILE = "hokkaido-fy2025.json";
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(5);

    private final Path checkout;
    private final DataFolder folder;
    private final Isolation isolation;
    private volatile @Nullable ChildProcess player;

    Scenario(Path checkout, DataFolder folder, Isolation isolation) {
        this.checkout = checkout;
        this.folder = folder;
        this.isolation = isolation;
    }

    /** How far the loading came in this data folder. */
    enum State {
        /** Nothing has been decided: a folder that is new. */
        NONE,
        /** The user did not want it. */
        SKIPPED,
        /** Begun and not finished; playing it again completes it, because every command has its idempotency key. */
        LOADING,
        LOADED
    }

    State state() throws IOException {
        return Files.exists(folder.scenario())
                ? State.valueOf(Files.readString(folder.scenario()).strip())
                : State.NONE;
    }

    void note(State state) throws IOException {
        Files.writeString(folder.scenario(), state.name());
    }

    /**
     * Plays the file and waits for the end; the player's own lines go to our output.
     *
     * @return whether the player ended well, and so all of it is recorded
     * @throws StartFailure when there is no player in the checkout
     */
    boolean play(String gateway) throws IOException {
        note(State.LOADING);
        var module = checkout.resolve(MODULE);
        var run = JavaRun.of(
                List.of("-cp", ClassPath.ofModule(module), PLAYER),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8");
        var command = run.command(
                List.of(), List.of("--gateway", gateway, module.resolve(FILE).toString()));
        var started = ChildProcess.start(
                isolation.wrap(command, "TERM", false),
                Map.of(),
                null,
                folder.directory("run/processes").resolve("player"));
        player = started;
        var loaded = started.exit().join() == 0;
        if (loaded) {
            note(State.LOADED);
        }
        return loaded;
    }

    /** Ends a player that is at work. */
    void stop() {
        var running = player;
        if (running != null) {
            running.stop("TERM", STOP_PATIENCE);
        }
    }
}
