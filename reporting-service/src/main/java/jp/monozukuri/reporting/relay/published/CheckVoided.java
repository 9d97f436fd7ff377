package jp.monozukuri.reporting.relay.published;

/** @param checkedBy code of the person who had checked the version */
public record CheckVoided(String communicationId, String office, long version, String checkedBy) {}
