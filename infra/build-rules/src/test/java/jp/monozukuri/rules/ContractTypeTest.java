package jp.monozukuri.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractTypeTest {

    private static final ContractType TEA = new ContractType("Tea", "Kinds of tea.", List.of("GREEN", "BLACK"));

    @Test
    void a_file_that_lacks_a_value_fails_with_how_to_write_it(@TempDir Path root) throws IOException {
        Path folder = Files.createDirectories(root.resolve("tea-service/contracts/types"));

        assertThatThrownBy(() -> TEA.check(folder, false)).isInstanceOf(AssertionError.class);

        TEA.check(folder, true);
        assertThatCode(() -> TEA.check(folder, false)).doesNotThrowAnyException();
        assertThat(folder.resolve("Tea.schema.json")).hasContent("""
                {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "description": "Kinds of tea.",
                  "type": "string",
                  "enum": [
                    "GREEN",
                    "BLACK"
                  ]
                }
                """);

        assertThatThrownBy(() -> new ContractType("Tea", "Kinds of tea.", List.of("GREEN", "BLACK", "WHITE"))
                        .check(folder, false))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-pl tea-service -am test -Dtest=ContractTypesTest -Dcontracts=write");
    }
}
