/**
 * Enquiries on marks (いいもの, グッドスキルマーク) whose schemes are suspended: recorded, then referred to the centre.
 * In: RecordEnquiry, ReferToCentre. Out: EnquiryRecorded, EnquiryReferred.
 * Must not know who enquired.
 */
@NullMarked
package jp.monozukuri.competition.enquiry;

import org.jspecify.annotations.NullMarked;
