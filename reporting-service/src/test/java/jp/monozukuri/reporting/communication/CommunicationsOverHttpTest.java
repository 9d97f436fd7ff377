package jp.monozukuri.reporting.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.Collectors;
import jp.monozukuri.reporting.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From the desk of one person to that of another, over the topic of the service, to the list of what waits for whom. */
class CommunicationsOverHttpTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String AT = "2025-06-02T10:00:00+09:00";
    private static final String LIST = "/api/reporting/communications/JP-31";

    @SuppressWarnings("NullAway") // set before all tests
    private static Site site;

    @BeforeAll
    static void start() {
        site = new Site("communications.events");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static void accepted(String actor, String key, String name, String payload) throws Exception {
        HttpResponse<String> answer = site.commandBy("JP-31", actor, AT, key, name, payload);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static String refused(String actor, String name, String payload) throws Exception {
        HttpResponse<String> answer = site.commandBy("JP-31", actor, AT, "refused", name, payload);
        return answer.statusCode() + " "
                + JSON.readTree(answer.body()).path("code").asString();
    }

    private static HttpResponse<String> ask(String path, String... caller) throws Exception {
        return site.get(path, "Rehearsal-Now", AT, caller[0], caller[1], "Role", caller[2]);
    }

    /** What waits, as identifier, version, step, who may not, from whom. */
    private static String waiting(String more) throws Exception {
        HttpResponse<String> answer = ask(LIST + more, "Office", "JP-31", "office");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode page = JSON.readTree(answer.body());
        return page.path("waiting")
                .valueStream()
                .map(one -> one.path("communicationId").asString() + " " + one.path("version") + " "
                        + one.path("waitsFor").asString() + " " + one.path("notBy") + " "
                        + one.path("expectedFrom"))
                .collect(Collectors.joining("\n"));
    }

    private static void waits(String more, String expected) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(waiting(more)).isEqualTo(expected));
    }

    @Test
    void a_mail_goes_from_desk_to_desk_and_a_change_sends_it_back() throws Exception {
        String mail = "'communicationId':'C-1','channel':'EMAIL','template':'T-REQUEST','recipients':3";
        String all = "'checked':['ADDRESS','BCC','CONTENT','ATTACHMENT']";

        accepted("clerk-01", "k1", "PrepareCommunication", "{" + mail + "}");
        waits("", "C-1 1 CHECK [\"clerk-01\"] null");
        waits("?person=clerk-01", "");
        assertThat(refused("clerk-01", "CheckCommunication", "{'communicationId':'C-1','version':1," + all + "}"))
                .isEqualTo("422 SAME_PERSON");
        assertThat(refused("clerk-01", "ReleaseCommunication", "{'communicationId':'C-1','version':1}"))
                .isEqualTo("409 NOT_CHECKED");

        accepted("clerk-02", "k2", "CheckCommunication", "{'communicationId':'C-1','version':1," + all + "}");
        waits("?waitsFor=RELEASE", "C-1 1 RELEASE [] \"clerk-01\"");

        accepted("clerk-03", "k3", "ChangeCommunication", "{" + mail + ",'version':1,'reason':'宛先の追加'}");
        waits("", "C-1 2 CHECK [\"clerk-01\",\"clerk-03\"] null");
        assertThat(refused("clerk-01", "ReleaseCommunication", "{'communicationId':'C-1','version':2}"))
                .isEqualTo("409 NOT_CHECKED");

        accepted("clerk-02", "k4", "CheckCommunication", "{'communicationId':'C-1','version':2," + all + "}");
        accepted("clerk-03", "k5", "ReleaseCommunication", "{'communicationId':'C-1','version':2}");
        waits("?person=clerk-03", "C-1 2 CONFIRMATION [] \"clerk-03\"");

        accepted("clerk-03", "k6", "ConfirmCommunication", "{'communicationId':'C-1','on':'2025-06-02'}");
        waits("", "");
    }

    /** DOMAIN.md 6.1. */
    @Test
    void what_is_discarded_waits_for_nobody_and_its_identifier_stays_taken() throws Exception {
        String fax = "{'communicationId':'C-2','channel':'FAX','template':'T-REQUEST','recipients':1}";
        String version = "{'communicationId':'C-2','version':1";

        accepted("clerk-01", "d1", "PrepareCommunication", fax);
        accepted("clerk-02", "d2", "CheckCommunication", version + ",'checked':['ADDRESS','CONTENT']}");
        waits("", "C-2 1 RELEASE [] \"clerk-01\"");
        accepted("clerk-03", "d3", "DiscardCommunication", version + ",'reason':'依頼の取下げ'}");
        waits("", "");

        assertThat(refused("clerk-01", "ReleaseCommunication", version + "}")).isEqualTo("409 WRONG_STATE");
        assertThat(refused("clerk-01", "PrepareCommunication", fax)).isEqualTo("409 ALREADY_EXISTS");
        assertThat(site.get("/api/reporting/aggregates/communication/JP-31/C-2").body())
                .contains("\"type\":\"CommunicationDiscarded\"")
                .doesNotContain("CommunicationReleased");
    }

    @Test
    void an_office_sees_its_own_list_the_centre_and_auditors_every_one_and_the_consignor_none() throws Exception {
        assertThat(ask(LIST, "Office", "JP-32", "office").statusCode()).isEqualTo(403);
        assertThat(ask(LIST, "Office", "CENTRAL", "consignor").statusCode()).isEqualTo(403);
        assertThat(site.get(LIST).statusCode()).isEqualTo(401);
        assertThat(ask(LIST, "Office", "CENTRAL", "centre").statusCode()).isEqualTo(200);
        assertThat(ask(LIST, "Office", "JP-02", "auditor").statusCode()).isEqualTo(200);
    }

    @Test
    void a_question_that_is_not_understood_names_its_parameter() throws Exception {
        assertThat(field(LIST + "?waitsFor=LUNCH")).isEqualTo("waitsFor LUNCH");
        assertThat(field(LIST + "?limit=0")).isEqualTo("limit 0");
        assertThat(field("/api/reporting/communications/NATIONAL")).isEqualTo("office NATIONAL");
    }

    private static String field(String path) throws Exception {
        HttpResponse<String> answer = ask(path, "Office", "JP-31", "office");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        JsonNode error = JSON.readTree(answer.body()).at("/errors/0");
        return error.path("field").asString() + " " + error.path("value").asString();
    }
}
