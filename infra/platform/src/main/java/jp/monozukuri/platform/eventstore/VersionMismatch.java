package jp.monozukuri.platform.eventstore;

/** {@code If-Match} named another version than the aggregate has. Nothing was written. */
public final class VersionMismatch extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long expected;
    private final long actual;

    VersionMismatch(String aggregateId, long expected, long actual) {
        super(aggregateId + " is at version " + actual + ", not " + expected);
        this.expected = expected;
        this.actual = actual;
    }

    /** The version that the caller named. */
    public long expected() {
        return expected;
    }

    /** The version that the aggregate has. */
    public long actual() {
        return actual;
    }
}
