package jp.monozukuri.competition.enquiry.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** An enquiry was passed on to the centre. */
@Revision("1")
public record EnquiryReferred(String enquiryId, String office, LocalDate on) implements EnquiryEvent {}
