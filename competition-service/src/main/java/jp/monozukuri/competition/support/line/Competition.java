package jp.monozukuri.competition.support.line;

/** The competitions that offices support. Both Japanese spellings of the second are one. Source: DOMAIN.md 3.3. */
public enum Competition {
    /** The national skills competition. */
    GORIN_NATIONAL("技能五輪全国大会"),
    /** The competition for young persons. */
    YOUTH_MONOZUKURI("若年者ものづくり競技大会");

    private final String ja;

    Competition(String ja) {
        this.ja = ja;
    }

    /** The Japanese name. */
    public String ja() {
        return ja;
    }
}
