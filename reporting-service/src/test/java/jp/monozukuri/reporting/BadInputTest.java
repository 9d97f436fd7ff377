package jp.monozukuri.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import jp.monozukuri.rules.contract.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people get wrong: each row is answered with a problem that says code, field, value and rule in Japanese and English, and
 * leaves the store as it was. {@code <n>} stands for a text of n signs, {@code *} for any value.
 */
class BadInputTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String AT = "2025-06-02T10:00:00+09:00";
    private static final String ALL =
            "['EMAIL_ADDRESSEE','EMAIL_BCC','EMAIL_CONTENT','FAX','POST','HAND_OVER','WRONG_UPLOAD','OTHER']";

    @SuppressWarnings("NullAway") // set before all tests
    private static Site site;

    @BeforeAll
    static void start() throws Exception {
        site = new Site("bad-input.events");
        History history = new History();
        history.tell("meister", "office/JP-31", "OfficeOpened", "{'office':'JP-31','nameJa':'鳥取県'}");
        site.take(history.events());
        accepted("SetPlan", "{'fiscalYear':2025,'targets':{'CERT':1}}");
        accepted("ConstituteConference", "{'fiscalYear':2025,'on':'2025-05-01','form':'WRITTEN','bodies':3}");
        accepted("HoldConference", "{'fiscalYear':2025,'no':1,'date':'2025-05-21','form':'IN_PERSON'}");
        accepted(
                "ReportIncident",
                "{'incidentId':'I-1','channel':'FAX','occurredAt':'2025-04-10T01:00:00Z','discoveredAt':'2025-04-10T02:00:00Z','reportedToConsignorAt':'2025-04-10T03:00:00Z'}");
        accepted(
                "ReportIncident",
                "{'incidentId':'I-2','channel':'POST','occurredAt':'2025-05-05T01:00:00Z','discoveredAt':'2025-05-05T02:00:00Z'}");
        accepted("AttestMonth", "{'month':'2025-04','incidents':'REPORTED','measures':" + ALL + "}");
        accepted("PrepareCommunication", "{'communicationId':'C-1','channel':'FAX','template':'T-1','recipients':1}");
        accepted("PrepareCommunication", "{'communicationId':'C-2','channel':'FAX','template':'T-1','recipients':1}");
        accepted(
                "clerk-02",
                "CheckCommunication",
                "{'communicationId':'C-2','version':1,'checked':['ADDRESS','CONTENT']}");
        accepted("ReleaseCommunication", "{'communicationId':'C-2','version':1}");
        accepted("PrepareCommunication", "{'communicationId':'C-3','channel':'FAX','template':'T-1','recipients':1}");
        accepted("clerk-03", "DiscardCommunication", "{'communicationId':'C-3','version':1,'reason':'取下げ'}");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static void accepted(String command, String payload) throws Exception {
        accepted("clerk-01", command, payload);
    }

    private static void accepted(String actor, String command, String payload) throws Exception {
        HttpResponse<String> answer =
                site.commandBy("JP-31", actor, AT, command + payload.hashCode(), command, payload);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # limits of fields
            JP-31 clerk-01 | SetPlan | {'fiscalYear':0,'targets':{'CERT':1}} | 400 | INVALID_PAYLOAD | fiscalYear | 0
            JP-31 clerk-01 | SetPlan | {'fiscalYear':9999,'targets':{'CERT':1}} | 400 | INVALID_PAYLOAD | fiscalYear | 9999
            JP-31 clerk-01 | SetPlan | {'fiscalYear':2026,'targets':{'CERT':1000000001}} | 400 | INVALID_PAYLOAD | targets.CERT | 1000000001
            JP-31 clerk-01 | SetPlan | {'fiscalYear':2026,'targets':{'CERT':1.5}} | 400 | INVALID_PAYLOAD | targets.CERT | 1.5
            JP-31 clerk-01 | WritePlanItem | {'fiscalYear':2025,'row':'T.DISPATCH','text':'<4001>'} | 400 | INVALID_PAYLOAD | text | *
            JP-31 clerk-01 | ReportIncident | {'incidentId':'<101>','channel':'FAX','occurredAt':'2025-05-01T01:00:00Z','discoveredAt':'2025-05-01T02:00:00Z'} | 400 | INVALID_PAYLOAD | incidentId | *
            JP-31 clerk-01 | ConstituteConference | {'fiscalYear':2026,'on':'2025-05-01','form':'WRITTEN','bodies':0} | 400 | INVALID_PAYLOAD | bodies | 0
            JP-31 clerk-01 | PrepareCommunication | {'communicationId':'C-9','channel':'FAX','template':'T-1','recipients':1000001} | 400 | INVALID_PAYLOAD | recipients | 1000001
            # unknown codes, other types, what is missing
            JP-31 clerk-01 | SetPlan | {'fiscalYear':2026,'targets':{'ACT.OTHER':1}} | 400 | INVALID_PAYLOAD | * | *
            JP-31 clerk-01 | WriteActivityStatus | {'fiscalYear':2025,'row':'T.NOWHERE','text':'x'} | 400 | INVALID_PAYLOAD | row | T.NOWHERE
            JP-31 clerk-01 | HoldConference | {'fiscalYear':2025,'no':2,'date':'2025-05-22','form':'BY_PHONE'} | 400 | INVALID_PAYLOAD | form | BY_PHONE
            JP-31 clerk-01 | ReportIncident | {'incidentId':'I-9','channel':'PIGEON','occurredAt':'2025-05-01T01:00:00Z','discoveredAt':'2025-05-01T02:00:00Z'} | 400 | INVALID_PAYLOAD | channel | PIGEON
            JP-31 clerk-01 | PrepareCommunication | {'communicationId':'C-9','channel':'FAX','template':'山田様','recipients':1} | 400 | INVALID_PAYLOAD | template | 山田様
            JP-31 clerk-01 | CheckCommunication | {'communicationId':'C-1','version':'1','checked':['ADDRESS']} | 400 | INVALID_PAYLOAD | version | 1
            JP-31 clerk-01 | DiscardCommunication | {'communicationId':'C-1','version':0,'reason':'取下げ'} | 400 | INVALID_PAYLOAD | version | 0
            JP-31 clerk-01 | DiscardCommunication | {'communicationId':'C-1','version':1.5,'reason':'取下げ'} | 400 | INVALID_PAYLOAD | version | 1.5
            JP-31 clerk-01 | DiscardCommunication | {'version':1,'reason':'取下げ'} | 400 | INVALID_PAYLOAD | communicationId | *
            JP-31 clerk-01 | PlanConference | {'fiscalYear':2025,'no':2} | 400 | INVALID_PAYLOAD | date | *
            CENTRAL chief-01 | FinaliseYear | {'targetOffice':'JP-32','fiscalYear':2024} | 400 | INVALID_PAYLOAD | targetOffice | JP-32
            # days, months and moments
            JP-31 clerk-01 | PlanConference | {'fiscalYear':2025,'no':2,'date':'2025-06-31'} | 400 | INVALID_PAYLOAD | date | 2025-06-31
            JP-31 clerk-01 | AttestMonth | {'month':'2025-13','incidents':'NONE','measures':['FAX']} | 400 | INVALID_PAYLOAD | month | 2025-13
            JP-31 clerk-01 | ReportIncident | {'incidentId':'I-9','channel':'FAX','occurredAt':'2025-05-01T01:00:00','discoveredAt':'2025-05-01T02:00:00Z'} | 400 | INVALID_PAYLOAD | occurredAt | 2025-05-01T01:00:00
            JP-31 clerk-01 | ReportIncident | {'incidentId':'I-9','channel':'FAX','occurredAt':'2025-05-01T03:00:00Z','discoveredAt':'2025-05-01T02:00:00Z'} | 400 | INVALID_PAYLOAD | discoveredAt | 2025-05-01T02:00:00Z
            JP-31 clerk-01 | ConstituteConference | {'fiscalYear':2024,'on':'2025-06-03','form':'WRITTEN','bodies':3} | 422 | FUTURE_DATE | on | 2025-06-03
            JP-31 clerk-01 | HoldConference | {'fiscalYear':2025,'no':2,'date':'2025-06-03','form':'WRITTEN'} | 422 | FUTURE_DATE | date | 2025-06-03
            JP-31 clerk-01 | ReportIncident | {'incidentId':'I-9','channel':'FAX','occurredAt':'2025-06-02T01:00:01Z','discoveredAt':'2025-06-02T01:00:01Z'} | 422 | FUTURE_DATE | occurredAt | 2025-06-02T01:00:01Z
            JP-31 clerk-01 | AttestMonth | {'month':'2025-06','incidents':'NONE','measures':ALL} | 422 | FUTURE_DATE | month | 2025-06
            JP-31 clerk-01 | ConfirmCommunication | {'communicationId':'C-2','on':'2025-06-03'} | 422 | FUTURE_DATE | on | 2025-06-03
            JP-31 clerk-01 | ConfirmCommunication | {'communicationId':'C-2','on':'2025-06-01'} | 400 | INVALID_PAYLOAD | on | 2025-06-01
            CENTRAL chief-01 | FinaliseYear | {'targetOffice':'JP-31','fiscalYear':2025} | 422 | YEAR_NOT_OVER | fiscalYear | 2025
            # empty lists, empty reasons
            JP-31 clerk-01 | SetPlan | {'fiscalYear':2026,'targets':{}} | 400 | INVALID_PAYLOAD | targets | {}
            JP-31 clerk-01 | AttestMonth | {'month':'2025-05','incidents':'NONE','measures':[]} | 400 | INVALID_PAYLOAD | measures | []
            JP-31 clerk-02 | CheckCommunication | {'communicationId':'C-1','version':1,'checked':[]} | 400 | INVALID_PAYLOAD | checked | []
            JP-31 clerk-01 | RevisePlan | {'fiscalYear':2025,'targets':{'CERT':2},'reason':'　'} | 400 | REASON_REQUIRED | reason | *
            JP-31 clerk-01 | ChangeCommunication | {'communicationId':'C-1','version':1,'channel':'FAX','template':'T-1','recipients':1,'reason':''} | 400 | REASON_REQUIRED | reason | *
            JP-31 clerk-01 | DiscardCommunication | {'communicationId':'C-1','version':1,'reason':'　'} | 400 | REASON_REQUIRED | reason | *
            JP-31 clerk-01 | DiscardCommunication | {'communicationId':'C-1','version':1} | 400 | REASON_REQUIRED | reason | *
            # what is on record says otherwise
            JP-31 clerk-01 | SetPlan | {'fiscalYear':2025,'targets':{'CERT':2}} | 409 | PLAN_EXISTS | fiscalYear | 2025
            JP-31 clerk-01 | RevisePlan | {'fiscalYear':2026,'targets':{'CERT':2},'reason':'変更契約'} | 404 | NO_PLAN | fiscalYear | 2026
            JP-31 clerk-01 | ConstituteConference | {'fiscalYear':2025,'on':'2025-05-02','form':'WRITTEN','bodies':4} | 409 | ALREADY_EXISTS | fiscalYear | 2025
            JP-31 clerk-01 | PlanConference | {'fiscalYear':2025,'no':1,'date':'2025-12-03'} | 409 | WRONG_STATE | no | 1
            JP-31 clerk-01 | AttestMonth | {'month':'2025-04','incidents':'REPORTED','measures':ALL} | 409 | ALREADY_EXISTS | month | 2025-04
            JP-31 clerk-01 | AttestMonth | {'month':'2025-05','incidents':'NONE','measures':ALL} | 409 | INCIDENT_ON_RECORD | month | 2025-05
            JP-31 clerk-01 | AttestMonth | {'month':'2025-03','incidents':'REPORTED','measures':ALL} | 404 | NOT_FOUND | month | 2025-03
            JP-31 clerk-01 | AttestMonth | {'month':'2025-03','incidents':'NONE','measures':['FAX','POST']} | 422 | MEASURES_INCOMPLETE | measures | *
            JP-31 clerk-01 | CloseIncident | {'incidentId':'I-2','on':'2025-06-02'} | 409 | WRONG_STATE | incidentId | I-2
            JP-31 clerk-01 | ReportIncidentToConsignor | {'incidentId':'I-1','reportedAt':'2025-05-01T00:00:00Z'} | 409 | WRONG_STATE | incidentId | I-1
            JP-31 clerk-01 | ReleaseCommunication | {'communicationId':'C-1','version':1} | 409 | NOT_CHECKED | communicationId | C-1
            JP-31 clerk-01 | ConfirmCommunication | {'communicationId':'C-1','on':'2025-06-02'} | 409 | WRONG_STATE | communicationId | C-1
            JP-31 clerk-03 | ChangeCommunication | {'communicationId':'C-2','version':1,'channel':'FAX','template':'T-1','recipients':1,'reason':'訂正'} | 409 | WRONG_STATE | communicationId | C-2
            JP-31 clerk-03 | ChangeCommunication | {'communicationId':'C-1','version':2,'channel':'FAX','template':'T-1','recipients':1,'reason':'訂正'} | 409 | STALE_VERSION | version | 2
            JP-31 clerk-03 | DiscardCommunication | {'communicationId':'C-1','version':2,'reason':'取下げ'} | 409 | STALE_VERSION | version | 2
            JP-31 clerk-03 | DiscardCommunication | {'communicationId':'C-2','version':1,'reason':'取下げ'} | 409 | WRONG_STATE | communicationId | C-2
            JP-31 clerk-03 | DiscardCommunication | {'communicationId':'C-3','version':1,'reason':'取下げ'} | 409 | WRONG_STATE | communicationId | C-3
            JP-31 clerk-02 | CheckCommunication | {'communicationId':'C-3','version':1,'checked':['ADDRESS','CONTENT']} | 409 | WRONG_STATE | communicationId | C-3
            JP-31 clerk-01 | ReleaseCommunication | {'communicationId':'C-3','version':1} | 409 | WRONG_STATE | communicationId | C-3
            JP-31 clerk-01 | PrepareCommunication | {'communicationId':'C-3','channel':'FAX','template':'T-1','recipients':1} | 409 | ALREADY_EXISTS | communicationId | C-3
            # mixed-up people and unsafe files
            JP-31 clerk-01 | CheckCommunication | {'communicationId':'C-1','version':1,'checked':['ADDRESS','CONTENT']} | 422 | SAME_PERSON | Actor | clerk-01
            JP-31 clerk-02 | CheckCommunication | {'communicationId':'C-1','version':1,'checked':['ADDRESS']} | 422 | CHECK_INCOMPLETE | checked | CONTENT
            JP-31 clerk-01 | PrepareCommunication | {'communicationId':'C-9','channel':'EMAIL','template':'T-1','recipients':1,'attachments':[{'ref':'F-1','confidential':true,'encrypted':false}]} | 422 | ATTACHMENT_NOT_ENCRYPTED | attachments | F-1
            # other offices
            JP-32 clerk-01 | CloseIncident | {'incidentId':'I-1','on':'2025-06-02'} | 403 | FORBIDDEN_OFFICE | |
            JP-32 clerk-09 | CheckCommunication | {'communicationId':'C-1','version':1,'checked':['ADDRESS','CONTENT']} | 404 | NOT_FOUND | communicationId | C-1
            JP-32 clerk-01 | DiscardCommunication | {'communicationId':'C-1','version':1,'reason':'取下げ'} | 404 | NOT_FOUND | communicationId | C-1
            CENTRAL chief-01 | DiscardCommunication | {'communicationId':'C-1','version':1,'reason':'取下げ'} | 403 | FORBIDDEN_OFFICE | |
            JP-31 clerk-01 | FinaliseYear | {'targetOffice':'JP-31','fiscalYear':2024} | 403 | FORBIDDEN_OFFICE | |
            CENTRAL chief-01 | SetPlan | {'fiscalYear':2026,'targets':{'CERT':1}} | 403 | FORBIDDEN_OFFICE | |
            CENTRAL chief-01 | PrepareCommunication | {'communicationId':'C-9','channel':'FAX','template':'T-1','recipients':1} | 403 | FORBIDDEN_OFFICE | |
            """)
    void is_answered_with_a_problem_and_leaves_no_trace(
            String caller, String command, String payload, int status, String code, String field, String value)
            throws Exception {
        long before = lastPosition();
        String[] who = caller.split(" ");

        HttpResponse<String> answer = site.commandBy(who[0], who[1], AT, "bad", command, filled(payload));

        Refusal.verify(answer, status, code, field, value);
        assertThat(lastPosition()).isEqualTo(before);
    }

    private static String filled(String payload) {
        String filled = payload.replace(":ALL", ":" + ALL);
        for (int length : List.of(101, 4001)) {
            filled = filled.replace("<" + length + ">", "あ".repeat(length));
        }
        return filled;
    }

    private static long lastPosition() throws Exception {
        JsonNode events =
                JSON.readTree(site.get("/api/reporting/events?limit=1000").body());
        return events.at("/events")
                .valueStream()
                .mapToLong(event -> event.path("position").asLong())
                .max()
                .orElseThrow();
    }

    @Test
    void a_key_of_a_refused_command_is_free() throws Exception {
        String key = "again";
        String payload = "{'fiscalYear':2025,'row':'T.FAX','text':'x'}";
        assertThat(site.command("JP-31", AT, key, "WritePlanItem", payload).statusCode())
                .isEqualTo(400);
        assertThat(site.command("JP-31", AT, key, "WritePlanItem", payload.replace("T.FAX", "T.PII.FAX"))
                        .statusCode())
                .isEqualTo(200);
    }
}
