/**
 * Slice: an enquiry on a suspended mark comes in.
 */
@NullMarked
package jp.monozukuri.competition.enquiry.receive;

import org.jspecify.annotations.NullMarked;
