package jp.monozukuri.competition.relay.published;

/**
 * A portrait was asked for; its state is REQUESTED.
 *
 * @param fiscalYear the year whose report shows it
 */
public record ContentTaskOpened(String taskId, String office, long fiscalYear) {}
