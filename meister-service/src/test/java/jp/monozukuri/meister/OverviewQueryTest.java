package jp.monozukuri.meister;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Questions over many records, asked over HTTP with the tokens of what was told: the whole way over Kafka. */
class OverviewQueryTest {

    @SuppressWarnings("NullAway") // set before all tests
    private static Asking service;

    @BeforeAll
    static void start() throws Exception {
        service = new Asking("2024-05-10T11:00:00+09:00");
        service.accepted("CENTRAL", "OpenOffice", "{'office':'JP-31','nameJa':'鳥取県'}");
        service.accepted("CENTRAL", "OpenOffice", "{'office':'JP-32','nameJa':'島根県'}");
        service.accepted("CENTRAL", "ListTrade", "{'trade':'TATAMI','nameJa':'畳製作'}");
        service.accepted("CENTRAL", "ListTrade", "{'trade':'TILING','nameJa':'タイル張り'}");
        service.accepted("CENTRAL", "ListTrade", "{'trade':'FLOWER','nameJa':'フラワー装飾','certifiable':false}");
        for (String person : List.of("M1", "M2", "M3")) {
            service.accepted(
                    "CENTRAL",
                    "CarryOverMeister",
                    "{'personId':'" + person + "','office':'JP-31','trades':['TATAMI'],'registeredOn':'2018-01-20',"
                            + "'trainedOn':'2018-03-01'}");
        }
        service.accepted("JP-31", "SuspendMeister", "{'personId':'M3','from':'2024-07-01','reason':'療養'}");
        contact("JP-31", "1", "VISIT", "2024-04-12", "'倉吉市'", "'TATAMI'", 1);
        contact("JP-31", "2", "MAILING", "2024-04-20", "'倉吉市'", "'TATAMI'", 120);
        contact("JP-31", "3", "VISIT", "2024-04-21", "null", "null", 1);
        contact("JP-32", "1", "VISIT", "2024-04-12", "'松江市'", "'TILING'", 2);
        for (String application : List.of("B-1", "B-2", "B-3")) {
            service.accepted("JP-31", "SubmitApplication", """
                    {"applicationId":"%s","personId":"P-%s","trade":"TATAMI","facts":{"qualification":"GRADE1",
                     "yearsPracticeTotal":16,"yearsPracticeSinceQualification":6,"yearsInstructionSinceQualification":3,
                     "recommender":true}}\
                    """.formatted(application, application));
        }
        service.accepted("JP-31", "CompleteDocuments", "{'applicationId':'B-1'}");
        service.accepted("JP-31", "CompleteDocuments", "{'applicationId':'B-2','documents':['申請書','推薦書']}");
        service.accepted(
                "JP-31",
                "ForwardToCentre",
                "{'batch':'2024-1','deadline':'2024-05-10','applicationIds':['B-1','B-2']}");
    }

