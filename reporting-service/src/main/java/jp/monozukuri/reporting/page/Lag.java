package jp.monozukuri.reporting.page;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the ledger has taken in what lies on Kafka. It says nothing of the way from a service's own store to Kafka.
 * Source: the design of the pages, section 3.
 *
 * @param level ok, slow or down
 * @param strong the words that stand out
 * @param rest what follows them
 */
public record Lag(String level, String strong, String rest) {

    private static final Duration OK = Duration.ofSeconds(5);
    private static final Duration SLOW = Duration.ofSeconds(60);

    /** @param takenInUpTo everything that lay on Kafka at this moment has been taken in; null when it is not known yet */
    static Lag of(@Nullable Instant takenInUpTo, Instant now) {
        if (takenInUpTo == null) {
            return new Lag("slow", "反映の遅れを", "確認しています");
        }
        Duration behind = Duration.between(takenInUpTo, now);
        if (behind.compareTo(OK) <= 0) {
            return new Lag("ok", Wareki.clock(takenInUpTo), "までの記録を反映");
        }
        if (behind.compareTo(SLOW) <= 0) {
            return new Lag("slow", "遅れ " + behind.toSeconds() + "秒", "。数が少なく出ることがあります");
        }
        return new Lag("down", Wareki.shortMoment(takenInUpTo.minusNanos(takenInUpTo.getNano())), "から止まっています");
    }
}
