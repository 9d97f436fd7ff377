package jp.monozukuri.reporting.handling.inform;

import static jp.monozukuri.reporting.Deciding.centreOn;
import static jp.monozukuri.reporting.Deciding.office;

import java.time.Instant;
import java.time.OffsetDateTime;
import jp.monozukuri.reporting.Deciding;
import jp.monozukuri.reporting.handling.Incident;
import jp.monozukuri.reporting.handling.event.IncidentReported;
import jp.monozukuri.reporting.handling.event.IncidentReportedToConsignor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportIncidentToConsignorTest {

    private static final Instant DISCOVERED = at("2024-06-12T09:00:00+09:00");
    private static final String ELEVEN = "2024-06-12T11:00:00+09:00";

    private final Deciding<Incident> incident = Deciding.by(Incident.class);

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }

    private static IncidentReported reported(@Nullable Instant told) {
        return new IncidentReported("I-1", "JP-31", "FAX", DISCOVERED, DISCOVERED, told, null);
    }

    @Test
    void is_told_at_this_moment() {
        incident.given(reported(null))
                .when(new ReportIncidentToConsignor("I-1", at(ELEVEN)), office("JP-31", ELEVEN))
                .applied(new IncidentReportedToConsignor("I-1", "JP-31", at(ELEVEN)));
    }

    @Test
    void is_told_at_the_moment_of_the_discovery() {
        incident.given(reported(null))
                .when(new ReportIncidentToConsignor("I-1", DISCOVERED), office("JP-31", ELEVEN))
                .applied(new IncidentReportedToConsignor("I-1", "JP-31", DISCOVERED));
    }

    @Test
    void refuses_a_moment_before_the_discovery() {
        incident.given(reported(null))
                .when(new ReportIncidentToConsignor("I-1", DISCOVERED.minusSeconds(1)), office("JP-31", ELEVEN))
                .refused("INVALID_PAYLOAD", "field", "reportedAt", "value", DISCOVERED.minusSeconds(1));
    }

    @Test
    void refuses_a_moment_that_is_still_to_come() {
        incident.given(reported(null))
                .when(new ReportIncidentToConsignor("I-1", at(ELEVEN).plusSeconds(1)), office("JP-31", ELEVEN))
                .refused(
                        "FUTURE_DATE",
                        "field",
                        "reportedAt",
                        "value",
                        at(ELEVEN).plusSeconds(1));
    }

    @Test
    void refuses_a_second_time() {
        incident.given(reported(DISCOVERED))
                .when(new ReportIncidentToConsignor("I-1", at(ELEVEN)), office("JP-31", ELEVEN))
                .refused("WRONG_STATE", "field", "incidentId", "value", "I-1", "state", "CONSIGNOR_KNOWS");
    }

    @Test
    void refuses_an_unknown_incident() {
        incident.when(new ReportIncidentToConsignor("I-9", at(ELEVEN)), office("JP-31", ELEVEN))
                .refused("NOT_FOUND", "field", "incidentId", "value", "I-9");
    }

    @Test
    void refuses_another_office() {
        incident.given(reported(null))
                .when(new ReportIncidentToConsignor("I-1", at(ELEVEN)), office("JP-32", ELEVEN))
                .refused("FORBIDDEN_OFFICE", "office", "JP-32");
    }

    @Test
    void refuses_the_centre() {
        incident.given(reported(null))
                .when(new ReportIncidentToConsignor("I-1", at(ELEVEN)), centreOn("2024-06-12"))
                .refused("FORBIDDEN_OFFICE", "office", "CENTRAL");
    }
}
