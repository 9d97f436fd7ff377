/**
 * An office constitutes its conference, once a year.
 */
@NullMarked
package jp.monozukuri.reporting.conference.constitute;

import org.jspecify.annotations.NullMarked;
