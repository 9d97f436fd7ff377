package jp.monozukuri.meister.register.clearance;

import org.jspecify.annotations.Nullable;

/** Why the answer is yes or no, in the order in which it is looked at. Source: FORMAT.md 3, "active", "can be sent". */
enum Reason {
    TRADE_MISMATCH(false, "TRADE_MISMATCH", "この職種の認定を受けていません。", "Not certified in this trade."),
    TRADE_NOT_YET_CERTIFIED(false, null, "この日には、まだこの職種の認定を受けていません。", "Not yet certified in this trade on this day."),
    NOT_YET_REGISTERED(false, Reason.NOT_ACTIVE, "この日には、まだ登録されていません。", "Not yet registered on this day."),
    WITHDRAWN(false, Reason.NOT_ACTIVE, "この日には、登録が取り消されています。", "Withdrawn on this day."),
    SUSPENDED(false, Reason.NOT_ACTIVE, "この日には、活動を休止しています。", "Suspended on this day."),
    TRAINING_REQUIRED(
            false,
            "TRAINING_REQUIRED",
            "この日までに、指導技法等講習を修了せず、免除もされていません。",
            "Neither trained in teaching methods nor exempt by this day."),
    MAY_INSTRUCT(true, null, "この日にこの職種を指導できます。", "May instruct in this trade on this day."),
    EXPERT_WITH_GROUND(
            true,
            null,
            "熟練技能者等として指導できます。派遣を決めるときは、その理由の区分が要ります。",
            "May instruct as a skilled expert; confirming the dispatch asks for a ground.");

    private static final String NOT_ACTIVE = "MEISTER_NOT_ACTIVE_ON_DATE";

    private final boolean may;
    private final @Nullable String refusedAs;
    private final String ja;
    private final String en;

    Reason(boolean may, @Nullable String refusedAs, String ja, String en) {
        this.may = may;
        this.refusedAs = refusedAs;
        this.ja = ja;
        this.en = en;
    }

    boolean may() {
        return may;
    }

    /** The code under which planning or reporting such a session is refused; null when it is not. */
    @Nullable
    String refusedAs() {
        return refusedAs;
    }

    String ja() {
        return ja;
    }

    String en() {
        return en;
    }
}
