package jp.monozukuri.reporting.plan.write;

import static jp.monozukuri.reporting.Deciding.centreOn;
import static jp.monozukuri.reporting.Deciding.officeOn;

import jp.monozukuri.reporting.Deciding;
import jp.monozukuri.reporting.plan.Plan;
import jp.monozukuri.reporting.plan.event.PlanTextWritten;
import jp.monozukuri.reporting.plan.event.StatusTextWritten;
import org.junit.jupiter.api.Test;

class WriteTextsTest {

    private final Deciding<Plan> plan = Deciding.by(Plan.class);

    @Test
    void writes_the_plan_cell() {
        plan.when(new WritePlanItem(2024, "T.DISPATCH", "派遣する。"), officeOn("JP-31", "2024-04-01"))
                .applied(new PlanTextWritten("JP-31", 2024, "T.DISPATCH", "派遣する。"));
    }

    @Test
    void writes_the_status_cell_again_also_with_nothing() {
        plan.given(new StatusTextWritten("JP-31", 2024, "T.DISPATCH", "下書き"))
                .when(new WriteActivityStatus(2024, "T.DISPATCH", ""), officeOn("JP-31", "2025-06-26"))
                .applied(new StatusTextWritten("JP-31", 2024, "T.DISPATCH", ""));
    }

    @Test
    void the_centre_writes_no_plan_text() {
        plan.when(new WritePlanItem(2024, "T.DISPATCH", "派遣する。"), centreOn("2024-04-01"))
                .refused("FORBIDDEN_OFFICE", "office", "CENTRAL");
    }

    @Test
    void the_centre_writes_no_status_text() {
        plan.when(new WriteActivityStatus(2024, "T.DISPATCH", "派遣した。"), centreOn("2024-04-01"))
                .refused("FORBIDDEN_OFFICE", "office", "CENTRAL");
    }
}
