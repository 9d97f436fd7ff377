package jp.monozukuri.embedded;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Keeps one part running: starts it, says when it is ready, and starts it again when it ends by itself. */
final class Keeper {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration STABLE = Duration.ofSeconds(60);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final Part part;
    private final Reporter reporter;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread;
    private volatile @Nullable ChildProcess process;

    private Keeper(Part part, Reporter reporter) {
        this.part = part;
        this.reporter = reporter;
        this.thread = Thread.ofPlatform().daemon().name("keeper-" + part.name()).unstarted(this::keep);
    }

    /** Starts the part in the background. */
    static Keeper of(Part part, Reporter reporter) {
        var keeper = new Keeper(part, reporter);
        keeper.thread.start();
        return keeper;
    }

    String name() {
        return part.name();
    }

    /** Waits for the end of the first start. @throws StartFailure when it failed */
    void awaitReady() {
        try {
            ready.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StartFailure failure ? failure : e;
        }
    }

    /** The part's process, also one that has just ended; null while there was none yet. */
    @Nullable
    ChildProcess process() {
        return process;
    }

    /** Whether the part's present process is ready. */
    boolean isReady() {
        var current = process;
        return current != null && current.isAlive() && part.isReady(current);
    }

    /** Ends the part and does not start it again; returns when it has ended. */
    void stop() {
        stopping.countDown();
        try {
            do {
                var current = process;
                if (current != null) {
                    part.stop(current);
                }
            } while (!thread.join(LOOK_AGAIN));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void keep() {
        var pause = FIRST_PAUSE;
        while (!isStopping()) {
            var begin = System.nanoTime();
            try {
                var started = part.launch();
                process = started;
                part.awaitReady(started);
                tellReady(Duration.ofNanos(System.nanoTime() - begin));
                var exit = started.exit().join();
                if (isStopping()) {
                    return;
                }
                if (System.nanoTime() - begin > STABLE.toNanos()) {
                    pause = FIRST_PAUSE;
                }
                reporter.say(
                        part.name() + " が終了しました(終了コード " + exit + ")。再起動します。",
                        part.name() + " ended (exit " + exit + "); starting it again.");
            } catch (StartFailure e) {
                failed(e);
            } catch (IOException | RuntimeException e) {
                failed(part.failure(
                        "を起動できませんでした(" + e.getMessage() + ")", "could not be started (" + e.getMessage() + ")"));
            }
            if (ready.isCompletedExceptionally() || pausedUntilStop(pause)) {
                return;
            }
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    private void tellReady(Duration took) {
        if (!ready.complete(null)) {
            var seconds = "%.1f".formatted(took.toMillis() / 1000.0);
            reporter.say(
                    part.name() + " が再び使えます(" + seconds + " 秒)。", part.name() + " is ready again (" + seconds + " s).");
        }
    }

    /** A first start that fails is the caller's matter; a later one is told, and tried again. */
    private void failed(StartFailure failure) {
        var leftover = process;
        if (leftover != null) {
            part.stop(leftover);
        }
        if (!ready.completeExceptionally(failure) && !isStopping()) {
            reporter.say(failure.japanese(), failure.english());
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private boolean pausedUntilStop(Duration pause) {
        try {
            return stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
