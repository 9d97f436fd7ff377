package jp.monozukuri.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import jp.monozukuri.reporting.policy.PlanCodes;
import jp.monozukuri.reporting.policy.Row;
import jp.monozukuri.rules.ContractType;
import org.junit.jupiter.api.Test;

/** The codes that a plan may name are those that rows and lines of the form declare. */
class ContractTypesTest {

    private static final Path TYPES = Path.of("contracts/types");

    @Test
    void the_codes_in_the_contracts_are_those_of_the_code() throws IOException {
        new ContractType(
                        "ActivityCode",
                        "Codes of the activity rows. Made from Row.java.",
                        PlanCodes.ACTIVITY.stream().map(Row::code).toList())
                .check(TYPES);
        new ContractType(
                        "TargetCode", "Codes under which a plan states targets. Made from Row.java.", PlanCodes.TARGETS)
                .check(TYPES);
        new ContractType(
                        "TextCode",
                        "Codes of the lines of the form that have texts. Made from FormLine.java.",
                        PlanCodes.TEXTS)
                .check(TYPES);

        try (Stream<Path> files = Files.list(TYPES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "ActivityCode.schema.json", "TargetCode.schema.json", "TextCode.schema.json");
        }
    }
}
