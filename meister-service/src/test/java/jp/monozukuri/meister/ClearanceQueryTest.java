package jp.monozukuri.meister;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** May this person instruct on this day in this trade? Asked over HTTP. */
class ClearanceQueryTest {

    @SuppressWarnings("NullAway") // set before all tests
    private static Asking service;

    @BeforeAll
    static void start() throws Exception {
        service = new Asking("2024-06-03T11:00:00+09:00");
        service.accepted("CENTRAL", "OpenOffice", "{'office':'JP-31','nameJa':'鳥取県'}");
        service.accepted("CENTRAL", "ListTrade", "{'trade':'TATAMI','nameJa':'畳製作'}");
        service.accepted("CENTRAL", "ListTrade", "{'trade':'TILING','nameJa':'タイル張り'}");
        service.accepted(
                "CENTRAL",
                "CarryOverMeister",
                "{'personId':'CQ-1','office':'JP-31','trades':['TATAMI'],'registeredOn':'2018-01-20',"
                        + "'trainedOn':'2018-03-01'}");
        service.accepted("JP-31", "NotifyConditions", "{'personId':'CQ-1','on':'2018-02-01'}");
        service.accepted("JP-31", "SuspendMeister", "{'personId':'CQ-1','from':'2024-07-01','reason':'療養'}");
        service.accepted("JP-31", "WithdrawMeister", "{'personId':'CQ-1','effectiveOn':'2024-08-01'}");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void the_answer_has_its_reason_in_both_languages_and_the_facts_it_rests_on() throws Exception {
        JsonNode answer = service.answer("JP-32", "/people/CQ-1/clearance?trade=TATAMI&date=2024-08-01", "MayInstruct");

        assertThat(answer.path("mayInstruct").asBoolean()).isFalse();
        assertThat(answer.path("code").asString()).isEqualTo("WITHDRAWN");
        assertThat(answer.path("refusedAs").asString()).isEqualTo("MEISTER_NOT_ACTIVE_ON_DATE");
        assertThat(answer.path("reason").asString()).isEqualTo("この日には、登録が取り消されています。");
        assertThat(answer.path("reasonEn").asString()).isEqualTo("Withdrawn on this day.");
        assertThat(answer.path("facts")
                        .valueStream()
                        .map(fact -> fact.path("fact").asString() + " "
                                + fact.path("on").asString() + " "
                                + fact.path("sequence").asInt() + " "
                                + fact.path("holds").asBoolean()))
                .containsExactly(
                        "REGISTERED 2018-01-20 0 true",
                        "CERTIFIED 2018-01-20 0 true",
                        "TRAINED 2018-03-01 0 true",
                        "CONDITIONS_EXPLAINED 2018-02-01 1 true",
                        "SUSPENDED 2024-07-01 2 true",
                        "WITHDRAWN 2024-08-01 3 true");
        assertThat(answer.toString()).as("why somebody is away stays inside").doesNotContain("療養");
    }

    @Test
    void without_a_date_today_in_japan_is_meant() throws Exception {
        JsonNode answer = service.answer("JP-31", "/people/CQ-1/clearance?trade=TATAMI", "MayInstruct");

        assertThat(answer.path("date").asString()).isEqualTo("2024-06-03");
        assertThat(answer.path("mayInstruct").asBoolean()).isTrue();
        assertThat(answer.path("notices")
                        .valueStream()
                        .map(notice -> notice.path("code").asString()))
                .containsExactly("LEAVES_LATER");
    }

    @ParameterizedTest
    @CsvSource({
        "CQ-1, trade=TILING, TRADE_MISMATCH",
        "CQ-1, trade=TATAMI&date=2018-02-28, TRAINING_REQUIRED",
        "CQ-1, trade=TATAMI&date=2018-03-01, MAY_INSTRUCT",
        "CQ-1, trade=TATAMI&date=2024-06-30, MAY_INSTRUCT",
        "CQ-1, trade=TATAMI&date=2024-07-01, SUSPENDED"
    })
    void each_day_has_its_answer(String person, String asked, String code) throws Exception {
        assertThat(service.answer("JP-31", "/people/" + person + "/clearance?" + asked, "MayInstruct")
                        .path("code")
                        .asString())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "JP-31, CQ-9, trade=TATAMI, 404, UNKNOWN_PERSON, personId, CQ-9",
        "JP-31, CQ-1, trade=NONE, 404, NOT_FOUND, trade, NONE",
        "JP-31, CQ-1, date=2024-06-03, 400, INVALID_PAYLOAD, trade,",
        "JP-31, CQ-1, trade=TATAMI&date=2024-02-30, 400, INVALID_PAYLOAD, date, 2024-02-30",
        "JP-99, CQ-1, trade=TATAMI, 401, CALLER_REQUIRED, Office, JP-99"
    })
    void a_question_that_cannot_be_answered_is_a_problem(
            String office, String person, String asked, int status, String code, String field, String value)
            throws Exception {
        service.problem(office, "/people/" + person + "/clearance?" + asked, status, code, field, value);
    }

    @Test
    void the_consignor_reads_no_person() throws Exception {
        HttpResponse<String> answer =
                service.get("/people/CQ-1/clearance?trade=TATAMI", "Office", "CENTRAL", "Role", "consignor");
        assertThat(answer.statusCode()).isEqualTo(403);
    }
}
