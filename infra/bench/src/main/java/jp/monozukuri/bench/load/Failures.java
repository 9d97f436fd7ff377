package jp.monozukuri.bench.load;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** What went wrong in many threads: how often, and the first. */
final class Failures {

    private final AtomicReference<@Nullable Exception> first = new AtomicReference<>();
    private final LongAdder count = new LongAdder();

    void add(Exception failure) {
        count.increment();
        first.compareAndSet(null, failure);
    }

    boolean none() {
        return first.get() == null;
    }

    /** @throws LoadFailure when there is one */
    void throwFirst() {
        Exception failure = first.get();
        if (failure != null) {
            throw new LoadFailure(count.sum() + " failed under load, the first: " + failure, failure);
        }
    }
}
