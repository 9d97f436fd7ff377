package jp.monozukuri.meister.relay.published;

import java.time.LocalDate;

/**
 * A person was certified in a trade.
 *
 * @param personId code of the person
 * @param office home office of the person
 * @param applicationId the application
 * @param applicationOffice the office that applied
 * @param trade code
 * @param certifiedOn day of this certification
 * @param registeredOn of the person: active from this day
 */
public record MeisterCertified(
        String personId,
        String office,
        String applicationId,
        String applicationOffice,
        String trade,
        LocalDate certifiedOn,
        LocalDate registeredOn) {}
