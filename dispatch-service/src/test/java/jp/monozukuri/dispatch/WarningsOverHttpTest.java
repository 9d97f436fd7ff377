package jp.monozukuri.dispatch;

import static jp.monozukuri.dispatch.RunningDispatch.accept;
import static jp.monozukuri.dispatch.RunningDispatch.body;
import static jp.monozukuri.dispatch.RunningDispatch.get;
import static jp.monozukuri.dispatch.RunningDispatch.meisterFacts;
import static jp.monozukuri.dispatch.RunningDispatch.openApi;
import static jp.monozukuri.dispatch.RunningDispatch.published;
import static jp.monozukuri.dispatch.RunningDispatch.refuse;
import static jp.monozukuri.dispatch.RunningDispatch.sendAs;
import static jp.monozukuri.dispatch.RunningDispatch.stored;
import static jp.monozukuri.dispatch.RunningDispatch.tokens;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import jp.monozukuri.dispatch.RunningDispatch.Fact;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An unusual entry is accepted with warnings, which wait on the office's list until they are explained. */
class WarningsOverHttpTest {

    private static final String REPORT = """
        {'dispatchId':'WA-1','days':[{'date':'2025-06-09','mode':'ONLINE','people':['M-WA'],'learners':1200,'hours':9}]}\
        """;

