package jp.monozukuri.dispatch;

import static jp.monozukuri.dispatch.RunningDispatch.body;
import static jp.monozukuri.dispatch.RunningDispatch.get;
import static jp.monozukuri.dispatch.RunningDispatch.meisterFacts;
import static jp.monozukuri.dispatch.RunningDispatch.openApi;
import static jp.monozukuri.dispatch.RunningDispatch.questions;
import static jp.monozukuri.dispatch.RunningDispatch.sendAs;
import static jp.monozukuri.dispatch.RunningDispatch.tokens;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.monozukuri.dispatch.RunningDispatch.Fact;
import jp.monozukuri.dispatch.host.HostType;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From a request to its candidates, and from a withdrawal to the list of dispatches that need a new match. */
class MatchingOverHttpTest {

    @Test
    void candidates_are_ranked_with_reasons_and_a_withdrawal_puts_the_dispatch_on_the_list() throws Exception {
        String known = meisterFacts(
                new Fact("trade/URUSHI", "TradeListed", "{'trade':'URUSHI','nameJa':'漆器','certifiable':true}"),
                meister("M-MA", "JP-35"),
                meister("M-MB", "JP-35"),
                meister("M-MC", "JP-34"));
        HttpResponse<String> confirmed = command("ConfirmDispatch", """
            {'dispatchId':'MA-1','hostType':'SAPOSTE','trade':'URUSHI','people':['M-MA','M-MC'],
             'plannedDates':['2025-06-20','2025-07-04']}\
            """, "ma-1", known);
        HttpResponse<String> requested = command("SubmitRequest", """
            {'requestId':'RQ-MA','hostType':'SAPOSTE','trade':'URUSHI','plannedDates':['2025-07-11'],
             'on':'2025-06-10','mode':'ONLINE'}\
            """, "ma-2");

        JsonNode found = body(get("JP-35", "requests/RQ-MA/candidates", tokens(confirmed), tokens(requested)));

        assertThat(openApi().errors("FindCandidates", found.toString())).isEmpty();
        assertThat(found.path("candidates"))
                .extracting(candidate -> candidate.path("personId").asString()
                        + " "
                        + candidate.path("sessions").asLong())
                .as("the one with less load first, nobody of another office")
                .containsExactly("M-MB 0", "M-MA 2");
        assertThat(found.at("/candidates/0/reasons"))
                .extracting(reason -> reason.path("code").asString())
                .containsExactly(
                        "FREE_ON_ALL_DAYS",
                        "CERTIFIED_IN_TRADE",
                        "HOME_PREFECTURE",
                        "NOT_YET_ONLINE",
                        "SESSIONS_IN_YEAR");
        assertThat(found.path("elsewhere").isNull()).isTrue();
        assertThat(body(get("JP-35", "offices/JP-35/rematches")).path("rematches"))
                .isEmpty();

        String withdrawn = meisterFacts(
                1,
                new Fact(
                        "person/M-MC",
                        "MeisterWithdrawn",
                        "{'personId':'M-MC','office':'JP-34','effectiveOn':'2025-07-01'}"));

        JsonNode rematches = body(get("JP-35", "offices/JP-35/rematches", withdrawn));
        assertThat(openApi().errors("FindRematches", rematches.toString())).isEmpty();
        assertThat(rematches.path("rematches").toString())
                .isEqualTo("[{\"dispatchId\":\"MA-1\",\"trade\":\"URUSHI\",\"gone\":[{\"personId\":\"M-MC\","
                        + "\"date\":\"2025-07-04\",\"code\":\"MEISTER_NOT_ACTIVE_ON_DATE\","
                        + "\"ja\":\"この日には登録前、活動休止中又は登録抹消後です\","
                        + "\"en\":\"is not registered yet, suspended or withdrawn on this day\"}]}]");
        HttpResponse<String> cancelled =
                command("CancelDispatch", "{'dispatchId':'MA-1','reason':'代わりの者がいない'}", "ma-3");
        assertThat(body(get("JP-35", "offices/JP-35/rematches", tokens(cancelled)))
                        .path("rematches"))
                .isEmpty();
    }

