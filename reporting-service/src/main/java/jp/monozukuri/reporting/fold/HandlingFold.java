package jp.monozukuri.reporting.fold;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import jp.monozukuri.reporting.fact.IncidentFact;
import jp.monozukuri.reporting.fact.MonthFact;
import jp.monozukuri.reporting.policy.Measure;
import jp.monozukuri.reporting.policy.Row;
import org.jspecify.annotations.Nullable;

/**
 * Handling of personal information. Policy {@code noIncident}: a month without incident is attested, never assumed, and an
 * attestation that an incident contradicts does not count.
 */
final class HandlingFold {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final String NONE = "NONE";

    private HandlingFold() {}

    static Picture.Month apply(Picture.@Nullable Month before, MonthFact fact) {
        return switch (fact) {
            case MonthFact.MonthAttested attested ->
                new Picture.Month(
                        attested.office(),
                        attested.month(),
                        attested.incidents(),
                        before == null ? List.of() : before.incidents());
            case MonthFact.IncidentEntered entered ->
                before == null
                        ? new Picture.Month(entered.office(), entered.month(), null, List.of(entered.incidentId()))
                        : new Picture.Month(
                                before.office(),
                                before.month(),
                                before.attested(),
                                Stream.concat(before.incidents().stream(), Stream.of(entered.incidentId()))
                                        .toList());
        };
    }

    static void contribute(Picture.Month month, Sheet sheet) {
        if (month.attested() == null) {
            return;
        }
        boolean contradicted =
                month.attested().equals(NONE) && !month.incidents().isEmpty();
        sheet.on(
                month.office(),
                YearMonth.parse(month.month()).atDay(1),
                Row.ATTEST,
                contradicted ? Measure.CONTRADICTED : Measure.ATTESTED,
                month.month());
    }

    static Picture.Incident apply(Picture.@Nullable Incident before, IncidentFact fact) {
        return switch (fact) {
            case IncidentFact.IncidentReported reported ->
                new Picture.Incident(
                        reported.incidentId(),
                        reported.office(),
                        reported.channel(),
                        reported.occurredAt(),
                        reported.discoveredAt(),
                        reported.reportedToConsignorAt(),
                        false);
            case IncidentFact.IncidentReportedToConsignor reported ->
                with(
                        Fold.known(before, fact),
                        reported.reportedAt(),
                        Fold.known(before, fact).closed());
            case IncidentFact.IncidentClosed closed ->
                with(Fold.known(before, fact), Fold.known(before, fact).reportedToConsignorAt(), true);
        };
    }

    private static Picture.Incident with(Picture.Incident was, @Nullable Instant reportedAt, boolean closed) {
        return new Picture.Incident(
                was.incidentId(),
                was.office(),
                was.channel(),
                was.occurredAt(),
                was.discoveredAt(),
                reportedAt,
                closed);
    }

    static void contribute(Picture.Incident incident, Sheet sheet) {
        String office = incident.office();
        LocalDate day = LocalDate.ofInstant(incident.occurredAt(), JAPAN);
        sheet.on(office, day, Row.PII, Measure.INCIDENTS, incident.incidentId());
        sheet.on(office, day, Row.PII, Measure.CHANNEL, incident.channel());
        Instant reportedAt = incident.reportedToConsignorAt();
        if (reportedAt == null) {
            sheet.on(office, day, Row.PII, Measure.UNREPORTED, incident.incidentId());
        } else {
            long minutes = Duration.between(incident.discoveredAt(), reportedAt).toMinutes();
            sheet.on(office, day, Row.ATTEST, Measure.REPORT_LAG, incident.incidentId(), minutes);
        }
        if (!incident.closed()) {
            sheet.on(office, day, Row.ATTEST, Measure.UNCLOSED, incident.incidentId());
        }
    }
}
