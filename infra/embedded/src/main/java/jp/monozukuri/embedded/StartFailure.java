package jp.monozukuri.embedded;

/** A start that cannot go on, said in one sentence of each language: what is wrong and what to do about it. */
public final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String japanese;
    private final String english;

    StartFailure(String japanese, String english) {
        super(english);
        this.japanese = japanese;
        this.english = english;
    }

    StartFailure(String japanese, String english, Throwable cause) {
        super(english, cause);
        this.japanese = japanese;
        this.english = english;
    }

    /** The sentence in Japanese. */
    public String japanese() {
        return japanese;
    }

    /** The sentence in English. */
    public String english() {
        return english;
    }
}
