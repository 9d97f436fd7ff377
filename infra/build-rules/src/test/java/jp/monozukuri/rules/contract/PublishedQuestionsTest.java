package jp.monozukuri.rules.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class PublishedQuestionsTest {

    private static final String SOUND = """
            {"paths": {
              "/api/tea/cups/{cup}": {"get": {
                "operationId": "FindCup", "summary": "茶碗の照会", "description": "One cup.",
                "parameters": [
                  {"name": "cup", "in": "path", "description": "Its code.", "schema": {"type": "string"}},
                  {"$ref": "#/components/parameters/Office"}],
                "responses": {"200": {"content": {"application/json": {
                  "schema": {"$ref": "#/components/schemas/FindCup"}, "example": {"made": "2025-06-01"}}}}}}},
              "/api/tea/commands/Brew": {"post": {"operationId": "Brew"}}},
             "components": {
              "parameters": {"Office": {"name": "Office", "in": "header", "description": "Who.", "schema": {"type": "string"}}},
              "schemas": {"FindCup": {"$id": "/contracts/tea/queries/FindCup.schema.json", "type": "object",
                "required": ["made"], "properties": {"made": {"type": "string", "format": "date"}}}}}}
            """;

    @Test
    void what_is_answered_is_told_as_the_document_writes_it() throws Exception {
        var mappings = new RequestMappingHandlerMapping();
        register(mappings, RequestMappingInfo.paths("/api/tea/cups/{*cup}").methods(RequestMethod.GET));
        register(mappings, RequestMappingInfo.paths("/api/tea/{kind:a|b}/{name:[a-z.]+\\.json}"));
        register(mappings, RequestMappingInfo.paths("/api/tea/commands/{name}").methods(RequestMethod.POST));
        register(mappings, RequestMappingInfo.paths("/board").methods(RequestMethod.GET));

        assertThat(PublishedQuestions.answeredBy(mappings))
                .containsExactly("/api/tea/cups/{cup}", "/api/tea/{kind}/{name}");
    }

    private static void register(RequestMappingHandlerMapping mappings, RequestMappingInfo.Builder mapping)
            throws NoSuchMethodException {
        mappings.registerMapping(mapping.build(), new Object(), Object.class.getMethod("toString"));
    }

    @Test
    void a_sound_document_has_questions_and_no_faults() {
        var published = new PublishedQuestions(SOUND);

        assertThat(published.described()).containsExactly("/api/tea/cups/{cup}");
        assertThat(published.names()).containsExactly("FindCup");
        assertThat(published.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            茶碗の照会 | A cup | FindCup has no Japanese summary
            One cup. | | FindCup has no English description
            "Its code." | "" | FindCup does not describe
            "Who." | "" | FindCup does not describe
            cups/{cup} | cups | FindCup is asked at /api/tea/cups and describes [cup]
            queries/FindCup. | queries/FindPot. | FindCup has the schema /contracts/tea/queries/FindPot.schema.json
            , "example": {"made": "2025-06-01"} | | FindCup has no example
            "2025-06-01" | "2025-06-31" | FindCup, example: /made
            """)
    void a_document_that_says_too_little_has_a_fault(String sound, String broken, String fault) {
        var published = new PublishedQuestions(SOUND.replace(sound, broken == null ? "" : broken));

        assertThat(published.faults()).singleElement().asString().startsWith(fault);
    }

    @Test
    void an_answer_is_held_against_the_schema_of_its_question() {
        var published = new PublishedQuestions(SOUND);

        assertThat(published.errors("FindCup", "{\"made\":\"2025-06-30\"}")).isEmpty();
        assertThat(published.errors("FindCup", "{\"made\":\"2025-06-31\"}")).hasSize(1);
        assertThat(published.errors("FindCup", "{}")).hasSize(1);
        assertThatThrownBy(() -> published.errors("FindPot", "{}")).isInstanceOf(NoSuchElementException.class);
    }
}
