package jp.monozukuri.scenarios.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.monozukuri.scenarios.file.Scenario.Expected;
import jp.monozukuri.scenarios.file.Scenario.Query;
import jp.monozukuri.scenarios.file.Scenario.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportComparisonTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Query QUERY = new Query("JP-31", 2024, OffsetDateTime.parse("2024-06-18T00:30:00+09:00"));
    private static final String REPORT = """
        {"query":{},"rows":[
          {"code":"PII","labelJa":"情報","target":null,"actual":1,"met":null,"memo":{"byChannel":{"FAX":1},"open":0}},
          {"code":"OUT.A","target":90,"actual":"99","met":true,"memo":{"numerator":399,"exact1dp":"99.8"}},
          {"code":"MORE","actual":5}],
         "texts":[{"row":"T.B","plan":null,"status":"乙"},{"row":"T.A","plan":"甲","status":null}],
         "finalised":{"ACT.SME":3,"ACT.TECH_SCHOOL":0},"postFinalisationDelta":{},
         "byOffice":[{"office":"JP-32","headline":0},{"office":"JP-31","headline":9}]}
        """;

    @Test
    void everything_that_is_expected_is_there_in_any_order() {
        assertThat(compare("""
            {"rows":[{"code":"OUT.A","target":90,"actual":"99","met":true,"memo":{"exact1dp":"99.8","numerator":399}},
                     {"code":"PII","target":null,"actual":1,"memo":{"byChannel":{"FAX":1}}}],
             "texts":[{"row":"T.A","plan":"甲","status":null},{"row":"T.B","plan":null,"status":"乙"}],
             "finalised":{"ACT.TECH_SCHOOL":0,"ACT.SME":3},"postFinalisationDelta":{},
             "byOffice":[{"office":"JP-31","headline":9},{"office":"JP-32","headline":0}]}
            """)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "rows":[{"code":"PII","actual":2}]                              | PII | actual | 2 | 1
        "rows":[{"code":"PII","actual":"1"}]                            | PII | actual | "1" | 1
        "rows":[{"code":"OUT.A","actual":99}]                           | OUT.A | actual | 99 | "99"
        "rows":[{"code":"OUT.A","met":false}]                           | OUT.A | met | false | true
        "rows":[{"code":"PII","target":0}]                              | PII | target | 0 | null
        "rows":[{"code":"PII","labelJa":"情 報"}]                        | PII | labelJa | "情 報" | "情報"
        "rows":[{"code":"PII","rate":null}]                             | PII | rate | null | (absent)
        "rows":[{"code":"CONF","actual":0}]                             | CONF | row | (present) | (absent)
        "rows":[{"code":"OUT.A","memo":{"numerator":398}}]              | OUT.A | memo.numerator | 398 | 399
        "rows":[{"code":"OUT.A","memo":{"denominator":400}}]            | OUT.A | memo.denominator | 400 | (absent)
        "rows":[{"code":"PII","memo":{"byChannel":{}}}]                 | PII | memo.byChannel.FAX | (absent) | 1
        "rows":[{"code":"PII","memo":{"byChannel":{"FAX":1,"POST":1}}}] | PII | memo.byChannel.POST | 1 | (absent)
        "finalised":{"ACT.SME":4,"ACT.TECH_SCHOOL":0}                   | finalised | ACT.SME | 4 | 3
        "finalised":{"ACT.SME":3}                                       | finalised | ACT.TECH_SCHOOL | (absent) | 0
        "postFinalisationDelta":{"ACT.SME":1}                           | postFinalisationDelta | ACT.SME | 1 | (absent)
        "texts":[{"row":"T.A","plan":"乙","status":null},{"row":"T.B","plan":null,"status":"乙"}] | texts | T.A.plan | "乙" | "甲"
        "texts":[{"row":"T.A","plan":"甲","status":null}]               | texts | T.B | (absent) | {"row":"T.B","plan":null,"status":"乙"}
        "byOffice":[{"office":"JP-31","headline":9},{"office":"JP-32","headline":0},{"office":"JP-33","headline":0}] | byOffice | JP-33 | {"office":"JP-33","headline":0} | (absent)
        """)
    void a_wrong_value_is_reported_with_its_place(
            String expected, String subject, String field, String value, String actual) {
        assertThat(compare("{" + expected + "}"))
                .containsExactly(new Difference(QUERY.toString(), subject, field, value, actual));
    }

    @Test
    void a_row_that_stands_twice_in_the_report_is_reported() {
        String twice = REPORT.replace("\"code\":\"MORE\"", "\"code\":\"PII\"");

        assertThat(ReportComparison.compare("q", expected("{}"), JSON.readTree(twice)))
                .containsExactly(new Difference("q", "rows", "PII", "once", "twice"));
    }

    @Test
    void numbers_are_compared_by_value() {
        assertThat(ReportComparison.compare(
                        "q",
                        expected("{\"rows\":[{\"code\":\"A\",\"actual\":3}]}"),
                        JSON.readTree("{\"rows\":[{\"code\":\"A\",\"actual\":3.0}]}")))
                .isEmpty();
    }

    @Test
    void an_empty_report_lacks_everything() {
        assertThat(ReportComparison.compare(
                        "q", expected("{\"rows\":[{\"code\":\"A\"}],\"texts\":[]}"), JSON.readTree("{}")))
                .containsExactly(
                        new Difference("q", "A", "row", "(present)", "(absent)"),
                        new Difference("q", "texts", "", "[]", "(absent)"));
    }

    private static List<Difference> compare(String expected) {
        return ReportComparison.compare(QUERY.toString(), expected(expected), JSON.readTree(REPORT));
    }

    private static Expected expected(String json) {
        JsonNode tree = JSON.readTree(json);
        List<Row> rows = tree.path("rows")
                .valueStream()
                .map(row -> new Row(
                        row.path("code").asString(), without(row, "code", "memo"), without(row.path("memo"), "")))
                .toList();
        return new Expected(QUERY, rows, without(tree, "rows"));
    }

    private static Map<String, JsonNode> without(JsonNode node, String... names) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        node.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        List.of(names).forEach(fields::remove);
        return fields;
    }
}
