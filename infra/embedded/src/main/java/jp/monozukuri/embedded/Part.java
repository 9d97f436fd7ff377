package jp.monozukuri.embedded;

import java.io.IOException;
import java.time.Duration;

/** One program of the system that runs as a process of its own and can be started again after any kind of end. */
interface Part {

    /** Short name, also of its log file. */
    String name();

    /**
     * Prepares what the program needs and starts it; called again after a crash.
     *
     * @throws StartFailure when it cannot be started and a sentence says why
     * @throws IOException when it cannot be started for another reason
     */
    ChildProcess launch() throws IOException;

    /** Whether the started process takes calls by now; cheap enough to be asked every few milliseconds. */
    boolean isReady(ChildProcess process);

    /** How long a start may take before it counts as failed. */
    Duration patience();

    /** Ends the process in the way its program wants it. */
    void stop(ChildProcess process);

    /** Starts the program and waits until it is ready. */
    default ChildProcess launchAndAwait() throws IOException {
        var process = launch();
        try {
            awaitReady(process);
            return process;
        } catch (RuntimeException e) {
            stop(process);
            throw e;
        }
    }

    /** Waits until the started process is ready. @throws StartFailure when it ends or takes too long */
    default void awaitReady(ChildProcess process) {
        var pause = Duration.ofMillis(50);
        var deadline = System.nanoTime() + patience().toNanos();
        while (!isReady(process)) {
            if (process.waitForExit(pause)) {
                throw failure("が起動中に終了しました", "ended while starting");
            }
            if (Thread.currentThread().isInterrupted()) {
                throw failure("の起動が中断されました", "was interrupted while starting");
            }
            if (System.nanoTime() > deadline) {
                throw failure(
                        "が " + patience().toSeconds() + " 秒以内に使えるようになりませんでした",
                        "was not ready within " + patience().toSeconds() + " s");
            }
        }
    }

    /** The sentence for a start that failed. */
    StartFailure failure(String japanese, String english);
}
