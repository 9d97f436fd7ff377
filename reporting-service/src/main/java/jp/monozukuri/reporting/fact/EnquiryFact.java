package jp.monozukuri.reporting.fact;

import java.time.LocalDate;

/** Facts about enquiries on suspended marks. */
public sealed interface EnquiryFact extends Fact {

    record EnquiryRecorded(String enquiryId, String office, String mark, LocalDate on) implements EnquiryFact {}

    record EnquiryReferred(String enquiryId, String office) implements EnquiryFact {}
}
