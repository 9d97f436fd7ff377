package jp.monozukuri.reporting.relay.published;

/** @param preparedBy code of the person */
public record CommunicationPrepared(
        String communicationId,
        String office,
        String preparedBy,
        long version,
        String channel,
        String template,
        long recipients) {}
