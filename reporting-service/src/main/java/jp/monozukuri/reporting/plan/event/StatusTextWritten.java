package jp.monozukuri.reporting.plan.event;

import org.axonframework.serialization.Revision;

/** An office has written a status text; an empty one clears the cell. */
@Revision("1")
public record StatusTextWritten(String office, long fiscalYear, String row, String text) implements PlanEvent {}
