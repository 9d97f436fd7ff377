package jp.monozukuri.reporting.handling.event;

/** Facts of information handling. */
public sealed interface HandlingEvent
        permits MonthAttested, IncidentEntered, IncidentReported, IncidentReportedToConsignor, IncidentClosed {

    /** The office whose fact it is. */
    String office();
}
