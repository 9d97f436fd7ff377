package jp.monozukuri.meister.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Policy {@code divisions}: the divisions of the list of trades; one that was merged lives on in another from the day of the
 * merger. Source: DOMAIN.md 1.6.
 */
public enum Division {
    MONOZUKURI("ものづくり", null, null),
    TECH("テック", "2025-04-01", MONOZUKURI),
    IT("IT", "2022-10-01", TECH);

    private final String ja;
    private final @Nullable LocalDate mergedOn;
    private final @Nullable Division into;

    Division(String ja, @Nullable String mergedOn, @Nullable Division into) {
        this.ja = ja;
        this.mergedOn = mergedOn == null ? null : LocalDate.parse(mergedOn);
        this.into = into;
    }

    /** The division that this one is on a day. */
    public Division on(LocalDate day) {
        return into == null || mergedOn == null || day.isBefore(mergedOn) ? this : into.on(day);
    }

    public String ja() {
        return ja;
    }
}
