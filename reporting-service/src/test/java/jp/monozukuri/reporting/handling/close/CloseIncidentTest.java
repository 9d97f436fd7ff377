package jp.monozukuri.reporting.handling.close;

import static jp.monozukuri.reporting.Deciding.centreOn;
import static jp.monozukuri.reporting.Deciding.officeOn;

import java.time.Instant;
import java.time.LocalDate;
import jp.monozukuri.reporting.Deciding;
import jp.monozukuri.reporting.handling.Incident;
import jp.monozukuri.reporting.handling.event.IncidentClosed;
import jp.monozukuri.reporting.handling.event.IncidentReported;
import jp.monozukuri.reporting.handling.event.IncidentReportedToConsignor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CloseIncidentTest {

    private static final Instant TIME = Instant.parse("2024-06-12T00:00:00Z");
    private static final LocalDate ON = LocalDate.parse("2024-06-25");
    private static final CloseIncident COMMAND = new CloseIncident("I-1", ON);

    private final Deciding<Incident> incident = Deciding.by(Incident.class);

    private static IncidentReported reported(@Nullable Instant told) {
        return new IncidentReported("I-1", "JP-31", "FAX", TIME, TIME, told, null);
    }

    @Test
    void closes_what_the_consignor_was_told_at_once() {
        incident.given(reported(TIME))
                .when(COMMAND, officeOn("JP-31", "2024-06-25"))
                .applied(new IncidentClosed("I-1", "JP-31", ON));
    }

    @Test
    void closes_what_the_consignor_was_told_later() {
        incident.given(reported(null), new IncidentReportedToConsignor("I-1", "JP-31", TIME))
                .when(COMMAND, officeOn("JP-31", "2024-06-25"))
                .applied(new IncidentClosed("I-1", "JP-31", ON));
    }

    @Test
    void refuses_what_the_consignor_was_not_told() {
        incident.given(reported(null))
                .when(COMMAND, officeOn("JP-31", "2024-06-25"))
                .refused("WRONG_STATE", "field", "incidentId", "value", "I-1", "state", "REPORTED");
    }

    @Test
    void refuses_a_second_time() {
        incident.given(reported(TIME), new IncidentClosed("I-1", "JP-31", ON))
                .when(COMMAND, officeOn("JP-31", "2024-06-26"))
                .refused("WRONG_STATE", "field", "incidentId", "value", "I-1", "state", "CLOSED");
    }

    @Test
    void refuses_an_unknown_incident() {
        incident.when(COMMAND, officeOn("JP-31", "2024-06-25"))
                .refused("NOT_FOUND", "field", "incidentId", "value", "I-1");
    }

    @Test
    void refuses_another_office() {
        incident.given(reported(TIME))
                .when(COMMAND, officeOn("JP-32", "2024-06-25"))
                .refused("FORBIDDEN_OFFICE", "office", "JP-32");
    }

    @Test
    void refuses_the_centre() {
        incident.given(reported(TIME))
                .when(COMMAND, centreOn("2024-06-25"))
                .refused("FORBIDDEN_OFFICE", "office", "CENTRAL");
    }
}
