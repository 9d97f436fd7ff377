package jp.monozukuri.competition.support.line;

/** Athletes and leaders are counted apart. Source: DOMAIN.md 3.2. */
public enum SupportRole {
    /** Who competes. */
    ATHLETE("選手"),
    /** Who instructs one or several athletes. */
    LEADER("指導者");

    private final String ja;

    SupportRole(String ja) {
        this.ja = ja;
    }

    /** The Japanese name. */
    public String ja() {
        return ja;
    }
}
