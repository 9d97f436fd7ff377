package jp.monozukuri.dispatch.consultation.open;

import java.time.LocalDate;
import jp.monozukuri.dispatch.Stage;
import jp.monozukuri.dispatch.consultation.Consultation;
import jp.monozukuri.dispatch.consultation.event.ConsultationOpened;
import jp.monozukuri.dispatch.host.HostType;
import org.junit.jupiter.api.Test;

class OpenConsultationTest {

    private static final ConsultationOpened OPENED =
            new ConsultationOpened("CO-1", "JP-31", "OTHER", LocalDate.parse("2025-06-10"), "県内の団体A", "塗り壁の練習");

    @Test
    void records_a_consultation_of_today() {
        Stage.of(Consultation.class)
                .when(new OpenConsultation("CO-1", HostType.OTHER, LocalDate.parse("2025-06-10"), "県内の団体A", "塗り壁の練習"))
                .records(OPENED);
    }

    @Test
    void records_a_consultation_without_host_and_topic() {
        Stage.of(Consultation.class)
                .when(new OpenConsultation("CO-1", HostType.SAPOSTE, LocalDate.parse("2025-06-09"), null, null))
                .records(new ConsultationOpened("CO-1", "JP-31", "SAPOSTE", LocalDate.parse("2025-06-09"), null, null));
    }

    @Test
    void refuses_a_consultation_of_tomorrow() {
        Stage.of(Consultation.class)
                .when(open("2025-06-11"))
                .refuses("FUTURE_DATE", "field", "on", "value", "2025-06-11", "today", "2025-06-10");
    }

    @Test
    void takes_the_day_of_recording_in_japan() {
        Stage.of(Consultation.class)
                .at("2025-06-10T15:00:00Z")
                .when(open("2025-06-11"))
                .records(
                        new ConsultationOpened("CO-1", "JP-31", "ELEM_JHS", LocalDate.parse("2025-06-11"), null, null));
        Stage.of(Consultation.class)
                .at("2025-06-10T14:59:59Z")
                .when(open("2025-06-11"))
                .refuses("FUTURE_DATE", "field", "on", "value", "2025-06-11", "today", "2025-06-10");
    }

    @Test
    void refuses_an_identifier_that_the_office_has_used() {
        Stage.of(Consultation.class)
                .given(OPENED)
                .when(open("2025-06-10"))
                .refuses("ALREADY_EXISTS", "field", "consultationId", "value", "CO-1");
    }

    @Test
    void takes_an_identifier_that_another_office_has_used() {
        Stage.of(Consultation.class)
                .givenOther(Consultation.class, "consultation/JP-31/CO-1", OPENED)
                .by("JP-32")
                .when(open("2025-06-10"))
                .records(
                        new ConsultationOpened("CO-1", "JP-32", "ELEM_JHS", LocalDate.parse("2025-06-10"), null, null));
    }

    @Test
    void refuses_the_centre() {
        Stage.of(Consultation.class)
                .by("CENTRAL")
                .when(open("2025-06-10"))
                .refuses("FORBIDDEN_OFFICE", "office", "CENTRAL");
    }

    private static OpenConsultation open(String on) {
        return new OpenConsultation("CO-1", HostType.ELEM_JHS, LocalDate.parse(on), null, null);
    }
}
