package jp.monozukuri.competition.portrait.advance;

import static jp.monozukuri.competition.Stage.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.monozukuri.competition.Stage;
import jp.monozukuri.competition.portrait.ContentTask;
import jp.monozukuri.competition.portrait.event.ContentTaskAdvanced;
import jp.monozukuri.competition.portrait.event.ContentTaskOpened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpdateContentTaskTest {

    private static final String AT = "2024-09-21T10:00:00+09:00";
    private static final LocalDate TOMORROW = LocalDate.parse("2024-09-22");

    private final Stage<ContentTask> stage = Stage.of(ContentTask.class);

    private static Object[] history(TaskState state) {
        List<Object> events = new ArrayList<>();
        events.add(new ContentTaskOpened("MK-1", "JP-31", 2024, "N-01", null));
        if (state != TaskState.REQUESTED) {
            events.add(new ContentTaskAdvanced("MK-1", "JP-31", 2024, state.name(), null));
        }
        return events.toArray();
    }

    @ParameterizedTest
    @CsvSource({"REQUESTED,ONGOING", "REQUESTED,DONE", "ONGOING,DONE"})
    void moves_forward_in_the_year_of_the_task(TaskState from, TaskState to) {
        stage.given(history(from))
                .when(AT, new UpdateContentTask("MK-1", to, TOMORROW))
                .expectEvents(new ContentTaskAdvanced("MK-1", "JP-31", 2024, to.name(), TOMORROW));
    }

    /** DOMAIN.md 3.4. */
    @ParameterizedTest
    @CsvSource({"ONGOING,ONGOING", "DONE,ONGOING", "DONE,DONE", "REQUESTED,REQUESTED"})
    void refuses_to_stay_or_go_back(TaskState from, TaskState to) {
        refused(
                stage.given(history(from)).when(AT, new UpdateContentTask("MK-1", to, null)),
                "WRONG_STATE",
                "field",
                "state",
                "value",
                to.name(),
                "state",
                from.name());
    }

    @Test
    void goes_through_all_states() {
        stage.given(
                        new ContentTaskOpened("MK-1", "JP-31", 2024, "N-01", null),
                        new ContentTaskAdvanced("MK-1", "JP-31", 2024, "ONGOING", null))
                .when(AT, new UpdateContentTask("MK-1", TaskState.DONE, null))
                .expectEvents(new ContentTaskAdvanced("MK-1", "JP-31", 2024, "DONE", null));
    }

    @Test
    void refuses_a_task_that_the_office_does_not_have() {
        refused(
                stage.when(AT, new UpdateContentTask("MK-9", TaskState.ONGOING, null)),
                "NOT_FOUND",
                "field",
                "taskId",
                "value",
                "MK-9");
    }

    @Test
    void refuses_the_centre() {
        refused(
                stage.whenCentre(AT, new UpdateContentTask("MK-1", TaskState.ONGOING, null)),
                "FORBIDDEN_OFFICE",
                "office",
                "CENTRAL");
    }
}
