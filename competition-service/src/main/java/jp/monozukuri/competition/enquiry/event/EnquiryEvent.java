package jp.monozukuri.competition.enquiry.event;

import java.time.LocalDate;

/** What can happen to an enquiry. */
public sealed interface EnquiryEvent permits EnquiryRecorded, EnquiryReferred {

    /** The enquiry, unique in its office. */
    String enquiryId();

    /** The office that was asked. */
    String office();

    /** The day. */
    LocalDate on();
}
