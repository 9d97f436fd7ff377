package jp.monozukuri.platform.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * The answer to an accepted command; a repeat under the same key gives the same.
 *
 * @param outcome always {@code ACCEPTED}
 * @param aggregateId the aggregate of the command's first event
 * @param version its version after the command: the number of its events
 * @param warnings doubts that were recorded with it; left out of the body when there are none
 */
@JsonPropertyOrder({"outcome", "command", "aggregateId", "version", "warnings"})
public record Answer(
        String outcome,
        String command,
        String aggregateId,
        long version,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Warning> warnings) {

    public Answer {
        warnings = List.copyOf(warnings);
    }
}
