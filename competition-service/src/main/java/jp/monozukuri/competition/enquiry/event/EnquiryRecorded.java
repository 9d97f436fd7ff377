package jp.monozukuri.competition.enquiry.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * An enquiry on a mark came in.
 *
 * @param mark IIMONO or GOOD_SKILL
 * @param topic CHANGE, ABOLITION or OTHER
 */
@Revision("1")
public record EnquiryRecorded(String enquiryId, String office, String mark, String topic, LocalDate on)
        implements EnquiryEvent {}
