package jp.monozukuri.meister.register.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * The centre certified a person in a trade.
 *
 * @param office home office
 * @param applicationOffice the office that applied
 * @param trade code
 * @param registeredOn of the person: the day of the first certification recorded
 */
@Revision("1")
public record MeisterCertified(
        String personId,
        String office,
        String applicationId,
        String applicationOffice,
        String trade,
        LocalDate certifiedOn,
        LocalDate registeredOn)
        implements PersonEvent {}
