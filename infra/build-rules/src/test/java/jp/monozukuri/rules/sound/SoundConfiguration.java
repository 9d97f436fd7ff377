package jp.monozukuri.rules.sound;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** The edge may make the clock. */
class SoundConfiguration {

    static final Map<String, String> NAMES = Map.of("a", "b");

    Clock clock() {
        return Clock.systemUTC();
    }

    static Instant now(Clock clock) {
        return Instant.now(clock);
    }
}
