package jp.monozukuri.scenarios.http;

import java.time.Duration;

/**
 * How long a call that is answered 503 with {@code Retry-After} is sent again.
 *
 * @param limit all waiting of one call together
 * @param pause waits; tests count instead
 */
public record Patience(Duration limit, Pause pause) {

    /** Waits for a duration. */
    @FunctionalInterface
    public interface Pause {
        /** Returns after the duration. */
        void of(Duration duration) throws InterruptedException;
    }

    /** Waits up to a minute for each call. */
    public static Patience standard() {
        return new Patience(Duration.ofMinutes(1), Thread::sleep);
    }
}
