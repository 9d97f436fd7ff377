/**
 * An office attests what it did in a month and whether an incident occurred.
 */
@NullMarked
package jp.monozukuri.reporting.handling.attest;

import org.jspecify.annotations.NullMarked;
