/**
 * Slice: the activity report (活動報告書) is filed, corrected, voided.
 */
@NullMarked
package jp.monozukuri.dispatch.dispatching.report;

import org.jspecify.annotations.NullMarked;
