package jp.monozukuri.bench;

import java.time.Duration;
import java.util.List;

/**
 * How long and how much is measured.
 *
 * @param clients connections at the same time, to the system and to the raw engine
 * @param rounds pairs of rounds of each ratio
 * @param round length of a closed round
 * @param warmUp load before the first round
 * @param rates offered loads of the open runs, arrivals a second
 * @param open length of an open run
 * @param events at least so many lie on the topics when they are replayed
 */
record Scale(int clients, int rounds, Duration round, Duration warmUp, List<Integer> rates, Duration open, int events) {

    Scale {
        rates = List.copyOf(rates);
    }

    static Scale full() {
        return new Scale(
                32,
                3,
                Duration.ofSeconds(10),
                Duration.ofSeconds(20),
                List.of(50, 500),
                Duration.ofSeconds(30),
                100_000);
    }

    static Scale trial() {
        return new Scale(
                32, 1, Duration.ofSeconds(3), Duration.ofSeconds(3), List.of(50, 500), Duration.ofSeconds(4), 5_000);
    }
}
