package jp.monozukuri.reporting.communication.confirm;

import static jp.monozukuri.reporting.Deciding.centreOn;
import static jp.monozukuri.reporting.Deciding.person;
import static jp.monozukuri.reporting.communication.Sent.CHECKED;
import static jp.monozukuri.reporting.communication.Sent.CONFIRMED;
import static jp.monozukuri.reporting.communication.Sent.DAY;
import static jp.monozukuri.reporting.communication.Sent.PREPARED;
import static jp.monozukuri.reporting.communication.Sent.RELEASED;

import java.time.LocalDate;
import jp.monozukuri.reporting.Deciding;
import jp.monozukuri.reporting.communication.Communication;
import org.junit.jupiter.api.Test;

class ConfirmCommunicationTest {

    private final Deciding<Communication> communication = Deciding.by(Communication.class);

    private static ConfirmCommunication on(String day) {
        return new ConfirmCommunication("C-1", LocalDate.parse(day));
    }

    @Test
    void closes_what_has_gone_out_on_the_very_day() {
        communication
                .given(PREPARED, CHECKED, RELEASED)
                .when(on(DAY), person("clerk-01", DAY))
                .applied(CONFIRMED);
    }

    @Test
    void refuses_a_day_after_today() {
        communication
                .given(PREPARED, CHECKED, RELEASED)
                .when(on("2024-06-14"), person("clerk-01", "2024-06-13"))
                .refused("FUTURE_DATE", "field", "on", "value", "2024-06-14", "today", "2024-06-13");
    }

    @Test
    void refuses_a_day_before_the_release() {
        communication
                .given(PREPARED, CHECKED, RELEASED)
                .when(on("2024-06-11"), person("clerk-01", DAY))
                .refused(
                        "INVALID_PAYLOAD",
                        "field",
                        "on",
                        "value",
                        "2024-06-11",
                        "rule",
                        "not before release 2024-06-12");
    }

    @Test
    void refuses_what_has_not_gone_out_and_what_is_closed() {
        communication
                .given(PREPARED, CHECKED)
                .when(on(DAY), person("clerk-01", DAY))
                .refused("WRONG_STATE", "field", "communicationId", "value", "C-1", "state", "CHECKED");
        Deciding.by(Communication.class)
                .given(PREPARED, CHECKED, RELEASED, CONFIRMED)
                .when(on(DAY), person("clerk-01", DAY))
                .refused("WRONG_STATE", "field", "communicationId", "value", "C-1", "state", "CONFIRMED");
    }

    @Test
    void refuses_what_was_never_prepared() {
        communication
                .when(on(DAY), person("clerk-01", DAY))
                .refused("NOT_FOUND", "field", "communicationId", "value", "C-1");
    }

    @Test
    void refuses_the_centre() {
        communication
                .given(PREPARED, CHECKED, RELEASED)
                .when(on(DAY), centreOn(DAY))
                .refused("FORBIDDEN_OFFICE", "office", "CENTRAL");
    }
}
