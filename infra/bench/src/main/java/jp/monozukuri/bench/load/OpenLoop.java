package jp.monozukuri.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * Arrivals at a steady rate that no answer slows down. Every duration counts from the moment the arrival was due, so
 * waiting for a turn counts as waiting.
 */
public final class OpenLoop {

    /** What an arrival does. */
    @FunctionalInterface
    public interface Arrival {

        /**
         * Sends and waits.
         *
         * @param number of the arrival, from 0 on
         */
        Moments arrive(int number) throws Exception;
    }

    /**
     * When an arrival came through, as {@link System#nanoTime()}.
     *
     * @param visible equal to {@code accepted} when it was not looked at
     */
    public record Moments(long accepted, long visible, boolean looked) {

        /** Accepted now, and not looked at. */
        public static Moments acceptedOnly(long accepted) {
            return new Moments(accepted, accepted, false);
        }
    }

    /**
     * What came of a run.
     *
     * @param perSecond accepted per second, from the first moment due to the last answer
     * @param accepted from due to accepted, all arrivals
     * @param visible from accepted to visible, those looked at
     */
    public record Run(double perSecond, long[] accepted, long[] visible) {}

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private OpenLoop() {}

    /**
     * Lets them arrive and waits until all have come through.
     *
     * @param perSecond arrivals a second, at least 1
     * @throws LoadFailure when one failed or did not come through in two minutes
     */
    public static Run run(int perSecond, Duration length, Arrival arrival) throws InterruptedException {
        int count = Math.toIntExact(perSecond * length.toMillis() / 1_000);
        long[] accepted = new long[count];
        long[] visible = new long[count];
        long[] last = new long[count];
        var failures = new Failures();
        List<Thread> threads = new ArrayList<>(count);
        long begin = System.nanoTime();
        for (int number = 0; number < count && failures.none(); number++) {
            int own = number;
            long due = due(begin, number, perSecond);
            awaitMoment(due);
            threads.add(Thread.ofVirtual().start(() -> {
                try {
                    Moments moments = arrival.arrive(own);
                    accepted[own] = moments.accepted() - due;
                    visible[own] = moments.looked() ? moments.visible() - moments.accepted() : -1;
                    last[own] = moments.accepted() - begin;
                } catch (Exception e) {
                    failures.add(e);
                }
            }));
        }
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (Thread thread : threads) {
            if (!thread.join(Duration.ofNanos(Math.max(1, deadline - System.nanoTime())))) {
                thread.interrupt();
                failures.add(new IllegalStateException("no answer in " + PATIENCE.toSeconds() + " s"));
                break;
            }
        }
        failures.throwFirst();
        double seconds = Arrays.stream(last).max().orElse(0) / 1e9;
        return new Run(
                count / seconds,
                accepted,
                Arrays.stream(visible).filter(nanos -> nanos >= 0).toArray());
    }

    /** When arrival {@code number} is due: evenly spaced, without the errors of many roundings. */
    static long due(long begin, int number, int perSecond) {
        return begin + number * 1_000_000_000L / perSecond;
    }

    private static void awaitMoment(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
