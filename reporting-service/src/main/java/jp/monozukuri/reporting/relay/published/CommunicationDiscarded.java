package jp.monozukuri.reporting.relay.published;

/** @param discardedBy code of the person */
public record CommunicationDiscarded(String communicationId, String office, String discardedBy, long version) {}