    private static void contact(
            String office, String id, String kind, String on, String area, String trade, int recipients)
            throws Exception {
        service.accepted(
                office,
                "RecordProspectingVisit",
                "{'contactId':'%s','kind':'%s','on':'%s','recipients':%d,'area':%s,'trade':%s}"
                        .formatted(id, kind, on, recipients, area, trade));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static List<String> cells(String asked) throws Exception {
        return service.answer("JP-31", "/gaps" + asked, "FindGaps")
                .path("cells")
                .valueStream()
                .map(cell -> cell.path("trade").asString() + " "
                        + cell.path("office").asString() + " "
                        + cell.path("dispatchable").asInt() + " "
                        + cell.path("scarcity").asString() + " "
                        + cell.path("contacts").asInt() + " "
                        + cell.path("recipients").asInt())
                .toList();
    }

    /** DOMAIN.md 1.7. */
    @Test
    void where_there_are_none_and_nobody_was_contacted_comes_first() throws Exception {
        assertThat(cells(""))
                .containsExactly(
                        "TATAMI JP-32 0 NONE 0 0",
                        "TILING JP-31 0 NONE 0 0",
                        "TILING JP-32 0 NONE 1 2",
                        "TATAMI JP-31 3 ENOUGH 2 121");
    }

    @Test
    void the_day_decides_who_can_be_sent_and_which_contacts_count() throws Exception {
        assertThat(cells("?trade=TATAMI&office=JP-31&date=2024-07-01")).containsExactly("TATAMI JP-31 2 FEW 2 121");
        assertThat(cells("?trade=TATAMI&office=JP-31&date=2024-04-19")).containsExactly("TATAMI JP-31 3 ENOUGH 1 1");
        assertThat(cells("?trade=TATAMI&office=JP-31&date=2018-02-28")).containsExactly("TATAMI JP-31 0 NONE 0 0");
        assertThat(cells("?trade=TATAMI&office=JP-31&since=2024-04-13")).containsExactly("TATAMI JP-31 3 ENOUGH 1 120");
        assertThat(cells("?scarcity=ENOUGH")).containsExactly("TATAMI JP-31 3 ENOUGH 2 121");
    }

    @Test
    void an_office_sees_its_own_areas_and_of_others_counts_only() throws Exception {
        assertThat(areas("JP-31"))
                .containsExactly("JP-31 倉吉市 TATAMI 2 {\"MAILING\":1,\"VISIT\":1}", "JP-31 null null 1 {\"VISIT\":1}");
        assertThat(areas("JP-32")).containsExactly("JP-32 松江市 TILING 1 {\"VISIT\":1}");
        assertThat(areas("CENTRAL")).hasSize(3);
        HttpResponse<String> consignor = service.get("/gaps", "Office", "CENTRAL", "Role", "consignor");
        assertThat(consignor.statusCode()).isEqualTo(200);
        assertThat(consignor.body()).contains("\"areas\":[]");
    }

    private static List<String> areas(String office) throws Exception {
        return service.answer(office, "/gaps", "FindGaps")
                .path("areas")
                .valueStream()
                .map(area -> area.path("office").asString() + " "
                        + area.path("area").asString("null") + " "
                        + area.path("trade").asString("null") + " "
                        + area.path("contacts").asInt() + " " + area.path("byKind"))
                .toList();
    }

    @Test
    void late_and_incomplete_applications_are_in_the_list_of_the_office() throws Exception {
        service.goTo("2024-05-11T00:00:00+09:00");
        JsonNode answer = service.answer("JP-31", "/offices/JP-31/batches", "FindBatches");
        service.goTo("2024-05-10T11:00:00+09:00");

        assertThat(answer.path("batches").toString())
                .isEqualTo("[{\"batch\":\"2024-1\",\"dueOn\":\"2024-05-10\",\"sentOn\":\"2024-05-10\",\"late\":false,"
                        + "\"incomplete\":1,\"applications\":["
                        + "{\"applicationId\":\"B-1\",\"trade\":\"TATAMI\",\"state\":\"FORWARDED\","
                        + "\"incomplete\":false,\"missing\":[]},"
                        + "{\"applicationId\":\"B-2\",\"trade\":\"TATAMI\",\"state\":\"FORWARDED\","
                        + "\"incomplete\":true,\"missing\":[\"QUALIFICATION_COPY\",\"CONSENT\"]}]}]");
        assertThat(answer.path("waiting")
                        .valueStream()
                        .map(waiting -> waiting.path("applicationId").asString() + " "
                                + waiting.path("missedDueOn").asString()))
                .containsExactly("B-3 2024-05-10");
        assertThat(answer.path("attention")
                        .valueStream()
                        .map(each -> each.path("code").asString() + " "
                                + each.path("ja").asString()))
                .containsExactly(
                        "INCOMPLETE 申請 B-2 に足りない書類:資格の写し、同意書",
                        "LATE 申請 B-3 は、締切り(2024-05-10)に間に合わず、まだ送付していません。",
                        "INCOMPLETE 申請 B-3 に足りない書類:申請書、資格の写し、推薦書、同意書");
    }

    @Test
    void batches_are_shown_to_their_office_the_centre_and_the_auditor_only() throws Exception {
        String path = "/offices/JP-31/batches";
        assertThat(service.get(path, "Office", "CENTRAL").statusCode()).isEqualTo(200);
        assertThat(service.get(path, "Office", "JP-32", "Role", "auditor").statusCode())
                .isEqualTo(200);
        assertThat(service.get(path, "Office", "JP-32").body()).contains("\"code\":\"FORBIDDEN_OFFICE\"");
        assertThat(service.get(path, "Office", "CENTRAL", "Role", "consignor").statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "/gaps?trade=NONE, 404, NOT_FOUND, trade, NONE",
        "/gaps?office=JP-47, 404, NOT_FOUND, office, JP-47",
        "/gaps?office=JP-48, 400, INVALID_PAYLOAD, office, JP-48",
        "/gaps?date=2024-13-01, 400, INVALID_PAYLOAD, date, 2024-13-01",
        "/gaps?since=x, 400, INVALID_PAYLOAD, since, x",
        "/gaps?scarcity=SOME, 400, INVALID_PAYLOAD, scarcity, SOME",
        "/offices/JP-99/batches, 400, INVALID_PAYLOAD, office, JP-99"
    })
    void a_question_that_cannot_be_answered_is_a_problem(
            String path, int status, String code, String field, String value) throws Exception {
        service.problem("JP-31", path, status, code, field, value);
    }

    @Test
    void a_rebuild_from_the_store_gives_the_same_overview_and_is_for_the_centre() throws Exception {
        String before = service.get("/gaps", "Office", "CENTRAL").body();
        HttpResponse<String> rebuilt = service.running().post("/api/meister/overview/rebuild", "Office", "CENTRAL");

        assertThat(rebuilt.statusCode()).as(rebuilt.body()).isEqualTo(200);
        assertThat(rebuilt.body()).isEqualTo("{\"events\":20,\"changed\":false}");
        assertThat(service.get("/gaps", "Office", "CENTRAL").body()).isEqualTo(before);
        assertThat(service.running()
                        .post("/api/meister/overview/rebuild", "Office", "JP-31")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_token_of_the_future_is_waited_for_and_then_said_to_be_missing() throws Exception {
        HttpResponse<String> answer = service.running()
                .question(
                        "2024-05-10T11:00:00+09:00",
                        "/api/meister/gaps",
                        "Office",
                        "JP-31",
                        "Consistency-Token",
                        "meister-0-999999999.1");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("\"code\":\"NOT_YET_CONSISTENT\"");
    }
}
