/**
 * An office plans a numbered conference; planning again moves the date.
 */
@NullMarked
package jp.monozukuri.reporting.conference.schedule;

import org.jspecify.annotations.NullMarked;
