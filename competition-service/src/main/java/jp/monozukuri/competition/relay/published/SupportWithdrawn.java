package jp.monozukuri.competition.relay.published;

/**
 * The person is no longer supported.
 *
 * @param personRef a code of the office
 */
public record SupportWithdrawn(
        String office, String competition, long fiscalYear, String role, String personRef, String trade) {}
