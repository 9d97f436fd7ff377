package jp.monozukuri.bench.figure;

import java.util.Arrays;

/** Percentiles of durations by the nearest rank: each is a duration that was measured, none is interpolated. */
public final class Percentiles {

    private static final double NANOS_PER_MILLI = 1e6;
    private static final int WHOLE = 100;

    private final long[] sorted;

    private Percentiles(long[] sorted) {
        this.sorted = sorted;
    }

    /**
     * Of these durations.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Percentiles ofNanos(long[] nanos) {
        if (nanos.length == 0) {
            throw new IllegalArgumentException("no percentile of no durations");
        }
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Percentiles(sorted);
    }

    /** How many durations there are. */
    public int count() {
        return sorted.length;
    }

    /**
     * The smallest duration that at least this many per cent of all do not exceed.
     *
     * @param percent 1..100
     * @throws IllegalArgumentException outside that range
     */
    public double millis(int percent) {
        if (percent < 1 || percent > WHOLE) {
            throw new IllegalArgumentException("percentile " + percent + " is not in 1..100");
        }
        int rank = Math.ceilDiv(Math.multiplyExact(sorted.length, percent), WHOLE);
        return sorted[rank - 1] / NANOS_PER_MILLI;
    }
}
