package jp.monozukuri.reporting.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.monozukuri.reporting.History;
import jp.monozukuri.reporting.ledger.Subject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommunicationFoldTest {

    private static final String SUBJECT = "communication/JP-31/C-1";

    private final History history = new History();

    private List<String> tell(String type, String more) {
        return history.tell("reporting", SUBJECT, type, "{'communicationId':'C-1','office':'JP-31'," + more + "}");
    }

    private @Nullable Picture picture() {
        var kept = history.bookkeeper().changed().get(new Subject("reporting", SUBJECT));
        return kept == null ? null : kept.picture();
    }

    private static Picture.Communication discarded(@Nullable String checkedBy) {
        return new Picture.Communication(
                "C-1", "JP-31", "FAX", "T-1", 1, 1, "DISCARDED", List.of("p1"), checkedBy, null, null);
    }

    /** DOMAIN.md 6.1. */
    @Test
    void what_is_discarded_was_never_sent_and_counts_nowhere() {
        tell("CommunicationPrepared", "'preparedBy':'p1','version':1,'channel':'FAX','template':'T-1','recipients':1");

        assertThat(tell("CommunicationDiscarded", "'discardedBy':'p3','version':1"))
                .isEmpty();
        assertThat(picture()).isEqualTo(discarded(null));
    }

    @Test
    void who_had_checked_it_stays_known() {
        tell("CommunicationPrepared", "'preparedBy':'p1','version':1,'channel':'FAX','template':'T-1','recipients':1");
        tell("CommunicationChecked", "'checkedBy':'p2','version':1");

        assertThat(tell("CommunicationDiscarded", "'discardedBy':'p3','version':1"))
                .isEmpty();
        assertThat(picture()).isEqualTo(discarded("p2"));
    }

    @Test
    void nothing_unknown_is_discarded() {
        assertThatThrownBy(() -> tell("CommunicationDiscarded", "'discardedBy':'p3','version':1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("CommunicationDiscarded of an unknown subject");
    }
}
