/**
 * The annual plan of an office: targets, texts of the report, finalisation.
 * In: SetPlan, RevisePlan, WritePlanItem, WriteActivityStatus, FinaliseYear. Out: plan events. The ledger is known only as a port.
 */
@NullMarked
package jp.monozukuri.reporting.plan;

import org.jspecify.annotations.NullMarked;
