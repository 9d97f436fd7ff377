/**
 * The official form 実施計画・実施状況 of an office and a year, two columns, ready for print.
 * In: the report. Out: HTML. Figures and texts are the report's own; it decides nothing.
 */
@NullMarked
package jp.monozukuri.reporting.form;

import org.jspecify.annotations.NullMarked;
