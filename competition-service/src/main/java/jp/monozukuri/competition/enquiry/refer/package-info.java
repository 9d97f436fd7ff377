/**
 * Slice: an enquiry is passed on to the centre, once.
 */
@NullMarked
package jp.monozukuri.competition.enquiry.refer;

import org.jspecify.annotations.NullMarked;
