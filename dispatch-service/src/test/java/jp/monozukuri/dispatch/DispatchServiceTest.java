package jp.monozukuri.dispatch;

import static jp.monozukuri.dispatch.RunningDispatch.accept;
import static jp.monozukuri.dispatch.RunningDispatch.body;
import static jp.monozukuri.dispatch.RunningDispatch.meisterFacts;
import static jp.monozukuri.dispatch.RunningDispatch.published;
import static jp.monozukuri.dispatch.RunningDispatch.refuse;
import static jp.monozukuri.dispatch.RunningDispatch.send;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import jp.monozukuri.dispatch.RunningDispatch.Fact;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The whole service on a real PostgreSQL and Kafka: facts of the meister topic in, commands over HTTP, facts out. */
class DispatchServiceTest {

    @Test
    void a_dispatch_goes_from_consultation_to_a_voided_report() throws Exception {
        String known = meisterFacts(
                new Fact("trade/TATAMI", "TradeListed", "{'trade':'TATAMI','nameJa':'畳製作','certifiable':true}"),
                new Fact(
                        "person/M-1",
                        "MeisterCarriedOver",
                        "{'personId':'M-1','office':'JP-31','trades':['TATAMI'],'registeredOn':'2020-04-01',"
                                + "'trainingExempt':true,'trainedOn':null}"),
                new Fact("person/X-1", "SkilledExpertRegistered", "{'personId':'X-1','office':'JP-31','trades':[]}"));
        accept(1, "OpenConsultation", "{'consultationId':'CO-1','hostType':'ELEM_JHS','on':'2025-06-10'}", known);
        accept(1, "SubmitRequest", """
            {'requestId':'RQ-1','consultationId':'CO-1','hostType':'ELEM_JHS','trade':'TATAMI',
             'plannedDates':['2025-06-20'],'on':'2025-06-10','mode':'IN_PERSON','learners':26,'host':'小学校A'}\
            """);
        for (String person : List.of("M-1", "X-1")) {
            accept("ProposeMeister", "{'requestId':'RQ-1','personId':'" + person + "'}");
            accept("RecordMeisterAnswer", "{'requestId':'RQ-1','personId':'" + person + "','answer':'ACCEPTED'}");
        }
        String confirm = """
            {'dispatchId':'HK-1','requestId':'RQ-1','hostType':'ELEM_JHS','trade':'TATAMI','people':['M-1','X-1'],
             'plannedDates':['2025-06-20','2025-06-27'],'expertGround':'NO_REGISTERED_MEISTER_IN_PREFECTURE'}\
            """;

        HttpResponse<String> confirmed = accept(1, "ConfirmDispatch", confirm);

        assertThat(body(confirmed).path("aggregateId").asString())
                .as("the answer is about the dispatch, though the request was told too")
                .isEqualTo("dispatch/HK-1");
        refuse(409, "WRONG_STATE", "RecordPriorMeeting", "{'requestId':'RQ-1','on':'2025-06-10'}");
        refuse(422, "FUTURE_DATE", "ReportCompletion", report("2025-06-11", 25));
        accept(2, "ReportCompletion", report("2025-06-09", 25));
        accept(3, "LearnerSurvey", "{'dispatchId':'HK-1','understood':24,'notUnderstood':1,'blank':0}");
        accept(4, "CorrectReport", correct(1, 26));
        refuse(409, "STALE_VERSION", "CorrectReport", correct(1, 27));
        accept(5, "VoidReport", "{'dispatchId':'HK-1','reason':'日付の取違え'}");
        accept(6, "ReportCompletion", report("2025-06-10", 26));

        List<JsonNode> published = published("dispatch/HK-1", 6);
        assertThat(published)
                .extracting(event -> event.path("type").asString())
                .containsExactly(
                        "dispatch.DispatchConfirmed.v1",
                        "dispatch.DispatchCompleted.v1",
                        "dispatch.LearnersSurveyed.v1",
                        "dispatch.DispatchReportCorrected.v1",
                        "dispatch.DispatchReportVoided.v1",
                        "dispatch.DispatchCompleted.v1");
        assertThat(published.getLast().path("data").toString())
                .isEqualTo("{\"dispatchId\":\"HK-1\",\"office\":\"JP-31\",\"version\":4,\"days\":[{\"date\":"
                        + "\"2025-06-10\",\"mode\":\"ONLINE\",\"people\":[\"M-1\"],\"learners\":26,\"hours\":2.5}]}");
        assertThat(published("request/RQ-1", 6).getLast().path("data").toString())
                .isEqualTo("{\"requestId\":\"RQ-1\",\"office\":\"JP-31\",\"dispatchId\":\"HK-1\"}");
    }

