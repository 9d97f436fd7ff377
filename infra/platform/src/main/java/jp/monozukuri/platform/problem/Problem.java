package jp.monozukuri.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An RFC 9457 problem document, Japanese first, with a stable code for programs. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "titleEn", "status", "detail", "detailEn", "instance", "code", "errors"})
public record Problem(
        String type,
        String title,
        String titleEn,
        int status,
        String detail,
        String detailEn,
        @Nullable String instance,
        String code,
        List<FieldError> errors) {

    /** Media type of a problem document. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * A field that broke a rule.
     *
     * @param field path of the field in the payload or name of the header or parameter
     * @param value the value as it was sent
     * @param rule the rule, in words or as a code
     * @param ruleJa the rule in Japanese; left out when the rule needs no words
     */
    public record FieldError(
            String field,
            @Nullable Object value,
            @Nullable String rule,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String ruleJa) {}

    /** The same problem at a place. */
    public Problem at(String path) {
        return new Problem(type, title, titleEn, status, detail, detailEn, path, code, errors);
    }
}
