package jp.monozukuri.reporting.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Facts about prospecting. */
public sealed interface ContactFact extends Fact {

    record ProspectContacted(
            String contactId,
            String office,
            String kind,
            LocalDate on,
            long recipients,
            @Nullable String trade) implements ContactFact {}
}
