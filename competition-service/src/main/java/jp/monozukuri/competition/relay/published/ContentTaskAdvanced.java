package jp.monozukuri.competition.relay.published;

/**
 * The work on a portrait moved forward.
 *
 * @param state ONGOING or DONE
 */
public record ContentTaskAdvanced(String taskId, String office, long fiscalYear, String state) {}
