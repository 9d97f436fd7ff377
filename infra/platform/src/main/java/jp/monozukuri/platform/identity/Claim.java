package jp.monozukuri.platform.identity;

/** What is known of a caller; the names are those of the headers. */
public enum Claim {
    OFFICE("Office"),
    ACTOR("Actor"),
    ROLE("Role");

    private final String header;

    Claim(String header) {
        this.header = header;
    }

    /** How people and headers call it. */
    public String header() {
        return header;
    }
}
