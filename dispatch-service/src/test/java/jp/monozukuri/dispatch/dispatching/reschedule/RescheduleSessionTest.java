package jp.monozukuri.dispatch.dispatching.reschedule;

import static jp.monozukuri.dispatch.dispatching.Dispatches.CANCELLED;
import static jp.monozukuri.dispatch.dispatching.Dispatches.CONFIRMED;
import static jp.monozukuri.dispatch.dispatching.Dispatches.REPORTED;
import static jp.monozukuri.dispatch.dispatching.Dispatches.VOIDED;

import java.time.LocalDate;
import jp.monozukuri.dispatch.Stage;
import jp.monozukuri.dispatch.dispatching.Dispatch;
import jp.monozukuri.dispatch.dispatching.Dispatches;
import jp.monozukuri.dispatch.dispatching.event.SessionRescheduled;
import org.junit.jupiter.api.Test;

class RescheduleSessionTest {

    @Test
    void records_the_move_of_a_planned_day() {
        Stage.of(Dispatch.class)
                .given(CONFIRMED)
                .when(move("2025-06-27", "2025-06-28"))
                .records(moved("2025-06-27", "2025-06-28"));
    }

    @Test
    void records_the_move_after_the_report_was_voided() {
        Stage.of(Dispatch.class)
                .given(CONFIRMED, REPORTED, VOIDED)
                .when(move("2025-06-27", "2025-06-28"))
                .records(moved("2025-06-27", "2025-06-28"));
    }

    @Test
    void a_moved_day_is_planned_no_more_and_its_new_day_is() {
        Stage.of(Dispatch.class)
                .given(CONFIRMED, moved("2025-06-27", "2025-06-28"))
                .when(move("2025-06-27", "2025-06-29"))
                .refuses("NOT_FOUND", "field", "from", "value", "2025-06-27");
        Stage.of(Dispatch.class)
                .given(CONFIRMED, moved("2025-06-27", "2025-06-28"))
                .when(move("2025-07-10", "2025-06-28"))
                .refuses("DUPLICATE_DATE", "field", "to", "value", "2025-06-28");
        Stage.of(Dispatch.class)
                .given(CONFIRMED, moved("2025-06-27", "2025-06-28"))
                .when(move("2025-06-28", "2025-06-27"))
                .records(moved("2025-06-28", "2025-06-27"));
    }

    @Test
    void refuses_a_day_that_is_not_planned() {
        Stage.of(Dispatch.class)
                .given(CONFIRMED)
                .when(move("2025-06-26", "2025-06-28"))
                .refuses("NOT_FOUND", "field", "from", "value", "2025-06-26");
    }

    @Test
    void refuses_to_move_to_a_planned_day_also_the_same_one() {
        Stage.of(Dispatch.class)
                .given(CONFIRMED)
                .when(move("2025-06-27", "2025-07-10"))
                .refuses("DUPLICATE_DATE", "field", "to", "value", "2025-07-10");
        Stage.of(Dispatch.class)
                .given(CONFIRMED)
                .when(move("2025-06-27", "2025-06-27"))
                .refuses("DUPLICATE_DATE", "field", "to", "value", "2025-06-27");
    }

    @Test
    void refuses_a_day_on_which_someone_cannot_be_sent() {
        Stage.of(Dispatch.class)
                .given(CONFIRMED)
                .when(move("2025-06-27", "2025-07-01"))
                .refuses("MEISTER_NOT_ACTIVE_ON_DATE", "field", "to", "value", "2025-07-01", "personId", "T3");
        Stage.of(Dispatch.class)
                .given(CONFIRMED)
                .when(move("2025-06-27", "2025-06-19"))
                .refuses("TRAINING_REQUIRED", "field", "to", "value", "2025-06-19", "personId", "T3");
        Stage.of(Dispatch.class)
                .given(CONFIRMED)
                .when(move("2025-06-27", "2025-07-08"))
                .records(moved("2025-06-27", "2025-07-08"));
    }

    @Test
    void refuses_a_dispatch_that_is_reported_or_cancelled() {
        Stage.of(Dispatch.class)
                .given(CONFIRMED, REPORTED)
                .when(move("2025-06-27", "2025-06-28"))
                .refuses("ALREADY_REPORTED", "field", "dispatchId", "value", "TT-1");
        Stage.of(Dispatch.class)
                .given(CONFIRMED, CANCELLED)
                .when(move("2025-06-27", "2025-06-28"))
                .refuses("DISPATCH_CANCELLED", "field", "dispatchId", "value", "TT-1");
    }

    @Test
    void refuses_a_dispatch_that_is_unknown_or_another_office_s() {
        Dispatches.refusesUnlessOwn(move("2025-06-27", "2025-06-28"));
    }

    private static RescheduleSession move(String from, String to) {
        return new RescheduleSession("TT-1", LocalDate.parse(from), LocalDate.parse(to), "雨天の予報");
    }

    private static SessionRescheduled moved(String from, String to) {
        return new SessionRescheduled("TT-1", "JP-31", LocalDate.parse(from), LocalDate.parse(to), "雨天の予報");
    }
}
