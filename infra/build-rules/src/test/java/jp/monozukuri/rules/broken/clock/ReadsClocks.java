package jp.monozukuri.rules.broken.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

class ReadsClocks {

    Instant instant() {
        return Instant.now();
    }

    LocalDate date() {
        return LocalDate.now(ZoneId.of("Asia/Tokyo"));
    }

    long millis() {
        return System.currentTimeMillis();
    }

    Supplier<UUID> id() {
        return UUID::randomUUID;
    }

    Clock clock() {
        return Clock.systemUTC();
    }

    int chance() {
        return new Random().nextInt();
    }
}
