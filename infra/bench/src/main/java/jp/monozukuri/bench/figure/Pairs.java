package jp.monozukuri.bench.figure;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Rounds of the system, each with the round of the raw engine beside it. Machines drift within minutes, so a ratio is
 * taken within a pair and only then over the pairs.
 */
public record Pairs(List<Pair> pairs) {

    /** What a round of the system gave, and the round of the raw engine next to it, in the same unit. */
    public record Pair(double ours, double raw) {

        /** @throws IllegalArgumentException when there is nothing to divide by */
        public Pair {
            if (!(raw > 0) || !(ours >= 0)) {
                throw new IllegalArgumentException("no ratio of " + ours + " to " + raw);
            }
        }

        double ratio() {
            return ours / raw;
        }
    }

    /** @throws IllegalArgumentException without a pair */
    public Pairs {
        if (pairs.isEmpty()) {
            throw new IllegalArgumentException("no ratio without a pair of rounds");
        }
        pairs = List.copyOf(pairs);
    }

    /** The median of the ratios, pair by pair. */
    public double ratio() {
        return median(Pair::ratio);
    }

    /** The smallest ratio of a pair. */
    public double least() {
        return pairs.stream().mapToDouble(Pair::ratio).min().orElseThrow();
    }

    /** The greatest ratio of a pair. */
    public double greatest() {
        return pairs.stream().mapToDouble(Pair::ratio).max().orElseThrow();
    }

    /** The median of the system's rounds. */
    public double ours() {
        return median(Pair::ours);
    }

    /** The median of the raw engine's rounds. */
    public double raw() {
        return median(Pair::raw);
    }

    private double median(ToDoubleFunction<Pair> value) {
        double[] sorted = pairs.stream().mapToDouble(value).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
