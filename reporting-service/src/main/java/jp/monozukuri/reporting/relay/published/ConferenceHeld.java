package jp.monozukuri.reporting.relay.published;

import java.time.LocalDate;

/** A conference that was held. */
public record ConferenceHeld(String office, long fiscalYear, long no, LocalDate date, String form) {}
