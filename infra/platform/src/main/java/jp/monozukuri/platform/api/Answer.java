package jp.monozukuri.platform.api;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * The answer to an accepted command; a repeat under the same key gives the same.
 *
 * @param outcome always {@code ACCEPTED}
 * @param aggregateId the aggregate of the command's first event
 * @param version its version after the command: the number of its events
 */
@JsonPropertyOrder({"outcome", "command", "aggregateId", "version"})
public record Answer(String outcome, String command, String aggregateId, long version) {}
