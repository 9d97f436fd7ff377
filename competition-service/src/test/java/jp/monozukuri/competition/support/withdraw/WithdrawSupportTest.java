package jp.monozukuri.competition.support.withdraw;

import static jp.monozukuri.competition.Stage.refused;

import java.util.List;
import java.util.Map;
import jp.monozukuri.competition.Stage;
import jp.monozukuri.competition.support.CompetitorSupport;
import jp.monozukuri.competition.support.event.SupportRegistered;
import jp.monozukuri.competition.support.event.SupportWithdrawn;
import jp.monozukuri.competition.support.line.Competition;
import jp.monozukuri.competition.support.line.SupportRole;
import org.junit.jupiter.api.Test;

class WithdrawSupportTest {

    private static final String AT = "2024-11-20T10:00:00+09:00";
    private static final SupportRegistered REGISTERED = new SupportRegistered(
            "JP-31", "GORIN_NATIONAL", 2024, "LEADER", "g1", "MACHINING", List.of(), List.of(), Map.of());
    private static final SupportWithdrawn WITHDRAWN =
            new SupportWithdrawn("JP-31", "GORIN_NATIONAL", 2024, "LEADER", "g1", "MACHINING", "欠場");

    private final Stage<CompetitorSupport> stage = Stage.of(CompetitorSupport.class);

    private static WithdrawSupport command(String trade, String reason) {
        return new WithdrawSupport(Competition.GORIN_NATIONAL, 2024, SupportRole.LEADER, "g1", trade, reason);
    }

    @Test
    void withdraws_an_active_line() {
        stage.given(REGISTERED).when(AT, command("MACHINING", "欠場")).expectEvents(WITHDRAWN);
    }

    @Test
    void needs_no_reason() {
        stage.given(REGISTERED)
                .when(AT, command("MACHINING", null))
                .expectEvents(new SupportWithdrawn("JP-31", "GORIN_NATIONAL", 2024, "LEADER", "g1", "MACHINING", null));
    }

    @Test
    void refuses_a_line_that_was_never_registered() {
        refused(
                stage.when(AT, command("MACHINING", "欠場")),
                "NO_SUPPORT",
                "field",
                "personRef",
                "value",
                "g1",
                "competition",
                "GORIN_NATIONAL",
                "competitionJa",
                "技能五輪全国大会",
                "fiscalYear",
                2024L,
                "role",
                "LEADER",
                "roleJa",
                "指導者",
                "trade",
                "MACHINING");
    }

    @Test
    void refuses_a_line_that_is_withdrawn_already() {
        refused(
                stage.given(REGISTERED, WITHDRAWN).when(AT, command("MACHINING", "欠場")),
                "NO_SUPPORT",
                "field",
                "personRef",
                "value",
                "g1",
                "competition",
                "GORIN_NATIONAL",
                "competitionJa",
                "技能五輪全国大会",
                "fiscalYear",
                2024L,
                "role",
                "LEADER",
                "roleJa",
                "指導者",
                "trade",
                "MACHINING");
    }

    @Test
    void refuses_a_trade_that_is_not_listed() {
        refused(
                stage.when(AT, command("COOKING", "欠場")),
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
        refused(stage.whenCentre(AT, command("MACHINING", "欠場")), "FORBIDDEN_OFFICE", "office", "CENTRAL");
    }
}
