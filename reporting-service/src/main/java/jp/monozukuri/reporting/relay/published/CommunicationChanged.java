package jp.monozukuri.reporting.relay.published;

/** @param changedBy code of the person */
public record CommunicationChanged(
        String communicationId,
        String office,
        String changedBy,
        long version,
        String channel,
        String template,
        long recipients) {}
