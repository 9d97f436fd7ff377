package jp.monozukuri.competition.relay.published;

import java.time.LocalDate;

/**
 * An enquiry on a suspended mark came in.
 *
 * @param mark IIMONO or GOOD_SKILL
 * @param topic CHANGE, ABOLITION or OTHER
 */
public record EnquiryRecorded(String enquiryId, String office, String mark, String topic, LocalDate on) {}
