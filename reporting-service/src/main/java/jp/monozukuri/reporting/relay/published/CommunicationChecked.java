package jp.monozukuri.reporting.relay.published;

/** @param checkedBy code of the person */
public record CommunicationChecked(String communicationId, String office, String checkedBy, long version) {}
