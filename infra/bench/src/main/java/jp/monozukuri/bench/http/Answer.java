package jp.monozukuri.bench.http;

import java.util.Map;

/**
 * An answer.
 *
 * @param headers by lower-case name; the last of several
 */
public record Answer(int status, Map<String, String> headers, String body) {

    private static final int OK = 200;

    public Answer {
        headers = Map.copyOf(headers);
    }

    /** The value of a header, empty when it is not there. */
    public String header(String lowerCaseName) {
        return headers.getOrDefault(lowerCaseName, "");
    }

    /** Whether this is the answer hoped for. */
    public boolean isOk() {
        return status == OK;
    }

    /**
     * This answer, when it is 200.
     *
     * @throws IllegalStateException with the body when it is another
     */
    public Answer requireOk(String call) {
        if (!isOk()) {
            throw new IllegalStateException(call + " was answered " + status + " " + body);
        }
        return this;
    }
}
