package jp.monozukuri.meister.overview.batch;

import static jp.monozukuri.meister.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.monozukuri.meister.application.State;
import jp.monozukuri.meister.overview.ApplicationPicture;
import jp.monozukuri.meister.overview.ApplicationPicture.Sent;
import org.junit.jupiter.api.Test;

class BatchesTest {

    private static final Sent MAY = new Sent("B1", day("2024-05-10"), day("2024-05-10"));

    private static ApplicationPicture received(String id, String appliedOn) {
        return new ApplicationPicture(
                id, "JP-31", "TATAMI", day(appliedOn), State.RECEIVED, List.of("CONSENT"), null, 0);
    }

    private static ApplicationPicture sent(String id, Sent sent, String... missing) {
        return received(id, "2024-04-01").prepared(List.of(missing), 1).forwarded(sent, 2);
    }

    private static Batches.Overview on(String today, ApplicationPicture... applications) {
        return Batches.of(List.of(applications), day(today));
    }

    @Test
    void a_batch_has_its_applications_and_the_latest_batch_comes_first() {
        Sent june = new Sent("B2", day("2024-06-30"), day("2024-06-10"));
        Batches.Overview overview = on("2024-07-01", sent("A1", MAY), sent("A2", june), sent("A3", MAY));

        assertThat(overview.batches()).extracting(Batches.Batch::sent).containsExactly(june, MAY);
        assertThat(overview.batches().get(1).applications())
                .extracting(ApplicationPicture::id)
                .containsExactly("A1", "A3");
    }

    @Test
    void a_batch_is_late_when_it_was_sent_after_the_due_date() {
        assertThat(on("2024-07-01", sent("A1", MAY)).batches().getFirst().isLate())
                .isFalse();
        assertThat(on("2024-07-01", sent("A1", new Sent("B1", day("2024-05-10"), day("2024-05-11"))))
                        .batches()
                        .getFirst()
                        .isLate())
                .isTrue();
    }

    @Test
    void an_application_with_a_missing_document_makes_its_batch_incomplete() {
        assertThat(on("2024-07-01", sent("A1", MAY), sent("A2", MAY, "CONSENT"))
                        .batches()
                        .getFirst()
                        .incomplete())
                .extracting(ApplicationPicture::id)
                .containsExactly("A2");
    }

    @Test
    void an_application_not_sent_is_late_from_the_day_after_a_due_date_that_it_could_have_met() {
        assertThat(on("2024-05-10", sent("A1", MAY), received("A2", "2024-05-10"))
                        .waiting())
                .extracting(Batches.Waiting::missedDueOn)
                .containsOnlyNulls();
        assertThat(on("2024-05-11", sent("A1", MAY), received("A2", "2024-05-10"))
                        .waiting())
                .extracting(Batches.Waiting::missedDueOn)
                .containsExactly(day("2024-05-10"));
        assertThat(on("2024-05-12", sent("A1", MAY), received("A2", "2024-05-11"))
                        .waiting())
                .extracting(Batches.Waiting::missedDueOn)
                .containsOnlyNulls();
    }

    @Test
    void what_is_decided_waits_no_more() {
        assertThat(on("2024-07-01", received("A1", "2024-04-01").in(State.CERTIFIED, 1))
                        .waiting())
                .isEmpty();
        assertThat(on("2024-07-01", received("A1", "2024-04-01").in(State.REJECTED, 1))
                        .waiting())
                .isEmpty();
    }
}
