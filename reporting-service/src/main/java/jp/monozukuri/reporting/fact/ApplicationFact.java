package jp.monozukuri.reporting.fact;

import java.time.LocalDate;

/** Facts about an application for certification. */
public sealed interface ApplicationFact extends Fact {

    record ApplicationReceived(String applicationId, String office, LocalDate appliedOn) implements ApplicationFact {}

    record ApplicationPrepared(String applicationId, String office) implements ApplicationFact {}

    record ApplicationForwarded(String applicationId, String office) implements ApplicationFact {}

    record ApplicationCertified(String applicationId, String office) implements ApplicationFact {}

    record ApplicationRejected(String applicationId, String office) implements ApplicationFact {}
}
