package jp.monozukuri.meister;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import jp.monozukuri.rules.contract.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a program or a person may send by mistake: each is refused with code, field, value and rule in both languages, and the
 * store stands where it stood.
 */
class BadInputTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Commands that only the centre may send. */
    private static final Set<String> OF_CENTRE =
            Set.of("Certify", "RejectApplication", "OpenOffice", "ListTrade", "RetireTrade");

    @SuppressWarnings("NullAway") // set before all tests
    private static Asking service;

    @BeforeAll
    static void start() throws Exception {
        service = new Asking("2024-06-03T11:00:00+09:00");
        centre("OpenOffice", "{'office':'JP-31','nameJa':'鳥取県'}");
        centre("OpenOffice", "{'office':'JP-32','nameJa':'島根県'}");
        centre("ListTrade", "{'trade':'TATAMI','nameJa':'畳製作'}");
        centre("ListTrade", "{'trade':'FLOWER','nameJa':'フラワー装飾','certifiable':false}");
        carriedOver("M1", "'trainedOn':'2018-03-01'");
        carriedOver("M2", "'trainingExempt':false");
        carriedOver("M3", "'trainingExempt':true");
        office("CarryOverExpert", "{'personId':'X1','trades':['FLOWER']}");
        office("WithdrawMeister", "{'personId':'M3','effectiveOn':'2024-06-01'}");
        office("ScheduleTraining", "{'trainingId':'TR-1','date':'2024-07-05'}");
        office("RecordProspectingVisit", "{'contactId':'PC-1','kind':'VISIT','on':'2024-06-03','recipients':1}");
        for (String id : List.of("A1", "A2", "A3", "A4")) {
            office("SubmitApplication", application(id, "P-" + id, "TATAMI", true));
        }
        office("SubmitApplication", application("A5", "M1", "TATAMI", true));
        office("SubmitApplication", application("A6", "P-A6", "TATAMI", false));
        office("CompleteDocuments", "{'applicationId':'A2'}");
        centre("Certify", "{'applicationId':'A3','certifiedOn':'2024-06-03'}");
        centre("RejectApplication", "{'applicationId':'A4','reason':'辞退'}");
    }

    private static void centre(String name, String payload) throws Exception {
        service.accepted("CENTRAL", name, payload);
    }

    private static void office(String name, String payload) throws Exception {
        service.accepted("JP-31", name, payload);
    }

    private static void carriedOver(String personId, String training) throws Exception {
        office(
                "CarryOverMeister",
                "{'personId':'" + personId + "','trades':['TATAMI'],'registeredOn':'2018-01-20'," + training + "}");
    }

    private static String application(String id, String personId, String trade, boolean recommender) {
        return """
                {'applicationId':'%s','personId':'%s','trade':'%s','facts':{'qualification':'GRADE1',
                 'yearsPracticeTotal':16,'yearsPracticeSinceQualification':6,'yearsInstructionSinceQualification':3,
                 'recommender':%s}}\
                """.formatted(id, personId, trade, recommender);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** How far the store is. */
    private static long position() {
        return service.running()
                .part(JdbcClient.class)
                .sql("select coalesce(max(position), 0) from event")
                .query(Long.class)
                .single();
    }

    static List<BadPayloads.Bad> badPayloads() throws IOException {
        return BadPayloads.all();
    }

    @ParameterizedTest
    @MethodSource("badPayloads")
    void what_the_schema_refuses_is_named_and_not_stored(BadPayloads.Bad bad) throws Exception {
        long before = position();
        HttpResponse<String> answer =
                service.send(OF_CENTRE.contains(bad.command()) ? "CENTRAL" : "JP-31", bad.command(), bad.payload());

        Refusal.verify(answer, 400, bad.code(), "*", "*");
        JsonNode error = JSON.readTree(answer.body()).path("errors").path(0);
        assertThat(error.path("field").asString()).as(answer.body()).startsWith(bad.field());
        if (!bad.fault().equals("is missing") && !bad.fault().equals("is null")) {
            assertThat(error.path("value").asString(null)).as(answer.body()).isNotNull();
        }
        assertThat(position()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "JP-31 | RecordProspectingVisit | {'contactId':'PC-1','kind':'VISIT','on':'2024-06-03','recipients':1} | 409 | ALREADY_EXISTS | contactId | PC-1",
                "JP-31 | RecordProspectingVisit | {'contactId':'PC-2','kind':'VISIT','on':'2024-06-04','recipients':1} | 422 | FUTURE_DATE | on | 2024-06-04",
                "JP-31 | RecordProspectingVisit | {'contactId':'PC-2','kind':'VISIT','on':'2024-06-03','recipients':1,'trade':'NONE'} | 400 | INVALID_PAYLOAD | trade | NONE",
                "CENTRAL | RecordProspectingVisit | {'contactId':'PC-2','kind':'VISIT','on':'2024-06-03','recipients':1} | 403 | FORBIDDEN_OFFICE | Office | CENTRAL",
                "JP-32 | CompleteDocuments | {'applicationId':'A1'} | 403 | FORBIDDEN_OFFICE | Office | JP-32",
                "CENTRAL | CompleteDocuments | {'applicationId':'A1'} | 403 | FORBIDDEN_OFFICE | Office | CENTRAL",
                "JP-31 | CompleteDocuments | {'applicationId':'A9'} | 404 | NO_APPLICATION | applicationId | A9",
                "JP-31 | CompleteDocuments | {'applicationId':'A2'} | 409 | WRONG_STATE | applicationId | A2",
                "JP-31 | ForwardToCentre | {'batch':'1','deadline':'2024-06-03','applicationIds':['A2','A1']} | 409 | WRONG_STATE | applicationId | A1",
                "JP-31 | ForwardToCentre | {'batch':'1','deadline':'2024-06-02','applicationIds':['A2']} | 422 | DEADLINE_PASSED | deadline | 2024-06-02",
                "JP-31 | ForwardToCentre | {'batch':'1','deadline':'2024-06-03','applicationIds':['A9']} | 404 | NO_APPLICATION | applicationId | A9",
                "JP-32 | ForwardToCentre | {'batch':'1','deadline':'2024-06-03','applicationIds':['A2']} | 403 | FORBIDDEN_OFFICE | Office | JP-32",
                "JP-31 | Certify | {'applicationId':'A1','certifiedOn':'2024-06-03'} | 403 | FORBIDDEN_OFFICE | Office | JP-31",
                "CENTRAL | Certify | {'applicationId':'A9','certifiedOn':'2024-06-03'} | 404 | NO_APPLICATION | applicationId | A9",
                "CENTRAL | Certify | {'applicationId':'A3','certifiedOn':'2024-06-03'} | 409 | ALREADY_CERTIFIED | applicationId | A3",
                "CENTRAL | Certify | {'applicationId':'A4','certifiedOn':'2024-06-03'} | 409 | WRONG_STATE | applicationId | A4",
                "CENTRAL | Certify | {'applicationId':'A1','certifiedOn':'2024-06-04'} | 422 | FUTURE_DATE | certifiedOn | 2024-06-04",
                "CENTRAL | Certify | {'applicationId':'A5','certifiedOn':'2024-06-03'} | 409 | TRADE_ALREADY_HELD | personId | M1",
                "CENTRAL | Certify | {'applicationId':'A6','certifiedOn':'2024-06-03'} | 422 | NOT_ELIGIBLE:NO_RECOMMENDATION | facts.recommender | false",
                "JP-31 | RejectApplication | {'applicationId':'A1','reason':'辞退'} | 403 | FORBIDDEN_OFFICE | Office | JP-31",
                "CENTRAL | RejectApplication | {'applicationId':'A9','reason':'辞退'} | 404 | NO_APPLICATION | applicationId | A9",
                "CENTRAL | RejectApplication | {'applicationId':'A3','reason':'辞退'} | 409 | WRONG_STATE | applicationId | A3",
                "JP-31 | NotifyConditions | {'personId':'M9','on':'2024-06-03'} | 404 | UNKNOWN_PERSON | personId | M9",
                "JP-31 | NotifyConditions | {'personId':'X1','on':'2024-06-03'} | 404 | UNKNOWN_PERSON | personId | X1",
                "JP-32 | NotifyConditions | {'personId':'M1','on':'2024-06-03'} | 403 | FORBIDDEN_OFFICE | Office | JP-32",
                "JP-31 | NotifyConditions | {'personId':'M1','on':'2024-06-04'} | 422 | FUTURE_DATE | on | 2024-06-04",
                "JP-31 | DecideTrainingExemption | {'personId':'M1','on':'2024-06-03'} | 409 | WRONG_STATE | personId | M1",
                "JP-31 | DecideTrainingExemption | {'personId':'M2','on':'2024-06-04'} | 422 | FUTURE_DATE | on | 2024-06-04",
                "JP-32 | DecideTrainingExemption | {'personId':'M2','on':'2024-06-03'} | 403 | FORBIDDEN_OFFICE | Office | JP-32",
                "JP-31 | ScheduleTraining | {'trainingId':'TR-1','date':'2024-07-05'} | 409 | ALREADY_EXISTS | trainingId | TR-1",
                "CENTRAL | ScheduleTraining | {'trainingId':'TR-2','date':'2024-07-05'} | 403 | FORBIDDEN_OFFICE | Office | CENTRAL",
                "JP-31 | CompleteTraining | {'personId':'M2','on':'2024-06-03','trainingId':'TR-9'} | 404 | NOT_FOUND | trainingId | TR-9",
                "JP-31 | CompleteTraining | {'personId':'M2','on':'2024-06-04'} | 422 | FUTURE_DATE | on | 2024-06-04",
                "JP-31 | CompleteTraining | {'personId':'X1','on':'2024-06-03'} | 404 | UNKNOWN_PERSON | personId | X1",
                "JP-31 | PayTravel | {'personId':'M1','trainingId':'TR-1'} | 404 | NOT_FOUND | trainingId | TR-1",
                "JP-32 | PayTravel | {'personId':'M1','trainingId':'TR-1'} | 403 | FORBIDDEN_OFFICE | Office | JP-32",
                "JP-31 | ChangeProfile | {'personId':'M9','changes':{'weekdays':['SAT']}} | 404 | UNKNOWN_PERSON | personId | M9",
                "JP-32 | ChangeProfile | {'personId':'M1','changes':{'weekdays':['SAT']}} | 403 | FORBIDDEN_OFFICE | Office | JP-32",
                "JP-31 | WithdrawMeister | {'personId':'M3','effectiveOn':'2024-06-03'} | 409 | ALREADY_WITHDRAWN | personId | M3",
                "JP-31 | WithdrawMeister | {'personId':'X1','effectiveOn':'2024-06-03'} | 404 | UNKNOWN_PERSON | personId | X1",
                "JP-31 | SuspendMeister | {'personId':'M3','from':'2024-06-03','reason':'療養'} | 409 | WRONG_STATE | personId | M3",
                "JP-32 | SuspendMeister | {'personId':'M1','from':'2024-06-03','reason':'療養'} | 403 | FORBIDDEN_OFFICE | Office | JP-32",
                "JP-31 | ReinstateMeister | {'personId':'M1','on':'2024-06-03','reason':'回復'} | 409 | WRONG_STATE | personId | M1",
                "JP-31 | ReinstateMeister | {'personId':'M3','on':'2024-05-31','reason':'回復'} | 400 | INVALID_PAYLOAD | on | 2024-05-31",
                "CENTRAL | OpenOffice | {'office':'JP-31','nameJa':'鳥取県'} | 409 | ALREADY_EXISTS | office | JP-31",
                "JP-33 | OpenOffice | {'office':'JP-33','nameJa':'岡山県'} | 403 | FORBIDDEN_OFFICE | Office | JP-33",
                "CENTRAL | ListTrade | {'trade':'TATAMI','nameJa':'畳製作'} | 409 | ALREADY_EXISTS | trade | TATAMI",
                "JP-31 | ListTrade | {'trade':'TILING','nameJa':'タイル張り'} | 403 | FORBIDDEN_OFFICE | Office | JP-31",
                "JP-31 | RetireTrade | {'trade':'FLOWER','from':'2024-06-03'} | 403 | FORBIDDEN_OFFICE | Office | JP-31",
                "CENTRAL | RetireTrade | {'trade':'NONE','from':'2024-06-03'} | 404 | NOT_FOUND | trade | NONE",
                "CENTRAL | RetireTrade | {'trade':'FLOWER','from':'2024-06-03','mergedInto':'NONE'} | 400 | INVALID_PAYLOAD | mergedInto | NONE",
                "JP-31 | CarryOverMeister | {'personId':'M1','trades':['TATAMI'],'registeredOn':'2018-01-20'} | 409 | ALREADY_EXISTS | personId | M1",
                "JP-31 | CarryOverMeister | {'personId':'X1','trades':['TATAMI'],'registeredOn':'2018-01-20'} | 409 | ALREADY_EXISTS | personId | X1",
                "JP-31 | CarryOverMeister | {'personId':'M4','trades':['NONE'],'registeredOn':'2018-01-20'} | 400 | INVALID_PAYLOAD | trades | NONE",
                "JP-31 | CarryOverMeister | {'personId':'M4','trades':['TATAMI'],'registeredOn':'2018-01-20','trainingExempt':true,'trainedOn':'2018-03-01'} | 400 | INVALID_PAYLOAD | trainedOn | 2018-03-01",
                "JP-31 | CarryOverMeister | {'personId':'M4','office':'JP-32','trades':['TATAMI'],'registeredOn':'2018-01-20'} | 403 | FORBIDDEN_OFFICE | Office | JP-31",
                "CENTRAL | CarryOverMeister | {'personId':'M4','office':'JP-33','trades':['TATAMI'],'registeredOn':'2018-01-20'} | 400 | INVALID_PAYLOAD | office | JP-33",
                "JP-31 | CarryOverExpert | {'personId':'M1','trades':['FLOWER']} | 409 | ALREADY_EXISTS | personId | M1",
                "JP-31 | CarryOverExpert | {'personId':'X2','trades':['NONE']} | 400 | INVALID_PAYLOAD | trades | NONE",
            })
    void what_a_rule_refuses_is_named_and_not_stored(
            String office, String command, String payload, int status, String code, String field, String value)
            throws Exception {
        long before = position();

        Refusal.verify(service.send(office, command, payload), status, code, field, value);
        assertThat(position()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "JP-31, A1, P-A9, TATAMI, 409, APPLICATION_EXISTS, applicationId, A1",
        "JP-31, A9, P-A9, NONE, 400, INVALID_PAYLOAD, trade, NONE",
        "JP-31, A9, P-A9, FLOWER, 422, TRADE_NOT_CERTIFIABLE, trade, FLOWER",
        "JP-31, A9, X1, TATAMI, 422, PERSON_IS_EXPERT, personId, X1",
        "CENTRAL, A9, P-A9, TATAMI, 403, FORBIDDEN_OFFICE, Office, CENTRAL"
    })
    void an_application_that_a_rule_refuses_is_named_and_not_stored(
            String office, String id, String person, String trade, int status, String code, String field, String value)
            throws Exception {
        long before = position();

        Refusal.verify(
                service.send(office, "SubmitApplication", application(id, person, trade, true)),
                status,
                code,
                field,
                value);
        assertThat(position()).isEqualTo(before);
    }

    @Test
    void a_stale_version_is_refused_and_not_stored() throws Exception {
        long before = position();
        HttpResponse<String> answer =
                service.send("JP-31", "CompleteDocuments", "{'applicationId':'A1'}", "If-Match", "\"7\"");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(412);
        assertThat(answer.body())
                .contains("\"code\":\"VERSION_MISMATCH\"")
                .contains("application/A1 は第1版です(送られた版は 7)")
                .contains("application/A1 is at version 1, not 7");
        assertThat(position()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"consignor", "auditor"})
    void a_role_that_only_reads_records_nothing(String role) throws Exception {
        long before = position();
        HttpResponse<String> answer =
                service.send("CENTRAL", "OpenOffice", "{'office':'JP-33','nameJa':'岡山県'}", "Role", role);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("\"code\":\"ROLE_MAY_NOT_WRITE\"");
        assertThat(position()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Certifies | {} | 404 | UNKNOWN_COMMAND",
                "Certify | {'applicationId': | 400 | MALFORMED_JSON",
                "Certify | {'applicationId':'A1','applicationId':'A1'} | 400 | MALFORMED_JSON",
                "Certify | [] | 400 | INVALID_PAYLOAD"
            })
    void what_cannot_be_read_is_refused(String command, String payload, int status, String code) throws Exception {
        long before = position();
        HttpResponse<String> answer = service.send("CENTRAL", command, payload);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(code(answer)).isEqualTo(code);
        assertThat(position()).isEqualTo(before);
    }

    private static @Nullable String code(HttpResponse<String> answer) {
        return JSON.readTree(answer.body()).path("code").asString(null);
    }
}
