package jp.monozukuri.dispatch;

import static jp.monozukuri.dispatch.RunningDispatch.accept;
import static jp.monozukuri.dispatch.RunningDispatch.body;
import static jp.monozukuri.dispatch.RunningDispatch.meisterFacts;
import static jp.monozukuri.dispatch.RunningDispatch.send;
import static jp.monozukuri.dispatch.RunningDispatch.sendAs;
import static jp.monozukuri.dispatch.RunningDispatch.stored;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.monozukuri.dispatch.RunningDispatch.Fact;
import jp.monozukuri.rules.contract.Refusal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Bad input over HTTP: a problem document in both languages with code, field, value and rule, and nothing stored. A field of
 * one dash stands for a refusal that is about no field.
 */
class BadInputTest {

    @BeforeAll
    static void prepare() throws Exception {
        String known = meisterFacts(
                new Fact("trade/BORO", "TradeListed", "{'trade':'BORO','nameJa':'織物','certifiable':true}"),
                new Fact("trade/KAGO", "TradeListed", "{'trade':'KAGO','nameJa':'かご','certifiable':true}"),
                meister("M-BA", "true", "null"),
                meister("M-BB", "false", "null"),
                meister("M-BC", "true", "null"),
                new Fact("person/M-BC", "MeisterSuspended", "{'personId':'M-BC','office':'JP-31','from':'2025-05-01'}"),
                new Fact("person/X-BA", "SkilledExpertRegistered", "{'personId':'X-BA','office':'JP-31','trades':[]}"));
        String confirm = """
            {'dispatchId':'%s','hostType':'SAPOSTE','trade':'BORO','people':['M-BA'],'plannedDates':['2025-06-%s']}\
            """;
        accept("ConfirmDispatch", confirm.formatted("BA-1", "09"), known);
        accept("ConfirmDispatch", confirm.formatted("BA-2", "08"));
        accept("ReportCompletion", """
            {'dispatchId':'BA-2','days':[{'date':'2025-06-08','mode':'ONLINE','people':['M-BA'],'learners':3}]}\
            """);
        accept("ConfirmDispatch", confirm.formatted("BA-3", "07"));
        accept("CancelDispatch", "{'dispatchId':'BA-3','reason':'x'}");
        assertThat(sendAs("JP-32", "ConfirmDispatch", confirm.formatted("BA-4", "06"), "ba-4")
                        .statusCode())
                .isEqualTo(200);
        String request = """
            {'requestId':'%s','hostType':'SAPOSTE','trade':'BORO','plannedDates':['2025-07-20'],'on':'2025-06-10'}\
            """;
        accept("SubmitRequest", request.formatted("RQ-BA"));
        assertThat(sendAs("JP-32", "SubmitRequest", request.formatted("RQ-BB"), "rq-bb")
                        .statusCode())
                .isEqualTo(200);
    }

