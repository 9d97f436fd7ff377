package jp.monozukuri.competition.qualifier.hold;

import static jp.monozukuri.competition.Stage.refused;

import java.time.LocalDate;
import jp.monozukuri.competition.Stage;
import jp.monozukuri.competition.qualifier.Qualifier;
import jp.monozukuri.competition.qualifier.event.QualifierHeld;
import org.junit.jupiter.api.Test;

class RecordPrelimTest {

    private static final LocalDate DAY = LocalDate.parse("2024-06-16");
    private static final String NOON = "2024-06-16T12:00:00+09:00";

    private final Stage<Qualifier> stage = Stage.of(Qualifier.class);

    /** DOMAIN.md 3.1. */
    @Test
    void records_a_qualifier_under_the_idempotency_key() {
        stage.when(NOON, new RecordPrelim("PLASTERING", DAY, 4))
                .expectEvents(new QualifierHeld("k1", "JP-31", "PLASTERING", DAY, 4));
    }

    @Test
    void takes_a_qualifier_without_participants() {
        stage.when(NOON, new RecordPrelim("PLASTERING", DAY, 0))
                .expectEvents(new QualifierHeld("k1", "JP-31", "PLASTERING", DAY, 0));
    }

    @Test
    void the_day_of_recording_is_the_day_in_japan() {
        stage.when("2024-06-15T15:00:00Z", new RecordPrelim("PLASTERING", DAY, 4))
                .expectEvents(new QualifierHeld("k1", "JP-31", "PLASTERING", DAY, 4));
    }

    @Test
    void refuses_a_date_after_the_day_of_recording_in_japan() {
        refused(
                stage.when("2024-06-15T14:59:59Z", new RecordPrelim("PLASTERING", DAY, 4)),
                "FUTURE_DATE",
                "field",
                "date",
                "value",
                DAY,
                "today",
                LocalDate.parse("2024-06-15"));
    }

    @Test
    void refuses_a_trade_that_is_not_listed() {
        refused(
                stage.when(NOON, new RecordPrelim("COOKING", DAY, 4)),
                "INVALID_PAYLOAD",
                "field",
                "trade",
                "value",
                "COOKING",
                "rule",
                "a trade that the centre has listed");
    }

    @Test
    void refuses_the_centre() {
        refused(
                stage.whenCentre(NOON, new RecordPrelim("PLASTERING", DAY, 4)),
                "FORBIDDEN_OFFICE",
                "office",
                "CENTRAL");
    }
}
