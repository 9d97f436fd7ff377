package jp.monozukuri.reporting.relay.published;

import java.time.LocalDate;

/** @param confirmedBy code of the person */
public record CommunicationConfirmed(String communicationId, String office, String confirmedBy, LocalDate on) {}
