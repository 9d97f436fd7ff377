package jp.monozukuri.reporting.fact;

import java.time.LocalDate;

/** Facts about a consultation. */
public sealed interface ConsultationFact extends Fact {

    record ConsultationOpened(String consultationId, String office, String hostType, LocalDate on)
            implements ConsultationFact {}
}
