package jp.monozukuri.competition.support.register;

import static jp.monozukuri.competition.Stage.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.monozukuri.competition.Stage;
import jp.monozukuri.competition.support.CompetitorSupport;
import jp.monozukuri.competition.support.event.AgeLimitExceeded;
import jp.monozukuri.competition.support.event.SupportRegistered;
import jp.monozukuri.competition.support.event.SupportWithdrawn;
import jp.monozukuri.competition.support.line.Competition;
import jp.monozukuri.competition.support.line.SupportRole;
import org.junit.jupiter.api.Test;

class RegisterSupportTest {

    private static final String AT = "2024-10-28T13:00:00+09:00";
    private static final RegisterSupport COMMAND = new RegisterSupport(
            Competition.GORIN_NATIONAL, 2024, SupportRole.ATHLETE, "a1", "PLASTERING", null, null, null, null);
    private static final SupportRegistered REGISTERED = new SupportRegistered(
            "JP-31", "GORIN_NATIONAL", 2024, "ATHLETE", "a1", "PLASTERING", List.of(), List.of(), Map.of());
    private static final SupportWithdrawn WITHDRAWN =
            new SupportWithdrawn("JP-31", "GORIN_NATIONAL", 2024, "ATHLETE", "a1", "PLASTERING", "欠場");

    private final Stage<CompetitorSupport> stage = Stage.of(CompetitorSupport.class);

    @Test
    void registers_an_athlete_of_whom_nothing_more_is_told() {
        stage.when(AT, COMMAND).expectEvents(REGISTERED);
    }

    /** DOMAIN.md 3.2. */
    @Test
    void registers_a_leader_with_kinds_amounts_and_athletes() {
        stage.when(
                        AT,
                        new RegisterSupport(
                                Competition.YOUTH_MONOZUKURI,
                                2024,
                                SupportRole.LEADER,
                                "g1",
                                "MACHINING",
                                List.of("TRAVEL", "TOOL_FREIGHT"),
                                List.of("a1", "a2"),
                                Map.of("TRAVEL", 32_000L),
                                null))
                .expectEvents(new SupportRegistered(
                        "JP-31",
                        "YOUTH_MONOZUKURI",
                        2024,
                        "LEADER",
                        "g1",
                        "MACHINING",
                        List.of("TRAVEL", "TOOL_FREIGHT"),
                        List.of("a1", "a2"),
                        Map.of("TRAVEL", 32_000L)));
    }

    /** DOMAIN.md 3.2. */
    @Test
    void refuses_a_line_that_is_active() {
        refused(
                stage.given(REGISTERED).when(AT, COMMAND),
                "SUPPORT_EXISTS",
                "field",
                "personRef",
                "value",
                "a1",
                "competition",
                "GORIN_NATIONAL",
                "competitionJa",
                "技能五輪全国大会",
                "fiscalYear",
                2024L,
                "role",
                "ATHLETE",
                "roleJa",
                "選手",
                "trade",
                "PLASTERING");
    }

    @Test
    void registers_a_withdrawn_line_again() {
        stage.given(REGISTERED, WITHDRAWN).when(AT, COMMAND).expectEvents(REGISTERED);
    }

    @Test
    void refuses_a_line_that_was_registered_again() {
        refused(
                stage.given(REGISTERED, WITHDRAWN, REGISTERED).when(AT, COMMAND),
                "SUPPORT_EXISTS",
                "field",
                "personRef",
                "value",
                "a1",
                "competition",
                "GORIN_NATIONAL",
                "competitionJa",
                "技能五輪全国大会",
                "fiscalYear",
                2024L,
                "role",
                "ATHLETE",
                "roleJa",
                "選手",
                "trade",
                "PLASTERING");
    }

    @Test
    void refuses_a_trade_that_is_not_listed() {
        refused(
                stage.when(
                        AT,
                        new RegisterSupport(
                                Competition.GORIN_NATIONAL,
                                2024,
                                SupportRole.ATHLETE,
                                "a1",
                                "COOKING",
                                null,
                                null,
                                null,
                                null)),
                "INVALID_PAYLOAD",
                "field",
                "trade",
                "value",
                "COOKING",
                "rule",
                "a trade that the centre has listed");
    }

    @Test
    void refuses_the_centre() {
        refused(stage.whenCentre(AT, COMMAND), "FORBIDDEN_OFFICE", "office", "CENTRAL");
    }

    private static RegisterSupport born(SupportRole role, String bornOn) {
        return new RegisterSupport(
                Competition.GORIN_NATIONAL, 2024, role, "a1", "PLASTERING", null, null, null, LocalDate.parse(bornOn));
    }

    @Test
    void registers_an_athlete_who_is_just_young_enough_without_a_word() {
        stage.when(AT, born(SupportRole.ATHLETE, "2001-01-01")).expectEvents(REGISTERED);
    }

    @Test
    void registers_an_athlete_who_is_a_day_too_old_and_notes_it() {
        stage.when(AT, born(SupportRole.ATHLETE, "2000-12-31"))
                .expectEvents(
                        REGISTERED,
                        new AgeLimitExceeded(
                                "JP-31",
                                "GORIN_NATIONAL",
                                2024,
                                "ATHLETE",
                                "a1",
                                "PLASTERING",
                                62,
                                23,
                                LocalDate.parse("2024-12-31")));
    }

    @Test
    void knows_no_age_limit_of_leaders() {
        stage.when(AT, born(SupportRole.LEADER, "1950-01-01"))
                .expectEvents(new SupportRegistered(
                        "JP-31", "GORIN_NATIONAL", 2024, "LEADER", "a1", "PLASTERING", List.of(), List.of(), Map.of()));
    }

    @Test
    void refuses_a_date_of_birth_that_is_still_to_come() {
        refused(
                stage.when(AT, born(SupportRole.ATHLETE, "2024-10-29")),
                "FUTURE_DATE",
                "field",
                "bornOn",
                "value",
                LocalDate.parse("2024-10-29"),
                "today",
                LocalDate.parse("2024-10-28"));
    }

    @Test
    void refuses_a_line_that_is_active_also_when_it_was_noted() {
        refused(
                stage.given(
                                REGISTERED,
                                new AgeLimitExceeded(
                                        "JP-31",
                                        "GORIN_NATIONAL",
                                        2024,
                                        "ATHLETE",
                                        "a1",
                                        "PLASTERING",
                                        62,
                                        23,
                                        LocalDate.parse("2024-12-31")))
                        .when(AT, COMMAND),
                "SUPPORT_EXISTS",
                "field",
                "personRef",
                "value",
                "a1",
                "competition",
                "GORIN_NATIONAL",
                "competitionJa",
                "技能五輪全国大会",
                "fiscalYear",
                2024L,
                "role",
                "ATHLETE",
                "roleJa",
                "選手",
                "trade",
                "PLASTERING");
    }
}
