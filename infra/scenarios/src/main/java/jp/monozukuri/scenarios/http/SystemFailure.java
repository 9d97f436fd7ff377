package jp.monozukuri.scenarios.http;

/** An answer that is neither an outcome nor a report, or no answer; the play cannot go on. */
public final class SystemFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A failure in words. */
    public SystemFailure(String message) {
        super(message);
    }

    SystemFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
