package jp.monozukuri.platform.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ContractSchemaTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void a_field_has_what_the_file_says_that_it_refers_to_unless_it_says_so_itself() {
        assertThat(ContractSchema.read("commands/PourSpoons.schema.json").at("/properties/spoons"))
                .isEqualTo(JSON.readTree("{\"type\":\"integer\",\"minimum\":1,\"maximum\":1000}"));
    }

    @Test
    void a_schema_that_refers_to_nothing_is_read_as_it_stands() {
        assertThat(ContractSchema.read("commands/OpenJar.schema.json"))
                .isEqualTo(JSON.readTree(
                        ContractSchemaTest.class.getResourceAsStream("/contracts/commands/OpenJar.schema.json")));
    }

    @Test
    void the_published_document_has_the_values_in_it() {
        assertThat(ContractDocuments.openApi("sample").at("/components/schemas/PourSpoons/properties/spoons/minimum"))
                .isEqualTo(JSON.readTree("1"));
    }

    @Test
    void a_schema_that_is_not_there_is_named() {
        assertThatThrownBy(() -> ContractSchema.read("types/Ladles.schema.json"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no schema /contracts/types/Ladles.schema.json");
    }
}
