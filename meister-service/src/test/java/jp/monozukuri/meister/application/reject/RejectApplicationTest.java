package jp.monozukuri.meister.application.reject;

import static jp.monozukuri.meister.Deciding.centreOn;
import static jp.monozukuri.meister.Deciding.officeOn;
import static jp.monozukuri.meister.Samples.day;
import static jp.monozukuri.meister.Samples.prepared;
import static jp.monozukuri.meister.Samples.received;

import jp.monozukuri.meister.Deciding;
import jp.monozukuri.meister.application.Application;
import jp.monozukuri.meister.application.event.ApplicationCertified;
import jp.monozukuri.meister.application.event.ApplicationForwarded;
import jp.monozukuri.meister.application.event.ApplicationRejected;
import org.junit.jupiter.api.Test;

class RejectApplicationTest {

    private final Deciding<Application> application = Deciding.by(Application.class);
    private final RejectApplication command = new RejectApplication("A1", "推薦者がいない");

    @Test
    void the_centre_rejects_an_application() {
        application
                .given(received("A1"))
                .when(command, centreOn("2024-06-03"))
                .applied(new ApplicationRejected("A1", "JP-31", "推薦者がいない"));
    }

    @Test
    void a_forwarded_application_may_be_rejected() {
        application
                .given(received("A1"), prepared("A1"), new ApplicationForwarded("A1", "JP-31", "1", day("2024-05-10")))
                .when(command, centreOn("2024-06-03"))
                .applied(new ApplicationRejected("A1", "JP-31", "推薦者がいない"));
    }

    /** DOMAIN.md 1.3, 7.3. */
    @Test
    void only_the_centre_rejects() {
        application
                .given(received("A1"))
                .when(command, officeOn("JP-31", "2024-06-03"))
                .refused("FORBIDDEN_OFFICE", "office", "JP-31");
    }

    @Test
    void an_unknown_application_is_not_rejected() {
        application.when(command, centreOn("2024-06-03")).refused("NO_APPLICATION", "value", "A1");
    }

    /** DOMAIN.md 1. */
    @Test
    void a_certified_application_is_not_rejected() {
        application
                .given(received("A1"), new ApplicationCertified("A1", "JP-31", day("2024-06-03")))
                .when(command, centreOn("2024-06-03"))
                .refused("WRONG_STATE", "value", "A1", "state", "CERTIFIED");
    }

    @Test
    void an_application_is_rejected_once() {
        application
                .given(received("A1"), new ApplicationRejected("A1", "JP-31", "推薦者がいない"))
                .when(command, centreOn("2024-06-03"))
                .refused("WRONG_STATE", "value", "A1", "state", "REJECTED");
    }
}
