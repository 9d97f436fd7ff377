package jp.monozukuri.competition.portrait.open;

import static jp.monozukuri.competition.Stage.refused;

import java.time.LocalDate;
import jp.monozukuri.competition.Stage;
import jp.monozukuri.competition.portrait.ContentTask;
import jp.monozukuri.competition.portrait.event.ContentTaskAdvanced;
import jp.monozukuri.competition.portrait.event.ContentTaskOpened;
import org.junit.jupiter.api.Test;

class OpenContentTaskTest {

    private static final String AT = "2024-06-21T10:00:00+09:00";
    private static final LocalDate NEXT_YEAR = LocalDate.parse("2025-06-21");

    private final Stage<ContentTask> stage = Stage.of(ContentTask.class);

    @Test
    void opens_a_task_also_for_a_day_to_come() {
        stage.when(AT, new OpenContentTask("MK-1", 2024, "N-01", NEXT_YEAR))
                .expectEvents(new ContentTaskOpened("MK-1", "JP-31", 2024, "N-01", NEXT_YEAR));
    }

    @Test
    void opens_a_task_without_subject_and_day() {
        stage.when(AT, new OpenContentTask("MK-1", 2024, null, null))
                .expectEvents(new ContentTaskOpened("MK-1", "JP-31", 2024, null, null));
    }

    @Test
    void refuses_an_identifier_that_the_office_has_used() {
        refused(
                stage.given(new ContentTaskOpened("MK-1", "JP-31", 2023, null, null))
                        .when(AT, new OpenContentTask("MK-1", 2024, null, null)),
                "ALREADY_EXISTS",
                "field",
                "taskId",
                "value",
                "MK-1");
    }

    @Test
    void refuses_the_identifier_of_a_task_that_is_done() {
        refused(
                stage.given(
                                new ContentTaskOpened("MK-1", "JP-31", 2023, null, null),
                                new ContentTaskAdvanced("MK-1", "JP-31", 2023, "DONE", null))
                        .when(AT, new OpenContentTask("MK-1", 2024, null, null)),
                "ALREADY_EXISTS",
                "field",
                "taskId",
                "value",
                "MK-1");
    }

    @Test
    void refuses_the_centre() {
        refused(
                stage.whenCentre(AT, new OpenContentTask("MK-1", 2024, null, null)),
                "FORBIDDEN_OFFICE",
                "office",
                "CENTRAL");
    }
}
