package jp.monozukuri.reporting.plan.event;

/** Facts of the annual plan. */
public sealed interface PlanEvent permits PlanSet, PlanRevised, PlanTextWritten, StatusTextWritten, YearFinalised {

    /** The office whose fact it is. */
    String office();
}
