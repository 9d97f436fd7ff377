/**
 * Policy "eligibility": who can be certified, by the rule of the date of application.
 * In: facts of an application. Out: every failed criterion with its evidence. Must not know states or callers.
 * Source: FORMAT.md 4; to change a threshold, change the table here.
 */
@NullMarked
package jp.monozukuri.meister.application.eligibility;

import org.jspecify.annotations.NullMarked;
