package jp.monozukuri.scenarios.http;

import java.net.http.HttpResponse;
import java.util.Set;
import jp.monozukuri.scenarios.file.Outcome;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * An HTTP answer and what it means.
 *
 * @param call method and path, for messages
 * @param replayed whether the header says that this is the first answer again
 * @param problem whether the body is a problem document
 */
record Answer(String call, int status, boolean replayed, boolean problem, String body) {

    private static final String UNKNOWN_COMMAND = "UNKNOWN_COMMAND";

    /** Problems of the call itself; a rule of the trade was never asked. */
    private static final Set<String> NO_RULE = Set.of(
            "CALLER_REQUIRED",
            "HTTP_ERROR",
            "IDEMPOTENCY_KEY_REQUIRED",
            "INVALID_TOKEN",
            "MALFORMED_JSON",
            "REHEARSAL_OFF",
            "ROLE_MAY_NOT_WRITE",
            "TOO_LARGE");

    private static final int SHOWN = 2_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Answer of(String call, HttpResponse<String> response) {
        var headers = response.headers();
        return new Answer(
                call,
                response.statusCode(),
                headers.firstValue("Idempotent-Replayed").orElse("").equalsIgnoreCase("true"),
                headers.firstValue("Content-Type").orElse("").startsWith("application/problem+json"),
                response.body());
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** @throws SystemFailure when this is no outcome of a command */
    Reply reply(String command) {
        if (isSuccess()) {
            return new Reply.Decided(replayed ? Outcome.DUPLICATE : Outcome.ACCEPTED, null, null);
        }
        String code = problem ? text("code") : null;
        if (code == null || status < 400 || status >= 500 || NO_RULE.contains(code)) {
            throw failure();
        }
        if (code.equals(UNKNOWN_COMMAND)) {
            return new Reply.NotYetKnown(command);
        }
        Outcome outcome = code.equals("IDEMPOTENCY_KEY_REUSED") ? Outcome.CONFLICT : Outcome.REJECTED;
        return new Reply.Decided(outcome, code, text("detailEn"));
    }

    /** The body of a success as JSON. @throws SystemFailure otherwise */
    JsonNode json() {
        if (!isSuccess()) {
            throw failure();
        }
        JsonNode json = parsed();
        if (json.isMissingNode()) {
            throw failure();
        }
        return json;
    }

    SystemFailure failure() {
        return new SystemFailure(call + " was answered " + status + ": "
                + (body.length() > SHOWN ? body.substring(0, SHOWN) + "…" : body));
    }

    private @Nullable String text(String field) {
        JsonNode value = parsed().path(field);
        return value.isString() ? value.stringValue() : null;
    }

    private JsonNode parsed() {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }
}
