package jp.monozukuri.reporting.handling.report;

import static jp.monozukuri.reporting.Deciding.centreOn;
import static jp.monozukuri.reporting.Deciding.office;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import jp.monozukuri.reporting.Deciding;
import jp.monozukuri.reporting.handling.Incident;
import jp.monozukuri.reporting.handling.SecurityMonth;
import jp.monozukuri.reporting.handling.event.IncidentEntered;
import jp.monozukuri.reporting.handling.event.IncidentReported;
import jp.monozukuri.reporting.handling.event.MonthAttested;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportIncidentTest {

    private static final String NOON = "2024-06-12T12:00:00+09:00";

    private final Deciding<Incident> incident = Deciding.by(Incident.class);

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }

    private static ReportIncident report(String occurred, String discovered, @Nullable String told) {
        return new ReportIncident("I-1", "FAX", at(occurred), at(discovered), told == null ? null : at(told), 1L);
    }

    private static IncidentReported reported(String occurred, String discovered, @Nullable String told) {
        return new IncidentReported(
                "I-1", "JP-31", "FAX", at(occurred), at(discovered), told == null ? null : at(told), 1L);
    }

    @Test
    void stands_in_the_register_of_its_month_even_at_one_and_the_same_moment() {
        incident.when(report(NOON, NOON, NOON), office("JP-31", NOON))
                .applied(reported(NOON, NOON, NOON))
                .told("security-month/JP-31/2024-06", new IncidentEntered("JP-31", "2024-06", "I-1"));
    }

    @Test
    void belongs_to_the_month_in_japan_and_may_contradict_an_attestation() {
        incident.beside(
                        SecurityMonth.class,
                        "security-month/JP-31/2024-05",
                        new MonthAttested("JP-31", "2024-05", "NONE", List.of()))
                .when(report("2024-04-30T15:00:00Z", NOON, null), office("JP-31", NOON))
                .applied(reported("2024-04-30T15:00:00Z", NOON, null))
                .told("security-month/JP-31/2024-05", new IncidentEntered("JP-31", "2024-05", "I-1"));
    }

    @Test
    void refuses_an_identifier_of_any_office() {
        incident.given(reported(NOON, NOON, null))
                .when(report(NOON, NOON, null), office("JP-32", NOON))
                .refused("ALREADY_EXISTS", "field", "incidentId", "value", "I-1");
    }

    @ParameterizedTest
    @CsvSource({
        "occurredAt, 2024-06-12T12:00:01+09:00, 2024-06-12T12:00:01+09:00,",
        "discoveredAt, 2024-06-12T11:00:00+09:00, 2024-06-12T12:00:01+09:00,",
        "reportedToConsignorAt, 2024-06-12T11:00:00+09:00, 2024-06-12T11:30:00+09:00, 2024-06-12T12:00:01+09:00"
    })
    void refuses_a_time_that_is_still_to_come(String field, String occurred, String discovered, @Nullable String told) {
        incident.when(report(occurred, discovered, told), office("JP-31", NOON))
                .refused("FUTURE_DATE", "field", field, "value", at("2024-06-12T12:00:01+09:00"));
    }

    /** DOMAIN.md 6.3. */
    @ParameterizedTest
    @CsvSource({
        "discoveredAt, 2024-06-12T11:00:00+09:00, 2024-06-12T10:59:59+09:00,",
        "reportedToConsignorAt, 2024-06-12T10:00:00+09:00, 2024-06-12T11:00:00+09:00, 2024-06-12T10:59:59+09:00"
    })
    void refuses_times_in_the_wrong_order(String field, String occurred, String discovered, @Nullable String told) {
        incident.when(report(occurred, discovered, told), office("JP-31", NOON))
                .refused("INVALID_PAYLOAD", "field", field, "value", at("2024-06-12T10:59:59+09:00"));
    }

    @Test
    void refuses_the_centre() {
        incident.when(report(NOON, NOON, null), centreOn("2024-06-13"))
                .refused("FORBIDDEN_OFFICE", "office", "CENTRAL");
    }
}
