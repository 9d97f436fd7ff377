package jp.monozukuri.competition;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
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
 * leaves the store as it was. {@code <101>} stands for a text of 101 signs, {@code <list>} for a list of 101 kinds, {@code *} for
 * any value.
 */
class BadInputTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String LINE =
            "'competition':'GORIN_NATIONAL','fiscalYear':2024,'role':'ATHLETE','personRef':'a1','trade':'PLASTERING'";

    private static RunningCompetition service;
    private static String token;

    @BeforeAll
    static void start() throws Exception {
        service = new RunningCompetition();
        token = service.meisterEvent(
                "meister.TradeListed.v1",
                "trade/PLASTERING",
                "{\"trade\":\"PLASTERING\",\"nameJa\":\"左官\",\"certifiable\":true}");
        accepted("RegisterSupport", "{" + LINE + "}");
        accepted("OpenContentTask", "{'taskId':'MK-1','fiscalYear':2024}");
        accepted("UpdateContentTask", "{'taskId':'MK-1','state':'DONE'}");
        accepted("RecordEnquiry", "{'enquiryId':'EN-1','mark':'IIMONO','topic':'CHANGE','on':'2024-06-16'}");
        accepted("ReferToCentre", "{'enquiryId':'EN-1','on':'2024-06-16'}");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static HttpResponse<String> send(String office, String key, String command, String payload, String... more)
            throws Exception {
        return service.command(office, token, key, command, filled(payload), more);
    }

    private static void accepted(String command, String payload) throws Exception {
        HttpResponse<String> answer = send("JP-41", command + payload.hashCode(), command, payload);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # limits of fields
            JP-41 | RecordPrelim | {'trade':'<101>','date':'2024-06-16','participants':4} | 400 | INVALID_PAYLOAD | trade | *
            JP-41 | RecordPrelim | {'trade':'PLASTERING','date':'2024-06-16','participants':-1} | 400 | INVALID_PAYLOAD | participants | -1
            JP-41 | RecordPrelim | {'trade':'PLASTERING','date':'2024-06-16','participants':1000000001} | 400 | INVALID_PAYLOAD | participants | 1000000001
            JP-41 | RecordPrelim | {'trade':'PLASTERING','date':'2024-06-16','participants':1.5} | 400 | INVALID_PAYLOAD | participants | 1.5
            JP-41 | RegisterSupport | {LINE,'support':<list>} | 400 | INVALID_PAYLOAD | support | *
            JP-41 | RegisterSupport | {LINE,'support':['<101>']} | 400 | INVALID_PAYLOAD | support.0 | *
            JP-41 | RegisterSupport | {LINE,'amountsYen':{'TRAVEL':-1}} | 400 | INVALID_PAYLOAD | amountsYen.TRAVEL | -1
            JP-41 | OpenContentTask | {'taskId':'MK-9','fiscalYear':-1} | 400 | INVALID_PAYLOAD | fiscalYear | -1
            # unknown codes, other types, what is missing or empty
            JP-41 | RecordPrelim | {'trade':'COOKING','date':'2024-06-16','participants':4} | 400 | INVALID_PAYLOAD | trade | COOKING
            JP-41 | RegisterSupport | {'competition':'OLYMPIC','fiscalYear':2024,'role':'ATHLETE','personRef':'a1','trade':'PLASTERING'} | 400 | INVALID_PAYLOAD | competition | OLYMPIC
            JP-41 | RegisterSupport | {'competition':'GORIN_NATIONAL','fiscalYear':2024,'role':'COACH','personRef':'a1','trade':'PLASTERING'} | 400 | INVALID_PAYLOAD | role | COACH
            JP-41 | UpdateContentTask | {'taskId':'MK-1','state':'REQUESTED'} | 400 | INVALID_PAYLOAD | state | REQUESTED
            JP-41 | RecordEnquiry | {'enquiryId':'EN-9','mark':'GINO','topic':'CHANGE','on':'2024-06-16'} | 400 | INVALID_PAYLOAD | mark | GINO
            JP-41 | RecordEnquiry | {'enquiryId':'EN-9','mark':'IIMONO','topic':'RENEWAL','on':'2024-06-16'} | 400 | INVALID_PAYLOAD | topic | RENEWAL
            JP-41 | RecordPrelim | {'trade':'PLASTERING','date':'2024-06-16','participants':'4'} | 400 | INVALID_PAYLOAD | participants | 4
            JP-41 | RecordPrelim | {'trade':'PLASTERING','date':'2024-06-16'} | 400 | INVALID_PAYLOAD | participants | *
            JP-41 | RegisterSupport | {LINE,'supports':'a1'} | 400 | INVALID_PAYLOAD | supports | a1
            JP-41 | OpenContentTask | {'taskId':'　','fiscalYear':2024} | 400 | INVALID_PAYLOAD | taskId | *
            # days
            JP-41 | RecordPrelim | {'trade':'PLASTERING','date':'2024-06-31','participants':4} | 400 | INVALID_PAYLOAD | date | 2024-06-31
            JP-41 | RecordPrelim | {'trade':'PLASTERING','date':'2024-06-17','participants':4} | 422 | FUTURE_DATE | date | 2024-06-17
            JP-41 | RecordEnquiry | {'enquiryId':'EN-9','mark':'IIMONO','topic':'CHANGE','on':'2024-06-17'} | 422 | FUTURE_DATE | on | 2024-06-17
            JP-41 | RegisterSupport | {'competition':'GORIN_NATIONAL','fiscalYear':2024,'role':'ATHLETE','personRef':'a2','trade':'PLASTERING','bornOn':'2024-06-17'} | 422 | FUTURE_DATE | bornOn | 2024-06-17
            # what is on record says otherwise
            JP-41 | RegisterSupport | {LINE} | 409 | SUPPORT_EXISTS | personRef | a1
            JP-41 | OpenContentTask | {'taskId':'MK-1','fiscalYear':2025} | 409 | ALREADY_EXISTS | taskId | MK-1
            JP-41 | UpdateContentTask | {'taskId':'MK-1','state':'ONGOING'} | 409 | WRONG_STATE | state | ONGOING
            JP-41 | UpdateContentTask | {'taskId':'MK-9','state':'ONGOING'} | 404 | NOT_FOUND | taskId | MK-9
            JP-41 | RecordEnquiry | {'enquiryId':'EN-1','mark':'IIMONO','topic':'CHANGE','on':'2024-06-16'} | 409 | ALREADY_EXISTS | enquiryId | EN-1
            JP-41 | RecordEnquiry | {'enquiryId':'EN-9','mark':'GOOD_SKILL','topic':'NEW_APPLICATION','on':'2024-06-16'} | 422 | MARK_SUSPENDED | topic | NEW_APPLICATION
            JP-41 | ReferToCentre | {'enquiryId':'EN-1','on':'2024-06-16'} | 409 | WRONG_STATE | enquiryId | EN-1
            # mixed-up people, lines and offices
            JP-41 | WithdrawSupport | {'competition':'GORIN_NATIONAL','fiscalYear':2024,'role':'LEADER','personRef':'a1','trade':'PLASTERING'} | 404 | NO_SUPPORT | personRef | a1
            JP-41 | WithdrawSupport | {'competition':'GORIN_NATIONAL','fiscalYear':2023,'role':'ATHLETE','personRef':'a1','trade':'PLASTERING'} | 404 | NO_SUPPORT | personRef | a1
            JP-41 | WithdrawSupport | {'competition':'GORIN_NATIONAL','fiscalYear':2024,'role':'ATHLETE','personRef':'a2','trade':'PLASTERING'} | 404 | NO_SUPPORT | personRef | a2
            JP-42 | WithdrawSupport | {LINE} | 404 | NO_SUPPORT | personRef | a1
            JP-42 | ReferToCentre | {'enquiryId':'EN-1','on':'2024-06-16'} | 404 | NOT_FOUND | enquiryId | EN-1
            CENTRAL | RegisterSupport | {LINE} | 403 | FORBIDDEN_OFFICE | |
            CENTRAL | ReferToCentre | {'enquiryId':'EN-1','on':'2024-06-16'} | 403 | FORBIDDEN_OFFICE | |
            """)
    void is_answered_with_a_problem_and_leaves_no_trace(
            String office, String command, String payload, int status, String code, String field, String value)
            throws Exception {
        long before = lastPosition();

        HttpResponse<String> answer = send(office, "bad", command, payload);

        Refusal.verify(answer, status, code, field, value);
        assertThat(lastPosition()).isEqualTo(before);
    }

    private static String filled(String payload) {
        return payload.replace("LINE", LINE)
                .replace("<list>", "[" + "'TRAVEL',".repeat(100) + "'TRAVEL']")
                .replace("<101>", "あ".repeat(101))
                .replace('\'', '"');
    }

    private static long lastPosition() throws Exception {
        return JSON.readTree(service.get("/api/competition/events?limit=1000").body())
                .at("/events")
                .valueStream()
                .mapToLong(event -> event.path("position").asLong())
                .max()
                .orElseThrow();
    }

    @Test
    void a_stale_version_is_refused_and_leaves_the_key_free() throws Exception {
        long before = lastPosition();
        String payload = "{" + LINE + ",'reason':'欠場'}";

        HttpResponse<String> stale = send("JP-41", "again", "WithdrawSupport", payload, "If-Match", "\"7\"");

        JsonNode problem = JSON.readTree(stale.body());
        assertThat(stale.statusCode() + " " + problem.path("code").asString()).isEqualTo("412 VERSION_MISMATCH");
        assertThat(problem.path("detail").asString()).contains("第1版").contains("7");
        assertThat(problem.path("detailEn").asString()).contains("version 1, not 7");
        assertThat(lastPosition()).isEqualTo(before);
        assertThat(send("JP-41", "again", "OpenContentTask", "{'taskId':'MK-8','fiscalYear':2024}")
                        .statusCode())
                .isEqualTo(200);
    }
}
