package jp.monozukuri.competition.relay.published;

import java.time.LocalDate;

/** An enquiry was passed on to the centre. */
public record EnquiryReferred(String enquiryId, String office, LocalDate on) {}
