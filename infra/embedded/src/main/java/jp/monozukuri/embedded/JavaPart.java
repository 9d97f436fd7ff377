package jp.monozukuri.embedded;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part that is a Java program of ours, with a start cache. */
abstract class JavaPart implements Part {

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);
    private static final Duration RECORD_PATIENCE = Duration.ofSeconds(120);

    private final @Nullable StartCache cache;

    /** @param cache null: the program starts without */
    JavaPart(@Nullable StartCache cache) {
        this.cache = cache;
    }

    @Override
    public final ChildProcess launch() throws IOException {
        return launch(cache == null ? List.of() : cache.use());
    }

    /** Starts the program with further flags of the virtual machine. */
    abstract ChildProcess launch(List<String> flags) throws IOException;

    /** Uses the running program a little, so that the cache knows what its first callers need. */
    void exercise() {}

    final boolean wantsPreparation() {
        return cache != null && cache.isMissing();
    }

    /** Records the start cache in a run of its own. A run that fails leaves no cache; the real start says why. */
    final void prepare() throws IOException {
        if (cache != null) {
            var process = launch(cache.record());
            try {
                awaitReady(process);
                exercise();
            } catch (StartFailure e) {
                stop(process);
                cache.discard();
                return;
            }
            process.stop("TERM", RECORD_PATIENCE);
            if (!Thread.currentThread().isInterrupted()) {
                cache.keep();
            }
        }
    }

    @Override
    public void stop(ChildProcess process) {
        process.stop("TERM", STOP_PATIENCE);
    }
}
