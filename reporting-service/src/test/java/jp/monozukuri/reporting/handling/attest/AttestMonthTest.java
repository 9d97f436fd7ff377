package jp.monozukuri.reporting.handling.attest;

import static jp.monozukuri.reporting.Deciding.centreOn;
import static jp.monozukuri.reporting.Deciding.office;
import static jp.monozukuri.reporting.Deciding.officeOn;

import java.util.List;
import jp.monozukuri.reporting.Deciding;
import jp.monozukuri.reporting.handling.SecurityMonth;
import jp.monozukuri.reporting.handling.event.IncidentEntered;
import jp.monozukuri.reporting.handling.event.MonthAttested;
import org.junit.jupiter.api.Test;

class AttestMonthTest {

    private static final List<String> ALL = List.of(
            "OTHER",
            "EMAIL_BCC",
            "EMAIL_CONTENT",
            "FAX",
            "FAX",
            "POST",
            "HAND_OVER",
            "WRONG_UPLOAD",
            "EMAIL_ADDRESSEE");
    private static final AttestMonth NONE = new AttestMonth("2024-04", "NONE", ALL);
    private static final AttestMonth REPORTED = new AttestMonth("2024-04", "REPORTED", ALL);
    private static final IncidentEntered INCIDENT = new IncidentEntered("JP-31", "2024-04", "I-1");

    private final Deciding<SecurityMonth> month = Deciding.by(SecurityMonth.class);

    @Test
    void attests_from_the_first_day_after_the_month_in_any_order_and_with_repeats() {
        month.when(NONE, office("JP-31", "2024-04-30T15:00:00Z"))
                .applied(new MonthAttested("JP-31", "2024-04", "NONE", ALL));
    }

    @Test
    void refuses_the_last_day_of_the_month() {
        month.when(NONE, office("JP-31", "2024-04-30T23:59:59+09:00"))
                .refused("FUTURE_DATE", "field", "month", "value", "2024-04", "today", "2024-04-30");
    }

    @Test
    void attests_reported_when_an_incident_is_on_record() {
        month.given(INCIDENT)
                .when(REPORTED, officeOn("JP-31", "2024-05-01"))
                .applied(new MonthAttested("JP-31", "2024-04", "REPORTED", ALL));
    }

    /** DOMAIN.md 6.3. */
    @Test
    void refuses_none_when_an_incident_is_on_record() {
        month.given(INCIDENT)
                .when(NONE, officeOn("JP-31", "2024-05-01"))
                .refused("INCIDENT_ON_RECORD", "field", "month", "value", "2024-04", "incidents", "I-1");
    }

    @Test
    void refuses_reported_when_no_incident_is_on_record() {
        month.when(REPORTED, officeOn("JP-31", "2024-05-01"))
                .refused("NOT_FOUND", "field", "month", "value", "2024-04");
    }

    /** DOMAIN.md 6.2. */
    @Test
    void names_the_measures_that_are_missing() {
        month.when(
                        new AttestMonth(
                                "2024-04",
                                "NONE",
                                List.of(
                                        "FAX",
                                        "FAX",
                                        "POST",
                                        "HAND_OVER",
                                        "WRONG_UPLOAD",
                                        "OTHER",
                                        "EMAIL_CONTENT",
                                        "EMAIL_BCC")),
                        officeOn("JP-31", "2024-05-01"))
                .refused("MEASURES_INCOMPLETE", "field", "measures", "value", "EMAIL_ADDRESSEE");
    }

    @Test
    void refuses_a_second_attestation() {
        month.given(new MonthAttested("JP-31", "2024-04", "NONE", ALL))
                .when(NONE, officeOn("JP-31", "2024-05-01"))
                .refused("ALREADY_EXISTS", "field", "month", "value", "2024-04");
    }

    @Test
    void refuses_the_centre() {
        month.when(NONE, centreOn("2024-05-01")).refused("FORBIDDEN_OFFICE", "office", "CENTRAL");
    }
}
