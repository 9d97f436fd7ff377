package jp.monozukuri.platform.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import jp.monozukuri.platform.sample.RunningSample;
import jp.monozukuri.rules.contract.PublishedQuestions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service without questions of its own publishes and answers. */
class QuestionsOfEveryServiceTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RunningSample sample = RunningSample.shared();

    private HttpResponse<String> get(String path) throws Exception {
        HttpResponse<String> answer = sample.get("/api/sample/" + path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    @Test
    void are_those_of_the_published_document_and_answered_as_it_says() throws Exception {
        for (int jar = 1; jar <= 2; jar++) {
            assertThat(sample.command("q-" + jar, "OpenJar", "{\"jarId\":\"Q" + jar + "\",\"label\":\"plum\"}")
                            .statusCode())
                    .isEqualTo(200);
        }
        Map<String, String> asked = Map.of(
                "FindHistory", "aggregates/jar/Q1",
                "FindEvents", "events?office=JP-01&after=0&limit=1",
                "FindContract", "contracts/commands/OpenJar.schema.json",
                "FindOpenApi", "openapi.json",
                "FindAsyncApi", "asyncapi.json");

        var published = new PublishedQuestions(get("openapi.json").body());

        assertThat(published.described())
                .isEqualTo(PublishedQuestions.answeredBy(sample.context()))
                .contains("/api/sample/aggregates/{aggregateId}", "/api/sample/contracts/{kind}/{name}");
        assertThat(published.faults()).isEmpty();
        assertThat(published.names()).isEqualTo(asked.keySet());
        for (Map.Entry<String, String> question : asked.entrySet()) {
            String answer = get(question.getValue()).body();
            assertThat(published.errors(question.getKey(), answer)).as(answer).isEmpty();
        }
    }

    @Test
    void the_document_says_how_a_question_is_asked_and_answered_and_nothing_of_how_it_is_made() throws Exception {
        JsonNode openApi = JSON.readTree(get("openapi.json").body());
        JsonNode events = openApi.at("/paths/~1api~1sample~1events/get");

        assertThat(events.path("parameters"))
                .extracting(parameter -> parameter.path("name").asString("")
                        + parameter.path("$ref").asString(""))
                .as("whoever asks is answered: no header but the token")
                .containsExactly("office", "after", "limit", "#/components/parameters/ConsistencyToken");
        assertThat(events.at("/parameters/2/schema").toString())
                .isEqualTo("{\"type\":\"integer\",\"minimum\":1,\"maximum\":1000,\"default\":100}");
        assertThat(events.path("responses").propertyNames()).containsExactly("200", "400", "401", "404", "503");
        assertThat(events.at("/responses/200/content").propertyNames()).containsExactly("application/json");
        assertThat(openApi.at("/components/schemas/FindEvents").propertyNames())
                .contains("title", "required")
                .noneMatch(name -> name.startsWith("x-"));
    }
}