    @Test
    void an_office_without_anyone_is_told_how_many_others_have_and_not_whom() throws Exception {
        String known = meisterFacts(
                new Fact("trade/KAWARA", "TradeListed", "{'trade':'KAWARA','nameJa':'かわらぶき','certifiable':true}"),
                meister("M-KA", "JP-46", "KAWARA"),
                meister("M-KB", "JP-46", "KAWARA"),
                meister("M-KC", "JP-01", "KAWARA"));
        HttpResponse<String> requested = sendAs("JP-47", "SubmitRequest", """
            {'requestId':'RQ-KA','hostType':'SAPOSTE','trade':'KAWARA','plannedDates':['2025-07-11'],'on':'2025-06-10'}\
            """, "ka-1", known);

        HttpResponse<String> found = get("JP-47", "requests/RQ-KA/candidates", tokens(requested));

        assertThat(body(found).path("candidates")).isEmpty();
        assertThat(body(found).path("elsewhere").toString())
                .isEqualTo("{\"neighbours\":[{\"office\":\"JP-46\",\"meisters\":2}],\"online\":0}");
        assertThat(found.body()).doesNotContain("M-KA", "M-KB", "M-KC");
        for (List<String> refused : List.of(
                List.of("JP-46", "requests/RQ-KA/candidates", "403", "FORBIDDEN_OFFICE"),
                List.of("JP-47", "requests/RQ-KX/candidates", "404", "NOT_FOUND"),
                List.of("JP-47", "offices/JP-46/rematches", "403", "FORBIDDEN_OFFICE"),
                List.of("CENTRAL", "offices/JP-00/rematches", "404", "NOT_FOUND"))) {
            HttpResponse<String> answer = get(refused.get(0), refused.get(1));
            assertThat(answer.statusCode()).as(refused.get(1)).isEqualTo(Integer.parseInt(refused.get(2)));
            assertThat(body(answer).path("code").asString()).isEqualTo(refused.get(3));
        }
        assertThat(get("CENTRAL", "requests/RQ-KA/candidates").statusCode()).isEqualTo(200);
    }

    @Test
    void a_person_in_two_places_on_a_day_is_warned_about() throws Exception {
        String known = meisterFacts(
                new Fact("trade/GARASU", "TradeListed", "{'trade':'GARASU','nameJa':'ガラス','certifiable':true}"),
                meister("M-GA", "JP-35", "GARASU"));
        String confirm = """
            {'dispatchId':'%s','hostType':'SAPOSTE','trade':'GARASU','people':['M-GA'],'plannedDates':['2025-06-30']}\
            """;
        HttpResponse<String> first = command("ConfirmDispatch", confirm.formatted("GA-1"), "ga-1", known);
        get("JP-35", "offices/JP-35/warnings", tokens(first));

        HttpResponse<String> second = command("ConfirmDispatch", confirm.formatted("GA-2"), "ga-2");

        assertThat(body(first).has("warnings")).isFalse();
        assertThat(body(second).path("warnings").toString())
                .isEqualTo("[{\"code\":\"PERSON_IN_TWO_PLACES\",\"field\":\"people\",\"value\":\"M-GA 2025-06-30\","
                        + "\"rule\":\"一人が同じ日に指導に行く派遣は、1件までが通例です\","
                        + "\"ruleEn\":\"a person usually goes to 1 dispatch a day at most\"}]");
    }

    @Test
    void the_questions_of_the_service_are_those_of_the_published_document() throws Exception {
        assertThat(openApi().described()).isEqualTo(questions());
        assertThat(openApi().faults()).isEmpty();
    }

    @Test
    void the_kinds_of_host_stand_in_each_published_contract() throws Exception {
        String all = Arrays.stream(HostType.values())
                .map(host -> "\"" + host + "\"")
                .collect(Collectors.joining(",", "[", "]"));
        String receiving = all.replace(",\"OTHER\"", "");
        String hosts = "/properties/hostType/enum";

        assertThat(body(get("JP-31", "openapi.json"))
                        .at("/components/schemas/SubmitRequest" + hosts)
                        .toString())
                .isEqualTo(receiving);
        assertThat(body(get("JP-31", "asyncapi.json"))
                        .at("/components/messages/DispatchConfirmed.v1/payload" + hosts)
                        .toString())
                .isEqualTo(receiving);
        assertThat(body(get("JP-31", "contracts/events/DispatchRequested.v1.schema.json"))
                        .at(hosts)
                        .toString())
                .isEqualTo(receiving);
        assertThat(body(get("JP-31", "contracts/commands/OpenConsultation.schema.json"))
                        .at(hosts)
                        .toString())
                .isEqualTo(all);
        assertThat(get("JP-31", "contracts/events/Nothing.v1.schema.json").statusCode())
                .isEqualTo(404);
    }

    private static Fact meister(String id, String office) {
        return meister(id, office, "URUSHI");
    }

    private static Fact meister(String id, String office, String trade) {
        return new Fact(
                "person/" + id,
                "MeisterCarriedOver",
                "{'personId':'%s','office':'%s','trades':['%s'],'registeredOn':'2020-04-01',"
                                .formatted(id, office, trade)
                        + "'trainingExempt':true,'trainedOn':null}");
    }

    private static HttpResponse<String> command(String name, String payload, String key, String... tokens)
            throws Exception {
        HttpResponse<String> answer = sendAs("JP-35", name, payload, key, tokens);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }
}
