package jp.monozukuri.competition.relay.published;

/**
 * A supported athlete is older than the edition allows.
 *
 * @param personRef a code of the office
 * @param edition number of the edition
 * @param greatestAge in whole years
 */
public record AgeLimitExceeded(
        String office,
        String competition,
        long fiscalYear,
        String role,
        String personRef,
        String trade,
        long edition,
        long greatestAge) {}
