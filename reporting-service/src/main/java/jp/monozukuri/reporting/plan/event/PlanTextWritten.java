package jp.monozukuri.reporting.plan.event;

import org.axonframework.serialization.Revision;

/** An office has written a plan text; an empty one clears the cell. */
@Revision("1")
public record PlanTextWritten(String office, long fiscalYear, String row, String text) implements PlanEvent {}
