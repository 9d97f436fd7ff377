/**
 * An office records that the consignor was told of an incident.
 */
@NullMarked
package jp.monozukuri.reporting.handling.inform;

import org.jspecify.annotations.NullMarked;
