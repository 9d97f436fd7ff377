package jp.monozukuri.dispatch.matching;

import static jp.monozukuri.dispatch.Cast.days;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import jp.monozukuri.dispatch.engagement.Engagement;
import jp.monozukuri.dispatch.engagement.RequestPicture;
import jp.monozukuri.dispatch.roster.ExpertGround;
import jp.monozukuri.dispatch.roster.Person;
import jp.monozukuri.dispatch.roster.Person.Expert;
import jp.monozukuri.dispatch.roster.Person.Gap;
import jp.monozukuri.dispatch.roster.Person.Meister;
import jp.monozukuri.dispatch.roster.Trade;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CandidatesTest {

    private static final Trade PLASTERING = new Trade("PLASTERING", true);

    @Test
    void those_free_on_more_of_the_planned_days_come_first_and_those_free_on_none_are_left_out() {
        var ranking = candidates(
                null,
                List.of(meister("A", "JP-31"), away("B", "2025-07-11"), away("C", "2025-07-01"), meister("D", "JP-31")),
                held("A", "2025-07-10", false),
                planned("D", "2025-07-10"),
                planned("D", "2025-07-11"));

        assertThat(ranking.ranked()).extracting(Candidate::personId).containsExactly("B", "A");
        assertThat(ranking.ranked()).extracting(Candidate::rank).containsExactly(1, 2);
        assertThat(ranking.ranked()).extracting(Candidate::freeDays).containsExactly(1L, 1L);
    }

    @Test
    void the_one_with_fewer_days_of_instruction_in_the_fiscal_year_comes_first() {
        var ranking = candidates(
                null,
                List.of(meister("A", "JP-31"), meister("B", "JP-31"), meister("C", "JP-31")),
                held("A", "2025-04-01", true),
                planned("A", "2026-03-31"),
                held("B", "2025-05-01", false),
                held("C", "2025-03-31", false),
                planned("C", "2026-04-01"));

        assertThat(ranking.ranked()).extracting(Candidate::personId).containsExactly("C", "B", "A");
        assertThat(ranking.ranked()).extracting(Candidate::sessions).containsExactly(0L, 1L, 2L);
    }

    @Test
    void for_an_online_request_those_who_have_taught_online_come_first_whatever_their_load() {
        List<Person> people = List.of(meister("A", "JP-31"), meister("B", "JP-31"));
        Engagement[] history = {held("B", "2025-05-01", true)};

        assertThat(candidates("ONLINE", people, history).ranked())
                .extracting(Candidate::personId)
                .containsExactly("B", "A");
        assertThat(candidates("IN_PERSON", people, history).ranked())
                .extracting(Candidate::personId)
                .containsExactly("A", "B");
        assertThat(candidates("IN_PERSON", people, held("B", "2025-03-01", true))
                        .ranked())
                .as("of equal load")
                .extracting(Candidate::personId)
                .containsExactly("B", "A");
    }

    @Test
    void the_reasons_say_in_both_languages_why() {
        assertThat(candidates(null, List.of(meister("A", "JP-31")), held("A", "2025-07-10", true))
                        .ranked())
                .containsExactly(new Candidate(
                        1,
                        "A",
                        "MEISTER",
                        null,
                        1,
                        1,
                        true,
                        List.of(
                                new RankReason(
                                        "FREE_ON_SOME_DAYS",
                                        "予定の2日のうち1日に派遣できます",
                                        "can be sent on 1 of the 2 planned days"),
                                new RankReason(
                                        "CERTIFIED_IN_TRADE",
                                        "職種 PLASTERING の認定を受けています",
                                        "is certified in the trade PLASTERING"),
                                new RankReason("HOME_PREFECTURE", "この都道府県の登録者です", "is registered in this prefecture"),
                                new RankReason(
                                        "SESSIONS_IN_YEAR",
                                        "この年度の指導は、予定を含めて1日です",
                                        "days of instruction in this fiscal year, planned ones included: 1"),
                                new RankReason("TAUGHT_ONLINE", "オンラインで指導したことがあります", "has taught online"))));
    }

    @Test
    void an_expert_is_a_candidate_only_on_a_ground_and_after_the_meisters() {
        Expert expert = new Expert("A", "JP-31", Set.of("PLASTERING"));
        assertThat(candidates(null, List.of(expert, away("B", "2025-01-01"))).ranked())
                .as("a meister is registered in the prefecture, though away")
                .isEmpty();
        assertThat(candidates(null, List.of(expert, meister("B", "JP-32"))).ranked())
                .extracting(Candidate::personId, Candidate::expertGround)
                .containsExactly(tuple("A", ExpertGround.NO_REGISTERED_MEISTER_IN_PREFECTURE));
        assertThat(new Candidates(
                                request(null),
                                new Trade("PLASTERING", false),
                                List.of(expert, meister("B", "JP-31")),
                                List.of())
                        .ranked())
                .extracting(Candidate::personId, Candidate::expertGround)
                .containsExactly(tuple("B", null), tuple("A", ExpertGround.TRADE_NOT_CERTIFIABLE));
    }

    @Test
    void other_offices_are_counted_and_nobody_of_them_is_named() {
        var ranking = candidates(
                null,
                List.of(
                        meister("A", "JP-32"),
                        meister("B", "JP-32"),
                        meister("C", "JP-33"),
                        meister("D", "JP-47"),
                        meister("E", "JP-28"),
                        new Expert("F", "JP-34", Set.of("PLASTERING"))),
                held("B", "2025-05-01", true),
                held("D", "2025-05-01", true),
                planned("E", "2025-07-11"));

        assertThat(ranking.ranked()).isEmpty();
        assertThat(ranking.elsewhere())
                .isEqualTo(new Elsewhere(List.of(new Elsewhere.Count("JP-32", 2), new Elsewhere.Count("JP-33", 1)), 2));
    }

    private static Candidates candidates(@Nullable String mode, Collection<Person> people, Engagement... engagements) {
        return new Candidates(request(mode), PLASTERING, people, List.of(engagements));
    }

    private static RequestPicture request(@Nullable String mode) {
        return new RequestPicture("RQ-1", "JP-31", "PLASTERING", days("2025-07-10", "2025-07-11"), mode);
    }

    private static Meister meister(String id, String office) {
        return new Meister(
                id,
                office,
                LocalDate.parse("2020-04-01"),
                LocalDate.parse("2020-06-01"),
                Set.of("PLASTERING"),
                List.of());
    }

    private static Meister away(String id, String from) {
        return new Meister(
                id,
                "JP-31",
                LocalDate.parse("2020-04-01"),
                LocalDate.parse("2020-06-01"),
                Set.of("PLASTERING"),
                List.of(new Gap(LocalDate.parse(from), null)));
    }

    private static Engagement held(String person, String day, boolean online) {
        return new Engagement("HK-1", person, LocalDate.parse(day), online, true);
    }

    private static Engagement planned(String person, String day) {
        return new Engagement("HK-2", person, LocalDate.parse(day), false, false);
    }
}
