package jp.monozukuri.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.monozukuri.rules.contract.PublishedQuestions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every question of the service over HTTP: it stands in the published document and is answered as that says. */
class QuestionsTest {

    private static final String AT = "2025-06-02T10:00:00+09:00";
    private static final List<String> TOKENS = new ArrayList<>();

    @SuppressWarnings("NullAway") // set before all tests
    private static Site site;

    @SuppressWarnings("NullAway") // set before all tests
    private static PublishedQuestions published;

    @BeforeAll
    static void start() throws Exception {
        site = new Site("questions.events");
        History history = new History();
        history.tell("meister", "office/JP-31", "OfficeOpened", "{'office':'JP-31','nameJa':'鳥取県'}");
        history.tell(
                "dispatch",
                "dispatch/HK-1",
                "DispatchConfirmed",
                "{'dispatchId':'HK-1','office':'JP-31','hostType':'SME_OR_INDUSTRY','trade':'T','people':[{'personId':'M-1','kind':'MEISTER'}],'plannedDates':['2025-06-01'],'requestId':null}");
        history.tell(
                "dispatch",
                "dispatch/HK-1",
                "DispatchCompleted",
                "{'dispatchId':'HK-1','office':'JP-31','version':1,'days':[{'date':'2025-06-01','mode':'IN_PERSON','people':['M-1'],'learners':12,'hours':1.5}]}");
        site.take(history.events());
        accepted("JP-31", "SetPlan", "{'fiscalYear':2024,'targets':{'ACT.SME':3,'CERT':1}}");
        accepted("JP-31", "WritePlanItem", "{'fiscalYear':2024,'row':'T.PII.FAX','text':'宛先を確認する'}");
        accepted(
                "JP-31",
                "PrepareCommunication",
                "{'communicationId':'C-1','channel':'FAX','template':'T-1','recipients':1}");
        accepted(
                "JP-31",
                "PrepareCommunication",
                "{'communicationId':'C-2','channel':'FAX','template':'T-1','recipients':2}");
        accepted("CENTRAL", "FinaliseYear", "{'targetOffice':'JP-31','fiscalYear':2024}");
        HttpResponse<String> replay =
                site.post("/api/reporting/replays", "", "Office", "CENTRAL", "Actor", "audit-01", "Role", "auditor");
        assertThat(replay.statusCode()).as(replay.body()).isEqualTo(202);
        published =
                new PublishedQuestions(site.get("/api/reporting/openapi.json").body());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static void accepted(String office, String command, String payload) throws Exception {
        HttpResponse<String> answer = site.command(office, AT, command + payload.hashCode(), command, payload);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        TOKENS.add(answer.headers().firstValue("Consistency-Token").orElseThrow());
    }

    @Test
    void are_those_of_the_published_document() {
        assertThat(published.described()).isEqualTo(site.questions());
        assertThat(published.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FindReport   | reports/JP-31/2025
            FindReport   | reports/JP-31/2024?asOf=2025-07-01T00:00:00%2B09:00
            FindReport   | reports/NATIONAL/2025
            FindLines    | ledger?office=JP-31&fiscalYear=2025&row=ACT.SME
            FindLines    | ledger?office=JP-31&fiscalYear=2025&row=ACT.SME&limit=1
            FindLines    | ledger?office=JP-31&fiscalYear=2024&row=T.PII.FAX
            FindLines    | ledger?office=NATIONAL&fiscalYear=2024&row=CERT
            FindReplays  | replays
            FindReplay   | replays/1
            WatchReplay  | replays/1/stream
            FindChannels | channels/JP-31/2024
            FindChannels | channels/NATIONAL/2025
            FindWaiting  | communications/JP-31
            FindWaiting  | communications/JP-31?waitsFor=CHECK&limit=1
            FindHistory  | aggregates/plan/JP-31/2024
            FindEvents   | events?office=JP-31
            FindEvents   | events?limit=1
            FindContract | contracts/queries/FindReport.schema.json
            FindContract | contracts/queries/FindReplays.example.json
            FindOpenApi  | openapi.json
            FindAsyncApi | asyncapi.json
            """)
    void are_answered_as_the_published_document_says(String question, String path) throws Exception {
        HttpResponse<String> answer =
                site.get("/api/reporting/" + path, "Office", "JP-31", "Consistency-Token", String.join(",", TOKENS));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        List<String> data = data(answer);
        assertThat(data).isNotEmpty();
        for (String datum : data) {
            assertThat(published.errors(question, datum)).as(datum).isEmpty();
        }
    }

    /** The body, or each datum of a stream. */
    private static List<String> data(HttpResponse<String> answer) {
        String mediaType = answer.headers().firstValue("Content-Type").orElseThrow();
        Stream<String> data = mediaType.startsWith("text/event-stream")
                ? answer.body().lines().filter(line -> line.startsWith("data:")).map(line -> line.substring(5))
                : Stream.of(answer.body());
        return data.toList();
    }

    @Test
    void the_lines_that_the_consignor_sees_are_answered_as_the_published_document_says() throws Exception {
        HttpResponse<String> answer = site.get(
                "/api/reporting/ledger?office=JP-31&fiscalYear=2025&row=ACT.SME",
                "Office",
                "CENTRAL",
                "Role",
                "consignor");

        assertThat(answer.body()).contains("\"item\":null").doesNotContain("M-1");
        assertThat(published.errors("FindLines", answer.body()))
                .as(answer.body())
                .isEmpty();
    }
}
