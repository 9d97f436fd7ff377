package jp.monozukuri.reporting.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A row is declared in one place: its code stands nowhere else, and what it says of itself fits together. */
class RowTest {

    private static final Path CODE = Path.of("src/main/java/jp/monozukuri/reporting");

    /** Rows that other rows or panels of their own speak of: next conference, dispatches, incidents, months, total. */
    private static final Set<Row> NAMED_ELSEWHERE = Set.of(Row.CONF_SETUP, Row.PIPE, Row.PII, Row.ATTEST, Row.HEADLINE);

    @ParameterizedTest
    @EnumSource(Row.class)
    void no_other_class_page_or_contract_writes_the_code_of_a_row(Row row) {
        Pattern code =
                Pattern.compile("\"" + Pattern.quote(row.code()) + "\"|'" + Pattern.quote(row.code()) + "'(?=[,)}])");

        assertThat(files(Path.of("src/main"), Path.of("contracts"))
                        .filter(file -> !file.endsWith("policy/Row.java"))
                        .filter(file -> !file.startsWith("contracts/types"))
                        .filter(file -> !file.toString().endsWith(".example.json"))
                        .filter(file -> code.matcher(text(file)).find()))
                .isEmpty();
    }

    /** A fold says which lines a row has; the rows of hosts are named with the kinds of hosts. */
    @ParameterizedTest
    @EnumSource(Row.class)
    void only_the_fold_of_its_facts_and_policies_know_an_ordinary_row(Row row) {
        Pattern name = Pattern.compile("\\bRow\\." + row.name() + "\\b(?![.(])");

        List<Path> found = files(CODE)
                .filter(file -> !file.startsWith(CODE.resolve("fold")) && !file.startsWith(CODE.resolve("policy")))
                .filter(file -> name.matcher(text(file)).find())
                .toList();

        assertThat(found.isEmpty()).as("named in %s", found).isEqualTo(!NAMED_ELSEWHERE.contains(row));
    }

    @Test
    void codes_and_names_are_each_there_once() {
        assertThat(Arrays.stream(Row.values()).map(Row::code)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Row.values()).map(Row::label)).doesNotHaveDuplicates();
        assertThat(PlanCodes.TARGETS).doesNotHaveDuplicates();
        assertThat(PlanCodes.TEXTS).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Row.class)
    void notes_and_parts_name_what_stands_beside_the_figure(Row row) {
        assertThat(Pattern.compile("\\{(\\w+)}")
                        .matcher(row.note().words())
                        .results()
                        .map(name -> name.group(1)))
                .isSubsetOf(row.beside().keySet());
        assertThat(row.ofWhich().stream().map(Row.OfWhich::beside))
                .isSubsetOf(row.beside().keySet());
    }

    /** The months attested stand with the incidents. */
    @ParameterizedTest
    @EnumSource(value = Row.class, mode = EnumSource.Mode.EXCLUDE, names = "ATTEST")
    void every_row_has_a_place_on_boards(Row row) {
        assertThat(PlanCodes.ACTIVITY.contains(row) || row.panel() != Row.Panel.NONE)
                .isTrue();
    }

    /** DOMAIN.md 2.2. */
    @Test
    void the_activity_is_the_categories_and_experts_and_the_total() {
        assertThat(PlanCodes.ACTIVITY.stream().map(Row::code))
                .containsExactly(
                        "ACT.SME",
                        "ACT.TECH_SCHOOL",
                        "ACT.SAPOSTE",
                        "ACT.SCHOOL_APPEAL",
                        "ACT.PUBLIC_VENUE",
                        "ACT.EXPERT",
                        "ACT.HEADLINE");
    }

    /** FORMAT.md 3, SetPlan. */
    @Test
    void a_plan_may_state_the_targets_of_the_format() {
        assertThat(PlanCodes.TARGETS)
                .contains(
                        "CERT",
                        "ACT.SME",
                        "ACT.TECH_SCHOOL",
                        "ACT.SAPOSTE",
                        "ACT.SCHOOL_APPEAL",
                        "ACT.PUBLIC_VENUE",
                        "ACT.EXPERT",
                        "ACT.HEADLINE",
                        "OUT.A",
                        "OUT.I",
                        "OUT.U",
                        "OUT.E",
                        "CONF",
                        "COMP.GORIN.ATHLETES",
                        "COMP.GORIN.LEADERS",
                        "COMP.YOUTH.ATHLETES",
                        "COMP.YOUTH.LEADERS");
    }

    private static Stream<Path> files(Path... folders) {
        return Arrays.stream(folders).flatMap(folder -> {
            try (Stream<Path> files = Files.walk(folder)) {
                return files.filter(file -> file.toString().matches(".*\\.(java|html|json)")).toList().stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
