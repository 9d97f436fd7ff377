package jp.monozukuri.meister.overview.gap;

/**
 * Policy {@code prospectingPriority}: where to look for meisters first. What is few is a value of the policy. Source: DOMAIN.md
 * 1.7, "no or few".
 */
enum Scarcity {
    NONE,
    FEW,
    ENOUGH;

    /** From one up to this number of meisters is few. */
    static final int FEW_UP_TO = 2;

    /** How scarce a number of meisters is. */
    static Scarcity of(long meisters) {
        if (meisters == 0) {
            return NONE;
        }
        return meisters <= FEW_UP_TO ? FEW : ENOUGH;
    }
}
