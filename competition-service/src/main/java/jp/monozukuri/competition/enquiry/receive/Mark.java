package jp.monozukuri.competition.enquiry.receive;

/** The marks whose schemes are suspended. Source: DOMAIN.md 3.5. */
public enum Mark {
    /** Goods of a region. */
    IIMONO("いいもの"),
    /** Goods made with skill. */
    GOOD_SKILL("グッドスキルマーク");

    private final String ja;

    Mark(String ja) {
        this.ja = ja;
    }

    /** The Japanese name. */
    public String ja() {
        return ja;
    }
}
