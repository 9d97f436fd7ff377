package jp.monozukuri.reporting.board;

/**
 * How a row stands against its target: shape, words and colour always go together.
 *
 * @see Outlook#boardStatus
 */
enum Standing {
    MET("met", "達成"),
    ON_COURSE("on", "順調"),
    AT_RISK("risk", "要注意"),
    SHORT("miss", "未達見込み"),
    MISSED("miss", "未達"),
    SILENT("none", "報告なし");

    private final String look;
    private final String words;

    Standing(String look, String words) {
        this.look = look;
        this.words = words;
    }

    /** Name of its shape and colour in the style sheet. */
    public String look() {
        return look;
    }

    /** Its words. */
    public String words() {
        return words;
    }

    /** Whether the target is missed or will be. */
    boolean isShort() {
        return this == SHORT || this == MISSED;
    }

    /** Whether a total that stands like this looks fine. */
    boolean isFine() {
        return this == MET || this == ON_COURSE;
    }
}
