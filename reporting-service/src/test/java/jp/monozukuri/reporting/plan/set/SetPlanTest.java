package jp.monozukuri.reporting.plan.set;

import static jp.monozukuri.reporting.Deciding.centreOn;
import static jp.monozukuri.reporting.Deciding.officeOn;

import java.util.Map;
import jp.monozukuri.reporting.Deciding;
import jp.monozukuri.reporting.plan.Plan;
import jp.monozukuri.reporting.plan.event.PlanSet;
import jp.monozukuri.reporting.plan.event.PlanTextWritten;
import org.junit.jupiter.api.Test;

class SetPlanTest {

    private static final Map<String, Long> TARGETS = Map.of("ACT.SME", 6L, "ACT.HEADLINE", 15L);

    private final Deciding<Plan> plan = Deciding.by(Plan.class);

    @Test
    void sets_the_targets_of_the_calling_office() {
        plan.when(new SetPlan(2024, TARGETS), officeOn("JP-31", "2024-04-01"))
                .applied(new PlanSet("JP-31", 2024, TARGETS));
    }

    @Test
    void a_text_written_before_is_no_plan() {
        plan.given(new PlanTextWritten("JP-31", 2024, "T.DISPATCH", "派遣する。"))
                .when(new SetPlan(2024, TARGETS), officeOn("JP-31", "2024-04-01"))
                .applied(new PlanSet("JP-31", 2024, TARGETS));
    }

    /** DOMAIN.md 4.1. */
    @Test
    void refuses_a_second_plan_of_the_year() {
        plan.given(new PlanSet("JP-31", 2024, TARGETS))
                .when(new SetPlan(2024, Map.of("ACT.SME", 9L)), officeOn("JP-31", "2024-04-01"))
                .refused("PLAN_EXISTS", "field", "fiscalYear", "value", 2024);
    }

    /** DOMAIN.md 7.3. */
    @Test
    void refuses_the_centre() {
        plan.when(new SetPlan(2024, TARGETS), centreOn("2024-04-01")).refused("FORBIDDEN_OFFICE", "office", "CENTRAL");
    }
}