    private static Fact meister(String id, String exempt, String trainedOn) {
        return new Fact(
                "person/" + id,
                "MeisterCarriedOver",
                "{'personId':'%s','office':'JP-31','trades':['BORO'],'registeredOn':'2020-04-01',".formatted(id)
                        + "'trainingExempt':%s,'trainedOn':%s}".formatted(exempt, trainedOn));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        400 | INVALID_PAYLOAD | consultationId | OpenConsultation | {'hostType':'OTHER','on':'2025-06-10'}
        400 | INVALID_PAYLOAD | consultationId | OpenConsultation | {'consultationId':'LONG','hostType':'OTHER','on':'2025-06-10'}
        400 | INVALID_PAYLOAD | hostType | OpenConsultation | {'consultationId':'B','hostType':'HOME','on':'2025-06-10'}
        400 | INVALID_PAYLOAD | on | OpenConsultation | {'consultationId':'B','hostType':'OTHER','on':'2025-02-29'}
        400 | INVALID_PAYLOAD | on | OpenConsultation | {'consultationId':'B','hostType':'OTHER','on':20250610}
        422 | FUTURE_DATE | on | OpenConsultation | {'consultationId':'B','hostType':'OTHER','on':'2025-06-11'}
        400 | INVALID_PAYLOAD | trade | SubmitRequest | {'requestId':'B','hostType':'SAPOSTE','trade':'NO-SUCH','plannedDates':['2025-07-20'],'on':'2025-06-10'}
        400 | INVALID_PAYLOAD | plannedDates | SubmitRequest | {'requestId':'B','hostType':'SAPOSTE','trade':'BORO','plannedDates':[],'on':'2025-06-10'}
        400 | INVALID_PAYLOAD | learners | SubmitRequest | {'requestId':'B','hostType':'SAPOSTE','trade':'BORO','plannedDates':['2025-07-20'],'on':'2025-06-10','learners':-1}
        400 | INVALID_PAYLOAD | learners | SubmitRequest | {'requestId':'B','hostType':'SAPOSTE','trade':'BORO','plannedDates':['2025-07-20'],'on':'2025-06-10','learners':1000000001}
        404 | NOT_FOUND | consultationId | SubmitRequest | {'requestId':'B','hostType':'SAPOSTE','trade':'BORO','plannedDates':['2025-07-20'],'on':'2025-06-10','consultationId':'B'}
        409 | ALREADY_EXISTS | requestId | SubmitRequest | {'requestId':'RQ-BA','hostType':'SAPOSTE','trade':'BORO','plannedDates':['2025-07-20'],'on':'2025-06-10'}
        404 | NOT_FOUND | requestId | ProposeMeister | {'requestId':'B','personId':'M-BA'}
        404 | UNKNOWN_PERSON | personId | ProposeMeister | {'requestId':'RQ-BA','personId':'M-B9'}
        404 | NOT_FOUND | personId | RecordMeisterAnswer | {'requestId':'RQ-BA','personId':'M-BA','answer':'ACCEPTED'}
        400 | INVALID_PAYLOAD | answer | RecordMeisterAnswer | {'requestId':'RQ-BA','personId':'M-BA','answer':'PERHAPS'}
        422 | FUTURE_DATE | on | RecordPriorMeeting | {'requestId':'RQ-BA','on':'2025-06-11'}
        422 | FUTURE_DATE | on | IssueInstructionPlan | {'requestId':'RQ-BA','on':'2026-04-01'}
        400 | REASON_REQUIRED | reason | DeclineRequest | {'requestId':'RQ-BA','reason':' '}
        409 | DISPATCH_EXISTS | dispatchId | ConfirmDispatch | {'dispatchId':'BA-1','hostType':'SAPOSTE','trade':'BORO','people':['M-BA'],'plannedDates':['2025-07-20']}
        400 | INVALID_PAYLOAD | people | ConfirmDispatch | {'dispatchId':'B','hostType':'SAPOSTE','trade':'BORO','people':[],'plannedDates':['2025-07-20']}
        400 | INVALID_PAYLOAD | people | ConfirmDispatch | {'dispatchId':'B','hostType':'SAPOSTE','trade':'BORO','people':['M-BA','M-BA'],'plannedDates':['2025-07-20']}
        400 | INVALID_PAYLOAD | plannedDates | ConfirmDispatch | {'dispatchId':'B','hostType':'SAPOSTE','trade':'BORO','people':['M-BA'],'plannedDates':['2025-07-20','2025-07-20']}
        404 | UNKNOWN_PERSON | people | ConfirmDispatch | {'dispatchId':'B','hostType':'SAPOSTE','trade':'BORO','people':['M-BA','M-B9'],'plannedDates':['2025-07-20']}
        422 | TRADE_MISMATCH | people | ConfirmDispatch | {'dispatchId':'B','hostType':'SAPOSTE','trade':'KAGO','people':['M-BA'],'plannedDates':['2025-07-20']}
        422 | EXPERT_GROUND_REQUIRED | expertGround | ConfirmDispatch | {'dispatchId':'B','hostType':'SAPOSTE','trade':'BORO','people':['X-BA'],'plannedDates':['2025-07-20']}
        422 | EXPERT_GROUND_INVALID | expertGround | ConfirmDispatch | {'dispatchId':'B','hostType':'SAPOSTE','trade':'BORO','people':['X-BA'],'plannedDates':['2025-07-20'],'expertGround':'TRADE_NOT_CERTIFIABLE'}
        422 | TRAINING_REQUIRED | plannedDates | ConfirmDispatch | {'dispatchId':'B','hostType':'SAPOSTE','trade':'BORO','people':['M-BB'],'plannedDates':['2025-07-20']}
        422 | MEISTER_NOT_ACTIVE_ON_DATE | plannedDates | ConfirmDispatch | {'dispatchId':'B','hostType':'SAPOSTE','trade':'BORO','people':['M-BC'],'plannedDates':['2025-04-30','2025-05-01']}
        400 | INVALID_PAYLOAD | hostType | ConfirmDispatch | {'dispatchId':'B','requestId':'RQ-BA','hostType':'ELEM_JHS','trade':'BORO','people':['M-BA'],'plannedDates':['2025-07-20']}
        409 | ASSIGNMENT_NOT_ACCEPTED | people | ConfirmDispatch | {'dispatchId':'B','requestId':'RQ-BA','hostType':'SAPOSTE','trade':'BORO','people':['M-BA'],'plannedDates':['2025-07-20']}
        404 | NO_DISPATCH | dispatchId | RescheduleSession | {'dispatchId':'B','from':'2025-06-09','to':'2025-06-10','reason':'x'}
        404 | NOT_FOUND | from | RescheduleSession | {'dispatchId':'BA-1','from':'2025-06-08','to':'2025-06-10','reason':'x'}
        422 | DUPLICATE_DATE | to | RescheduleSession | {'dispatchId':'BA-1','from':'2025-06-09','to':'2025-06-09','reason':'x'}
        422 | MEISTER_NOT_ACTIVE_ON_DATE | to | RescheduleSession | {'dispatchId':'BA-1','from':'2025-06-09','to':'2020-03-31','reason':'x'}
        403 | FORBIDDEN_OFFICE | - | CancelDispatch | {'dispatchId':'BA-4','reason':'x'}
        409 | ALREADY_REPORTED | dispatchId | CancelDispatch | {'dispatchId':'BA-2','reason':'x'}
        409 | ALREADY_CANCELLED | dispatchId | CancelDispatch | {'dispatchId':'BA-3','reason':'x'}
        403 | FORBIDDEN_OFFICE | - | ReportCompletion | {'dispatchId':'BA-4','days':[{'date':'2025-06-06','mode':'ONLINE','people':['M-BA'],'learners':3}]}
        409 | DISPATCH_CANCELLED | dispatchId | ReportCompletion | {'dispatchId':'BA-3','days':[{'date':'2025-06-07','mode':'ONLINE','people':['M-BA'],'learners':3}]}
        409 | ALREADY_REPORTED | dispatchId | ReportCompletion | {'dispatchId':'BA-2','days':[{'date':'2025-06-08','mode':'ONLINE','people':['M-BA'],'learners':3}]}
        400 | INVALID_PAYLOAD | days | ReportCompletion | {'dispatchId':'BA-1','days':[]}
        400 | INVALID_PAYLOAD | days.0.people | ReportCompletion | {'dispatchId':'BA-1','days':[{'date':'2025-06-09','mode':'ONLINE','people':[],'learners':3}]}
        400 | INVALID_PAYLOAD | days.0.mode | ReportCompletion | {'dispatchId':'BA-1','days':[{'date':'2025-06-09','mode':'WEB','people':['M-BA'],'learners':3}]}
        400 | INVALID_PAYLOAD | days.0.learners | ReportCompletion | {'dispatchId':'BA-1','days':[{'date':'2025-06-09','mode':'ONLINE','people':['M-BA'],'learners':2.5}]}
        400 | INVALID_PAYLOAD | days.0.hours | ReportCompletion | {'dispatchId':'BA-1','days':[{'date':'2025-06-09','mode':'ONLINE','people':['M-BA'],'learners':3,'hours':-1}]}
        400 | INVALID_PAYLOAD | days.0.hours | ReportCompletion | {'dispatchId':'BA-1','days':[{'date':'2025-06-09','mode':'ONLINE','people':['M-BA'],'learners':3,'hours':0.3333333}]}
        422 | FUTURE_DATE | days.1.date | ReportCompletion | {'dispatchId':'BA-1','days':[{'date':'2025-06-09','mode':'ONLINE','people':['M-BA'],'learners':3},{'date':'2025-06-11','mode':'ONLINE','people':['M-BA'],'learners':3}]}
        422 | DUPLICATE_DATE | days.1.date | ReportCompletion | {'dispatchId':'BA-1','days':[{'date':'2025-06-09','mode':'ONLINE','people':['M-BA'],'learners':3},{'date':'2025-06-09','mode':'ONLINE','people':['M-BA'],'learners':3}]}
        422 | PERSON_NOT_ASSIGNED | days.0.people | ReportCompletion | {'dispatchId':'BA-1','days':[{'date':'2025-06-09','mode':'ONLINE','people':['M-BA','M-BB'],'learners':3}]}
        422 | MEISTER_NOT_ACTIVE_ON_DATE | days.0.date | ReportCompletion | {'dispatchId':'BA-1','days':[{'date':'2020-03-31','mode':'ONLINE','people':['M-BA'],'learners':3}]}
        413 | TOO_LARGE | body | ReportCompletion | {'dispatchId':'BA-1','days':[TEN-THOUSAND-DAYS]}
        409 | NOT_REPORTED | dispatchId | CorrectReport | {'dispatchId':'BA-1','expectedVersion':0,'reason':'x','days':[{'date':'2025-06-09','mode':'ONLINE','people':['M-BA'],'learners':3}]}
        409 | STALE_VERSION | expectedVersion | CorrectReport | {'dispatchId':'BA-2','expectedVersion':0,'reason':'x','days':[{'date':'2025-06-08','mode':'ONLINE','people':['M-BA'],'learners':3}]}
        409 | STALE_VERSION | expectedVersion | CorrectReport | {'dispatchId':'BA-2','expectedVersion':2,'reason':'x','days':[{'date':'2025-06-08','mode':'ONLINE','people':['M-BA'],'learners':3}]}
        400 | REASON_REQUIRED | reason | CorrectReport | {'dispatchId':'BA-2','expectedVersion':1,'days':[{'date':'2025-06-08','mode':'ONLINE','people':['M-BA'],'learners':3}]}
        400 | REASON_REQUIRED | reason | VoidReport | {'dispatchId':'BA-2','reason':''}
        409 | NOT_REPORTED | dispatchId | VoidReport | {'dispatchId':'BA-1','reason':'x'}
        400 | INVALID_PAYLOAD | satisfied | HostSurvey | {'dispatchId':'BA-2','satisfied':'yes','becameTrigger':null}
        409 | NOT_REPORTED | dispatchId | HostSurvey | {'dispatchId':'BA-1','satisfied':true,'becameTrigger':null}
        400 | INVALID_PAYLOAD | blank | LearnerSurvey | {'dispatchId':'BA-2','understood':1,'notUnderstood':0,'blank':-1}
        403 | FORBIDDEN_OFFICE | - | ProposeMeister | {'requestId':'RQ-BB','personId':'M-BA'}
        422 | PERSON_NOT_ASSIGNED | personId | ClaimFee | {'dispatchId':'BA-2','personId':'M-BB','on':'2025-06-10'}
        422 | FUTURE_DATE | on | ClaimFee | {'dispatchId':'BA-2','personId':'M-BA','on':'2025-06-11'}
        400 | INVALID_PAYLOAD | amountYen | ClaimFee | {'dispatchId':'BA-2','personId':'M-BA','on':'2025-06-10','amountYen':-1}
        409 | NOT_REPORTED | dispatchId | ClaimFee | {'dispatchId':'BA-1','personId':'M-BA','on':'2025-06-10'}
        404 | NOT_FOUND | about | ExplainWarning | {'about':'dispatch/BA-1','number':1,'reason':'x'}
        """)
    void is_refused_in_both_languages_and_nothing_is_stored(
            int status, String code, String field, String command, String payload) throws Exception {
        String body = payload.replace("LONG", "B".repeat(201)).replace("TEN-THOUSAND-DAYS", days());
        long before = stored();

        HttpResponse<String> answer = send(command, body);

        Refusal.verify(answer, status, code, field.equals("-") ? null : field, "*");
        assertThat(stored()).as("events in the store").isEqualTo(before);
    }

    private static String days() {
        return IntStream.range(0, 10_000)
                .mapToObj(LocalDate.parse("1998-01-01")::plusDays)
                .map("{'date':'%s','mode':'ONLINE','people':['M-BA'],'learners':3}"::formatted)
                .collect(Collectors.joining(","));
    }

    @Test
    void a_day_outside_of_any_plan_year_is_recorded_with_a_warning() throws Exception {
        long before = stored();

        HttpResponse<String> answer = send("ConfirmDispatch", """
            {'dispatchId':'BA-5','hostType':'SAPOSTE','trade':'BORO','people':['M-BA'],'plannedDates':['2031-04-01']}\
            """);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(body(answer).path("warnings"))
                .extracting(warning -> warning.path("code").asString())
                .containsExactly("FAR_PLANNED_DATE");
        assertThat(stored()).isEqualTo(before + 2);
    }

    @Test
    void a_key_used_for_something_else_is_a_conflict() throws Exception {
        String consult = "{'consultationId':'%s','hostType':'OTHER','on':'2025-06-10'}";
        assertThat(sendAs("JP-31", "OpenConsultation", consult.formatted("CO-BA"), "ba-key")
                        .statusCode())
                .isEqualTo(200);
        long before = stored();

        HttpResponse<String> answer = sendAs("JP-31", "OpenConsultation", consult.formatted("CO-BB"), "ba-key");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(body(answer).path("code").asString()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(stored()).isEqualTo(before);
    }
}
