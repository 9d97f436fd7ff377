package jp.monozukuri.meister.application.forward;

import static jp.monozukuri.meister.Deciding.centreOn;
import static jp.monozukuri.meister.Deciding.office;
import static jp.monozukuri.meister.Deciding.officeOn;
import static jp.monozukuri.meister.Samples.day;
import static jp.monozukuri.meister.Samples.prepared;
import static jp.monozukuri.meister.Samples.received;
import static jp.monozukuri.meister.Samples.storedFacts;

import java.util.List;
import jp.monozukuri.meister.Deciding;
import jp.monozukuri.meister.application.Application;
import jp.monozukuri.meister.application.event.ApplicationForwarded;
import jp.monozukuri.meister.application.event.ApplicationPrepared;
import jp.monozukuri.meister.application.event.ApplicationReceived;
import org.junit.jupiter.api.Test;

class ForwardToCentreTest {

    private final Deciding<Application> application =
            Deciding.by(Application.class).given(received("A1"), prepared("A1"));
    private final ForwardToCentre two = new ForwardToCentre("2024-1", day("2024-05-10"), List.of("A1", "A2"));

    private static ApplicationForwarded forwarded(String applicationId) {
        return new ApplicationForwarded(applicationId, "JP-31", "2024-1", day("2024-05-10"));
    }

    @Test
    void a_batch_is_forwarded_on_the_day_of_the_deadline() {
        application
                .beside(Application.class, "application/A2", received("A2"), prepared("A2"))
                .when(two, office("JP-31", "2024-05-10T23:59:59+09:00"))
                .applied(forwarded("A1"))
                .told("application/A2", forwarded("A2"));
    }

    /** DOMAIN.md 1.3. */
    @Test
    void the_day_after_the_deadline_is_too_late() {
        application
                .beside(Application.class, "application/A2", received("A2"), prepared("A2"))
                .when(two, office("JP-31", "2024-05-11T00:00:00+09:00"))
                .refused("DEADLINE_PASSED", "field", "deadline", "value", "2024-05-10", "today", "2024-05-11");
    }

    /** DOMAIN.md 1. */
    @Test
    void one_application_that_is_not_prepared_holds_the_whole_batch_back() {
        application
                .beside(Application.class, "application/A2", received("A2"))
                .when(two, officeOn("JP-31", "2024-05-10"))
                .refused("WRONG_STATE", "field", "applicationId", "value", "A2", "state", "RECEIVED");
    }

    @Test
    void the_first_application_must_be_prepared_too() {
        Deciding.by(Application.class)
                .given(received("A1"))
                .beside(Application.class, "application/A2", received("A2"), prepared("A2"))
                .when(two, officeOn("JP-31", "2024-05-10"))
                .refused("WRONG_STATE", "field", "applicationId", "value", "A1", "state", "RECEIVED");
    }

    @Test
    void an_application_is_forwarded_once() {
        application
                .given(forwarded("A1"))
                .when(new ForwardToCentre("2024-2", day("2024-05-10"), List.of("A1")), officeOn("JP-31", "2024-05-10"))
                .refused("WRONG_STATE", "state", "FORWARDED");
    }

    @Test
    void one_unknown_application_holds_the_whole_batch_back() {
        application
                .when(two, officeOn("JP-31", "2024-05-10"))
                .refused("NO_APPLICATION", "field", "applicationId", "value", "A2");
    }

    @Test
    void an_unknown_first_application_is_refused() {
        Deciding.by(Application.class)
                .beside(Application.class, "application/A2", received("A2"), prepared("A2"))
                .when(two, officeOn("JP-31", "2024-05-10"))
                .refused("NO_APPLICATION", "field", "applicationId", "value", "A1");
    }

    @Test
    void one_application_of_another_office_holds_the_whole_batch_back() {
        application
                .beside(
                        Application.class,
                        "application/A2",
                        new ApplicationReceived("A2", "JP-32", "T5", "TATAMI", day("2024-04-19"), storedFacts(false)),
                        new ApplicationPrepared("A2", "JP-32", List.of()))
                .when(two, officeOn("JP-31", "2024-05-10"))
                .refused("FORBIDDEN_OFFICE", "office", "JP-31");
    }

    @Test
    void another_office_cannot_forward_it() {
        application
                .when(new ForwardToCentre("2024-1", day("2024-05-10"), List.of("A1")), officeOn("JP-32", "2024-05-10"))
                .refused("FORBIDDEN_OFFICE", "office", "JP-32");
    }

    @Test
    void the_centre_forwards_nothing() {
        Deciding.by(Application.class)
                .when(two, centreOn("2024-05-10"))
                .refused("FORBIDDEN_OFFICE", "office", "CENTRAL");
    }
}
