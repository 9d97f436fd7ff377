package jp.monozukuri.bench.load;

/** Something failed under load; a figure without it would be embellished, so there is none. */
public final class LoadFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SUMMARY = 100;

    /** @param message how many failed, and the first */
    public LoadFailure(String message, Exception cause) {
        super(message, cause);
    }

    /** The first hundred signs of the message, in one line. */
    public String summary() {
        String line = String.valueOf(getMessage()).replaceAll("[\\s|]+", " ");
        return line.substring(0, Math.min(SUMMARY, line.length()));
    }
}
