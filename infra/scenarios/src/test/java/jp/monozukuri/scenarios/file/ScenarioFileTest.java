package jp.monozukuri.scenarios.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import jp.monozukuri.scenarios.file.Scenario.Office;
import jp.monozukuri.scenarios.file.Scenario.Person;
import jp.monozukuri.scenarios.file.Scenario.Trade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioFileTest {

    private static final String SMALL = """
        {"format":"1","scenario":"small",
         "offices":[{"code":"JP-31","ja":"鳥取県"},{"code":"CENTRAL","ja":"センター"}],
         "trades":[{"code":"TATAMI","ja":"畳製作"},{"code":"LATHE","ja":"旋盤","certifiable":false,"use":"COMPETITION"}],
         "people":[{"id":"T1","kind":"MEISTER","office":"JP-31","trades":["TATAMI"],"registeredOn":"2018-01-20",
                    "trainedOn":"2018-03-01"},
                   {"id":"X1","kind":"EXPERT","office":"JP-31","trades":["LATHE"],"registeredOn":null}],
         "steps":[{"n":7,"at":"2024-04-01T09:00:00+09:00","office":"JP-31","command":"SetPlan","key":"k1",
                   "payload":{"fiscalYear":2024,"anything":1.50},"expect":{"outcome":"REJECTED","code":"PLAN_EXISTS"}},
                  {"n":8,"at":"2024-04-01T00:00:00Z","office":"CENTRAL","command":"SetPlan","key":"k2","note":"why",
                   "payload":{},"expect":{"outcome":"ACCEPTED"}}],
         "queries":[{"office":"NATIONAL","fiscalYear":2024,"asOf":"2024-06-18T00:30:00+09:00"}],
         "expected":[{"query":{"office":"NATIONAL","fiscalYear":2024,"asOf":"2024-06-18T00:30:00+09:00"},
                      "rows":[{"code":"CERT","actual":2,"memo":{"certifications":2}}],
                      "texts":[{"row":"T.DISPATCH","plan":null,"status":"x"}],
                      "byOffice":[{"office":"JP-31","headline":0}]}]}
        """;

    @TempDir
    private Path folder;

    @Test
    void reads_everything_the_format_names() throws IOException {
        Scenario scenario = read(SMALL);

        assertThat(scenario.name()).isEqualTo("small");
        assertThat(scenario.regionalOffices()).containsExactly(new Office("JP-31", "鳥取県"));
        assertThat(scenario.trades())
                .containsExactly(
                        new Trade("TATAMI", "畳製作", true, null), new Trade("LATHE", "旋盤", false, "COMPETITION"));
        assertThat(scenario.people())
                .containsExactly(
                        new Person(
                                "T1",
                                Person.Kind.MEISTER,
                                "JP-31",
                                List.of("TATAMI"),
                                LocalDate.of(2018, 1, 20),
                                false,
                                LocalDate.of(2018, 3, 1)),
                        new Person("X1", Person.Kind.EXPERT, "JP-31", List.of("LATHE"), null, false, null));
        Scenario.Step step = scenario.steps().getFirst();
        assertThat(step.number()).isEqualTo(7);
        assertThat(step.at()).isEqualTo(OffsetDateTime.parse("2024-04-01T09:00:00+09:00"));
        assertThat(step.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(step.advisedCode()).isEqualTo("PLAN_EXISTS");
        assertThat(scenario.steps().get(1).advisedCode()).isNull();
        Scenario.Expected expected = scenario.expected().getFirst();
        assertThat(expected.query().office()).isEqualTo("NATIONAL");
        assertThat(expected.rows().getFirst().fields()).containsOnlyKeys("actual");
        assertThat(expected.rows().getFirst().memo()).containsOnlyKeys("certifications");
        assertThat(expected.others()).containsOnlyKeys("texts", "byOffice");
    }

    @Test
    void payloads_are_taken_as_they_are() throws IOException {
        assertThat(read(SMALL).steps().getFirst().payload()).hasToString("{\"fiscalYear\":2024,\"anything\":1.50}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "format":"1"          | "format":"2"                       | "format" is "2", not "1"
        "format":"1"          | "formt":"1"                        | unknown field "formt"
        "ja":"鳥取県"          | "ja":"鳥取県","en":"Tottori"        | offices[0]: unknown field "en"
        "use":"COMPETITION"   | "usage":"COMPETITION"              | trades[1]: unknown field "usage"
        "certifiable":false   | "certifiable":"no"                 | trades[1]: "certifiable" is "no", not true or false
        "code":"LATHE"        | "code":"TATAMI"                    | trades: "TATAMI" stands at [0] and [1]
        "trades":["TATAMI"]   | "trades":["TATAMY"]                | people[0]: unknown trades "TATAMY"
        "kind":"EXPERT"       | "kind":"GUEST"                     | people[1]: "kind" is "GUEST", not one of [MEISTER, EXPERT]
        "registeredOn":null   | "registeredOn":"2020-01-01"        | people[1]: an expert has no registration and no training
        "2018-01-20"          | "2018-02-30"                       | people[0]: "registeredOn" is "2018-02-30", not a date
        "registeredOn":"2018-01-20", | ``                          | people[0]: a meister needs "registeredOn"
        "trainedOn"           | "trainingExempt":true,"trainedOn"  | people[0]: "trainingExempt" and "trainedOn" exclude each other
        "note":"why"          | "remark":"why"                     | steps[1]: unknown field "remark"
        "n":7,                | ``                                 | steps[0]: "n" is missing
        "n":7                 | "n":7.5                            | steps[0]: "n" is 7.5, not a whole number
        "command":"SetPlan","key":"k1" | "command":"SetPlans","key":"k1" | steps[0]: unknown command "SetPlans"
        "at":"2024-04-01T09:00:00+09:00" | "at":"2024-04-01T09:00:00" | steps[0]: "at" is "2024-04-01T09:00:00", not a time with offset
        "2024-04-01T00:00:00Z" | "2024-03-31T23:59:59Z"            | steps[1]: "at" 2024-03-31T23:59:59Z is before the step in front of it
        "office":"CENTRAL"    | "office":"JP-47"                   | steps[1]: unknown office "JP-47"
        "payload":{}          | "payload":[]                       | steps[1]: "payload" is [], not an object
        "outcome":"ACCEPTED"  | "outcome":"OK"                     | steps[1].expect: "outcome" is "OK", not one of [ACCEPTED, DUPLICATE, CONFLICT, REJECTED]
        "outcome":"ACCEPTED"  | "outcome":"ACCEPTED","status":200  | steps[1].expect: unknown field "status"
        "queries":[{          | "queries":[{"row":"CERT",          | queries[0]: unknown field "row"
        "expected":[{"query":{"office":"NATIONAL" | "expected":[{"query":{"office":"JP-31" | expected[0]: "query" is {"office":"JP-31","fiscalYear":2024,"asOf":"2024-06-18T00:30:00+09:00"}, not {"office":"NATIONAL","fiscalYear":2024,"asOf":"2024-06-18T00:30:00+09:00"}
        "texts":              | "text":                            | expected[0]: unknown field "text"
        "plan":null           | "plans":null                       | expected[0].texts[0]: unknown field "plans"
        "headline":0          | "total":0                          | expected[0].byOffice[0]: unknown field "total"
        "actual":2            | "actul":2                          | expected[0].rows[0]: unknown field "actul"
        "memo":{              | "memo":2,"seed":{                  | expected[0].rows[0]: "memo" is 2, not an object
        """)
    void names_what_is_wrong_and_where(String right, String wrong, String fault) {
        assertThat(SMALL).contains(right);
        assertThat(faultsOf(SMALL.replace(right, wrong))).contains(fault);
    }

    @Test
    void every_query_needs_its_expectation() {
        assertThat(faultsOf(SMALL.replaceFirst("\"queries\":\\[[^]]*]", "\"queries\":[]")))
                .containsExactly("0 queries but 1 entries in \"expected\"");
    }

    @Test
    void names_every_fault_in_one_go() {
        assertThat(faultsOf(SMALL.replace("\"note\"", "\"remark\"").replace("\"actual\"", "\"actul\"")))
                .containsExactly("steps[1]: unknown field \"remark\"", "expected[0].rows[0]: unknown field \"actul\"");
    }

    @Test
    void a_field_given_twice_is_a_fault() {
        assertThatThrownBy(() -> read(SMALL.replace("\"note\":\"why\"", "\"n\":9")))
                .isInstanceOf(ScenarioFault.class)
                .hasMessageContaining("not JSON")
                .hasMessageContaining("\"n\"");
    }

    @Test
    void a_missing_file_is_a_fault_that_names_it() {
        Path missing = folder.resolve("missing.json");
        assertThatThrownBy(() -> ScenarioFile.read(missing, command -> true))
                .isInstanceOf(ScenarioFault.class)
                .hasMessageContaining(missing.toString());
    }

    private List<String> faultsOf(String json) {
        return catchThrowableOfType(ScenarioFault.class, () -> read(json)).faults();
    }

    private Scenario read(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("scenario.json"), json);
        return ScenarioFile.read(file, command -> command.equals("SetPlan"));
    }
}
