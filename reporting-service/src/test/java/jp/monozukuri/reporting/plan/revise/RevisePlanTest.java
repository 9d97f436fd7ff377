package jp.monozukuri.reporting.plan.revise;

import static jp.monozukuri.reporting.Deciding.centreOn;
import static jp.monozukuri.reporting.Deciding.officeOn;

import java.util.Map;
import jp.monozukuri.reporting.Deciding;
import jp.monozukuri.reporting.plan.Plan;
import jp.monozukuri.reporting.plan.event.PlanRevised;
import jp.monozukuri.reporting.plan.event.PlanSet;
import jp.monozukuri.reporting.plan.event.PlanTextWritten;
import org.junit.jupiter.api.Test;

class RevisePlanTest {

    private static final Map<String, Long> HEADLINE = Map.of("ACT.HEADLINE", 12L);

    private final Deciding<Plan> plan = Deciding.by(Plan.class);

    /** DOMAIN.md 4.1. */
    @Test
    void revises_the_targets_it_names() {
        plan.given(new PlanSet("JP-31", 2024, Map.of("ACT.HEADLINE", 15L)))
                .when(new RevisePlan(2024, HEADLINE, "変更契約"), officeOn("JP-31", "2024-12-02"))
                .applied(new PlanRevised("JP-31", 2024, HEADLINE, "変更契約"));
    }

    @Test
    void refuses_to_revise_what_was_never_set() {
        plan.given(new PlanTextWritten("JP-31", 2024, "T.DISPATCH", "派遣する。"))
                .when(new RevisePlan(2024, HEADLINE, "変更契約"), officeOn("JP-31", "2024-12-02"))
                .refused("NO_PLAN", "field", "fiscalYear", "value", 2024);
    }

    @Test
    void refuses_the_centre() {
        plan.given(new PlanSet("JP-31", 2024, HEADLINE))
                .when(new RevisePlan(2024, HEADLINE, "変更契約"), centreOn("2024-12-02"))
                .refused("FORBIDDEN_OFFICE", "office", "CENTRAL");
    }
}
