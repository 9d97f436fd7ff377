package jp.monozukuri.bench.load;

/** Something failed under load; a figure without it would be embellished, so there is none. */
public final class LoadFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message how many failed, and the first */
    public LoadFailure(String message, Exception cause) {
        super(message, cause);
    }
}
