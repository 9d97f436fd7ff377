package jp.monozukuri.rules.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The judge of a refusal over HTTP: a problem document that says in both languages what is wrong with what and why. */
public final class Refusal {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ANY = "*";
    private static final String JAPANESE = "[ぁ-んァ-ヶ一-龠]";
    private static final String HOLE = "\\{[a-zA-Z]\\w*}";

    private Refusal() {}

    /**
     * That an answer is a problem document with code, field, value and rule.
     *
     * @param field path of the field, {@value #ANY} for any, null when the refusal is about none
     * @param value the value as it was sent, {@value #ANY} for any, null when none was sent
     * @throws AssertionError saying what is not so
     */
    public static void verify(
            HttpResponse<String> answer, int status, String code, @Nullable String field, @Nullable String value) {
        String body = answer.body();
        JsonNode problem = JSON.readTree(body);
        assertThat(answer.headers().firstValue("Content-Type")).as(body).hasValue("application/problem+json");
        assertThat(answer.statusCode() + " " + problem.path("code").asString())
                .as(body)
                .isEqualTo(status + " " + code);
        assertThat(problem.path("status").asInt()).as(body).isEqualTo(status);
        assertThat(problem.path("type").asString()).as(body).isEqualTo("urn:problem:" + code);
        assertThat(problem.path("instance").asString())
                .as(body)
                .isEqualTo(answer.uri().getRawPath());
        JsonNode error = problem.path("errors").path(0);
        speaks(problem, error.path("value").asString(""));
        if (field == null) {
            assertThat(problem.has("errors")).as(body).isFalse();
            return;
        }
        assertThat(error.path("field").asString()).as(body).isNotBlank();
        if (!field.equals(ANY)) {
            assertThat(error.path("field").asString()).as(body).isEqualTo(field);
        }
        assertThat(error.has("value")).as(body).isTrue();
        if (!ANY.equals(value)) {
            assertThat(error.path("value").asString(null)).as(body).isEqualTo(value);
        }
        assertThat(error.path("rule").asString()).as(body).isNotBlank();
        if (code.equals("INVALID_PAYLOAD")) {
            saysTheRule(problem, error);
        }
    }

    private static void speaks(JsonNode problem, String value) {
        for (String part : List.of("title", "detail")) {
            String ja = problem.path(part).asString();
            String en = problem.path(part + "En").asString();
            assertThat(ja).as(part).containsPattern(JAPANESE).doesNotContainPattern(HOLE);
            assertThat(en).as(part + "En").isNotBlank().doesNotContainPattern(HOLE);
            assertThat(value.isEmpty() ? en : en.replace(value, ""))
                    .as(part + "En without the value that was sent")
                    .doesNotContainPattern(JAPANESE);
        }
    }

    private static void saysTheRule(JsonNode problem, JsonNode error) {
        String field = error.path("field").asString();
        String rule = error.path("rule").asString();
        assertThat(problem.path("detail").asString())
                .contains(field)
                .contains(error.path("ruleJa").asString(rule));
        assertThat(problem.path("detailEn").asString()).contains(field).contains(rule);
        if (error.has("ruleJa")) {
            assertThat(error.path("ruleJa").asString()).containsPattern(JAPANESE);
        }
    }
}