    @Test
    void a_refused_request_leaves_no_dispatch_behind() throws Exception {
        String known = meisterFacts(
                new Fact("trade/JOINERY", "TradeListed", "{'trade':'JOINERY','nameJa':'建具','certifiable':true}"),
                new Fact(
                        "person/M-2",
                        "MeisterCarriedOver",
                        "{'personId':'M-2','office':'JP-31','trades':['JOINERY'],'registeredOn':'2020-04-01',"
                                + "'trainingExempt':true,'trainedOn':null}"));
        accept(1, "SubmitRequest", """
            {'requestId':'RQ-2','hostType':'SAPOSTE','trade':'JOINERY','plannedDates':['2025-06-20'],
             'on':'2025-06-10'}\
            """, known);
        accept("ProposeMeister", "{'requestId':'RQ-2','personId':'M-2'}");
        String confirm = """
            {'dispatchId':'HK-2','requestId':'RQ-2','hostType':'SAPOSTE','trade':'JOINERY','people':['M-2'],
             'plannedDates':['2025-06-20']}\
            """;

        refuse(409, "ASSIGNMENT_NOT_ACCEPTED", "ConfirmDispatch", confirm);

        refuse(404, "NO_DISPATCH", "CancelDispatch", "{'dispatchId':'HK-2','reason':'x'}");
        accept("RecordMeisterAnswer", "{'requestId':'RQ-2','personId':'M-2','answer':'ACCEPTED'}");
        accept(1, "ConfirmDispatch", confirm);
    }

    @Test
    void a_person_suspended_in_the_meister_service_is_refused_with_sentences_in_both_languages() throws Exception {
        String known = meisterFacts(
                new Fact("trade/LACQUER", "TradeListed", "{'trade':'LACQUER','nameJa':'漆器','certifiable':true}"),
                new Fact(
                        "person/M-3",
                        "MeisterCarriedOver",
                        "{'personId':'M-3','office':'JP-32','trades':['LACQUER'],'registeredOn':'2020-04-01',"
                                + "'trainingExempt':false,'trainedOn':'2020-05-01'}"),
                new Fact("person/M-3", "MeisterSuspended", "{'personId':'M-3','office':'JP-32','from':'2025-07-01'}"));
        String confirm = """
            {'dispatchId':'HK-3','hostType':'PUBLIC_VENUE','trade':'LACQUER','people':['M-3'],
             'plannedDates':['%s']}\
            """;

        HttpResponse<String> refused = send("ConfirmDispatch", confirm.formatted("2025-07-01"), known);

        assertThat(refused.statusCode()).isEqualTo(422);
        JsonNode problem = body(refused);
        assertThat(problem.path("code").asString()).isEqualTo("MEISTER_NOT_ACTIVE_ON_DATE");
        assertThat(problem.path("detail").asString()).isEqualTo("マイスター M-3 は、2025-07-01 には登録前、活動休止中又は登録抹消後です。");
        assertThat(problem.path("detailEn").asString())
                .isEqualTo("Meister M-3 is not registered yet, suspended or withdrawn on 2025-07-01.");
        assertThat(problem.at("/errors/0/field").asString()).isEqualTo("plannedDates");
        accept(1, "ConfirmDispatch", confirm.formatted("2025-06-30"));
    }

    @Test
    void payloads_outside_the_contract_are_refused_by_field() throws Exception {
        refuse(
                400,
                "INVALID_PAYLOAD",
                "OpenConsultation",
                "{'consultationId':'CO-9','hostType':'HOME','on':'2025-06-10'}");
        refuse(
                400,
                "INVALID_PAYLOAD",
                "OpenConsultation",
                "{'consultationId':'CO-9','hostType':'OTHER','on':'2025-02-29'}");
        refuse(400, "REASON_REQUIRED", "VoidReport", "{'dispatchId':'HK-9'}");
        refuse(400, "REASON_REQUIRED", "VoidReport", "{'dispatchId':'HK-9','reason':'\u3000'}");
        refuse(409, "NOT_REPORTED", "HostSurvey", "{'dispatchId':'HK-9','satisfied':null,'becameTrigger':true}");
    }

    private static String report(String date, int learners) {
        return "{'dispatchId':'HK-1','days':[{'date':'%s','mode':'ONLINE','people':['M-1','M-1'],'learners':%d,"
                        .formatted(date, learners)
                + "'hours':2.50}]}";
    }

    private static String correct(int expectedVersion, int learners) {
        return ("{'dispatchId':'HK-1','expectedVersion':%d,'reason':'人数の訂正','days':[{'date':'2025-06-09',"
                        + "'mode':'IN_PERSON','people':['M-1','X-1'],'learners':%d}]}")
                .formatted(expectedVersion, learners);
    }
}
