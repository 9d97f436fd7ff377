package jp.monozukuri.competition.enquiry.receive;

/** What an enquiry is about. */
public enum EnquiryTopic {
    /** A holder changes particulars. */
    CHANGE,
    /** A holder gives the mark up. */
    ABOLITION,
    /** Anything else. */
    OTHER,
    /** Someone wants the mark; the suspended schemes take no new applications. */
    NEW_APPLICATION
}
