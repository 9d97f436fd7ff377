package jp.monozukuri.dispatch.matching;

import static jp.monozukuri.dispatch.Cast.days;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.monozukuri.dispatch.Cast;
import jp.monozukuri.dispatch.engagement.DispatchPicture;
import jp.monozukuri.dispatch.engagement.DispatchPicture.State;
import jp.monozukuri.dispatch.matching.Rematch.Gone;
import jp.monozukuri.dispatch.roster.Person.Expert;
import jp.monozukuri.dispatch.roster.Person.Meister;
import org.junit.jupiter.api.Test;

class RematchTest {

    private static final DispatchPicture OPEN = new DispatchPicture(
            "TT-1",
            "JP-31",
            "PLASTERING",
            State.CONFIRMED,
            List.of("T1", "X1"),
            days("2025-07-01", "2025-06-20"),
            List.of());
    private static final Expert EXPERT = new Expert("X1", "JP-31", Set.of());

    @Test
    void tells_who_is_away_on_a_planned_day_from_its_first_day_on() {
        assertThat(among("2025-07-02", "2025-06-10")).isEmpty();
        assertThat(among("2025-07-01", "2025-06-10"))
                .containsExactly(new Rematch("TT-1", "PLASTERING", List.of(away("2025-07-01"))));
        assertThat(among("2025-06-20", "2025-06-10"))
                .containsExactly(new Rematch("TT-1", "PLASTERING", List.of(away("2025-06-20"), away("2025-07-01"))));
    }

    @Test
    void looks_at_today_and_later_only() {
        assertThat(among("2025-06-20", "2025-06-20").getFirst().gone()).hasSize(2);
        assertThat(among("2025-06-20", "2025-06-21").getFirst().gone()).containsExactly(away("2025-07-01"));
        assertThat(among("2025-06-20", "2025-07-02")).isEmpty();
    }

    @Test
    void tells_who_is_not_trained_by_then() {
        var untrained =
                new Meister("T1", "JP-31", LocalDate.parse("2020-04-01"), null, Set.of("PLASTERING"), List.of());

        assertThat(Rematch.among(List.of(OPEN), Map.of("T1", untrained, "X1", EXPERT), LocalDate.parse("2025-06-21"))
                        .getFirst()
                        .gone())
                .containsExactly(new Gone(
                        "T1",
                        LocalDate.parse("2025-07-01"),
                        "TRAINING_REQUIRED",
                        "この日までに指導技法等講習を修了しておらず、免除もされていません",
                        "has neither completed the training nor been exempted by this day"));
    }

    private static List<Rematch> among(String awayFrom, String today) {
        return Rematch.among(
                List.of(OPEN), Map.of("T1", Cast.awayFrom(awayFrom), "X1", EXPERT), LocalDate.parse(today));
    }

    private static Gone away(String day) {
        return new Gone(
                "T1",
                LocalDate.parse(day),
                "MEISTER_NOT_ACTIVE_ON_DATE",
                "この日には登録前、活動休止中又は登録抹消後です",
                "is not registered yet, suspended or withdrawn on this day");
    }
}
