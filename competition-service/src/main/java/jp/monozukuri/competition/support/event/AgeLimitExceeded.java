package jp.monozukuri.competition.support.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * A supported athlete is older than the edition allows. The date of birth itself is not kept.
 *
 * @param edition number of the edition
 * @param greatestAge the age that the edition allows, in whole years
 * @param countedOn the day on which the age is counted
 */
@Revision("1")
public record AgeLimitExceeded(
        String office,
        String competition,
        long fiscalYear,
        String role,
        String personRef,
        String trade,
        long edition,
        long greatestAge,
        LocalDate countedOn)
        implements SupportEvent {}
