package jp.monozukuri.reporting.relay.published;

import java.time.LocalDate;

/** A planned conference. */
public record ConferencePlanned(String office, long fiscalYear, long no, LocalDate date) {}
