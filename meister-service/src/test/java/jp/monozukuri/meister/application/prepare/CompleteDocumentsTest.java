package jp.monozukuri.meister.application.prepare;

import static jp.monozukuri.meister.Deciding.centreOn;
import static jp.monozukuri.meister.Deciding.officeOn;
import static jp.monozukuri.meister.Samples.day;
import static jp.monozukuri.meister.Samples.prepared;
import static jp.monozukuri.meister.Samples.received;

import java.util.List;
import jp.monozukuri.meister.Deciding;
import jp.monozukuri.meister.application.Application;
import jp.monozukuri.meister.application.event.ApplicationCertified;
import jp.monozukuri.meister.application.event.ApplicationPrepared;
import org.junit.jupiter.api.Test;

class CompleteDocumentsTest {

    private final Deciding<Application> application = Deciding.by(Application.class);
    private final CompleteDocuments command = new CompleteDocuments("A1", List.of("申請書", "推薦書"));

    @Test
    void a_received_application_is_prepared() {
        application
                .given(received("A1"))
                .when(command, officeOn("JP-31", "2024-04-22"))
                .applied(new ApplicationPrepared("A1", "JP-31", List.of("申請書", "推薦書")));
    }

    @Test
    void documents_need_not_be_named() {
        application
                .given(received("A1"))
                .when(new CompleteDocuments("A1", null), officeOn("JP-31", "2024-04-22"))
                .applied(new ApplicationPrepared("A1", "JP-31", List.of()));
    }

    @Test
    void an_unknown_application_cannot_be_prepared() {
        application
                .when(command, officeOn("JP-31", "2024-04-22"))
                .refused("NO_APPLICATION", "field", "applicationId", "value", "A1");
    }

    @Test
    void another_office_cannot_prepare_it() {
        application
                .given(received("A1"))
                .when(command, officeOn("JP-32", "2024-04-22"))
                .refused("FORBIDDEN_OFFICE", "office", "JP-32");
    }

    @Test
    void the_centre_prepares_none() {
        application.when(command, centreOn("2024-04-22")).refused("FORBIDDEN_OFFICE", "office", "CENTRAL");
    }

    @Test
    void a_prepared_application_is_not_prepared_again() {
        application
                .given(received("A1"), prepared("A1"))
                .when(command, officeOn("JP-31", "2024-04-22"))
                .refused("WRONG_STATE", "field", "applicationId", "value", "A1", "state", "PREPARED");
    }

    /** DOMAIN.md 1. */
    @Test
    void a_certified_application_is_not_prepared() {
        application
                .given(received("A1"), new ApplicationCertified("A1", "JP-31", day("2024-04-20")))
                .when(command, officeOn("JP-31", "2024-04-22"))
                .refused("WRONG_STATE", "state", "CERTIFIED");
    }
}