    @Test
    void warnings_come_with_the_answer_wait_on_the_list_and_leave_it_when_explained() throws Exception {
        String known = meisterFacts(
                new Fact("trade/WICKER", "TradeListed", "{'trade':'WICKER','nameJa':'竹工芸','certifiable':true}"),
                new Fact(
                        "person/M-WA",
                        "MeisterCarriedOver",
                        "{'personId':'M-WA','office':'JP-33','trades':['WICKER'],'registeredOn':'2020-04-01',"
                                + "'trainingExempt':true,'trainedOn':null}"));
        HttpResponse<String> confirmed = sendAs("JP-33", "ConfirmDispatch", """
            {'dispatchId':'WA-1','hostType':'SAPOSTE','trade':'WICKER','people':['M-WA'],'plannedDates':['2025-06-09']}\
            """, "wa-1", known);
        assertThat(confirmed.body())
                .isEqualTo("{\"outcome\":\"ACCEPTED\",\"command\":\"ConfirmDispatch\",\"aggregateId\":"
                        + "\"dispatch/WA-1\",\"version\":1}");

        HttpResponse<String> reported = sendAs("JP-33", "ReportCompletion", REPORT, "wa-2");

        assertThat(reported.statusCode()).as(reported.body()).isEqualTo(200);
        assertThat(reported.headers().firstValue("ETag")).hasValue("\"2\"");
        assertThat(body(reported).path("warnings").toString())
                .isEqualTo("[{\"code\":\"TOO_MANY_LEARNERS\",\"field\":\"days.0.learners\",\"value\":\"1200\","
                        + "\"rule\":\"1日の受講者は、100人までが通例です\","
                        + "\"ruleEn\":\"a day of instruction usually has 100 learners at most\"},"
                        + "{\"code\":\"UNUSUAL_HOURS\",\"field\":\"days.0.hours\",\"value\":\"9\","
                        + "\"rule\":\"1日の指導は、1–6時間が通例です\","
                        + "\"ruleEn\":\"a day of instruction usually lasts 1–6 hours\"}]");
        HttpResponse<String> again = sendAs("JP-33", "ReportCompletion", REPORT, "wa-2");
        assertThat(again.headers().firstValue("Idempotent-Replayed")).hasValue("true");
        assertThat(again.body()).as("the first answer again").isEqualTo(reported.body());

        JsonNode open = body(get("JP-33", "offices/JP-33/warnings", tokens(reported)));
        assertThat(open.path("warnings")).hasSize(2);
        assertThat(open.path("warnings").get(1).toString())
                .isEqualTo("{\"about\":\"dispatch/WA-1\",\"number\":2,\"command\":\"ReportCompletion\","
                        + "\"code\":\"UNUSUAL_HOURS\",\"field\":\"days.0.hours\",\"value\":\"9\","
                        + "\"rule\":\"1日の指導は、1–6時間が通例です\","
                        + "\"ruleEn\":\"a day of instruction usually lasts 1–6 hours\","
                        + "\"recordedAt\":\"2025-06-10T01:00:00Z\"}");
        assertThat(openApi().errors("FindWarnings", open.toString())).isEmpty();
        JsonNode first = body(get("JP-33", "offices/JP-33/warnings?limit=1"));
        assertThat(first.path("warnings")).hasSize(1);
        JsonNode rest = body(get(
                "JP-33",
                "offices/JP-33/warnings?limit=1&after=" + first.path("next").asLong()));
        assertThat(rest.path("warnings").get(0)).isEqualTo(open.path("warnings").get(1));
        assertThat(rest.path("next").isNull()).isTrue();

        String explain = "{'about':'dispatch/WA-1','number':1,'reason':'3校の合同授業'}";
        HttpResponse<String> explained = sendAs("JP-33", "ExplainWarning", explain, "wa-3");

        assertThat(explained.statusCode()).as(explained.body()).isEqualTo(200);
        JsonNode left = body(get("JP-33", "offices/JP-33/warnings", tokens(explained)));
        assertThat(left.path("warnings"))
                .extracting(warning -> warning.path("number").asInt())
                .containsExactly(2);
        assertThat(body(get("JP-33", "aggregates/warning/dispatch/WA-1")).path("events"))
                .extracting(event -> event.path("type").asString())
                .as("stays in the history")
                .containsExactly("EntryWarned", "EntryWarned", "WarningExplained");
        assertThat(published("warning/dispatch/WA-1", 3).getLast().path("data").toString())
                .as("without the office's words")
                .isEqualTo("{\"about\":\"dispatch/WA-1\",\"office\":\"JP-33\",\"number\":1}");
        long before = stored();
        assertThat(body(sendAs("JP-33", "ExplainWarning", explain, "wa-4"))
                        .path("code")
                        .asString())
                .isEqualTo("WRONG_STATE");
        refuse(403, "FORBIDDEN_OFFICE", "ExplainWarning", "{'about':'dispatch/WA-1','number':2,'reason':'x'}");
        refuse(404, "NOT_FOUND", "ExplainWarning", "{'about':'dispatch/WA-9','number':1,'reason':'x'}");
        refuse(400, "REASON_REQUIRED", "ExplainWarning", "{'about':'dispatch/WA-1','number':2,'reason':' '}");
        refuse(400, "INVALID_PAYLOAD", "ExplainWarning", "{'about':'person/M-1','number':2,'reason':'x'}");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void a_request_at_short_notice_is_accepted_with_a_warning() throws Exception {
        String known = meisterFacts(
                new Fact("trade/SADDLE", "TradeListed", "{'trade':'SADDLE','nameJa':'馬具','certifiable':true}"));

        HttpResponse<String> answer = accept(1, "SubmitRequest", """
            {'requestId':'RQ-W','hostType':'SAPOSTE','trade':'SADDLE','plannedDates':['2025-06-12'],'on':'2025-06-10'}\
            """, known);

        assertThat(body(answer).at("/warnings/0/code").asString()).isEqualTo("SHORT_LEAD_TIME");
    }

    @Test
    void the_list_is_read_by_the_office_and_the_centre_only_and_an_unknown_office_is_not_found() throws Exception {
        assertThat(get("CENTRAL", "offices/JP-34/warnings").body())
                .isEqualTo("{\"office\":\"JP-34\",\"warnings\":[],\"next\":null}");
        for (List<String> refused : List.of(
                List.of("JP-31", "offices/JP-34/warnings", "403", "FORBIDDEN_OFFICE"),
                List.of("CENTRAL", "offices/JP-48/warnings", "404", "NOT_FOUND"),
                List.of("JP-34", "offices/JP-34/warnings?limit=0", "400", "INVALID_PAYLOAD"),
                List.of("JP-34", "offices/JP-34/warnings?limit=1001", "400", "INVALID_PAYLOAD"),
                List.of("JP-34", "offices/JP-34/warnings?after=x", "400", "INVALID_PAYLOAD"))) {
            HttpResponse<String> answer = get(refused.get(0), refused.get(1));
            assertThat(answer.statusCode()).as(refused.get(1)).isEqualTo(Integer.parseInt(refused.get(2)));
            assertThat(body(answer).path("code").asString()).isEqualTo(refused.get(3));
        }
    }
}
