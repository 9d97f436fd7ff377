/**
 * Support of competitors and their leaders, one line per competition, year, role, person and trade.
 * In: RegisterSupport, WithdrawSupport. Out: SupportRegistered, SupportWithdrawn.
 * Must not know names: a person is a code of the office.
 */
@NullMarked
package jp.monozukuri.competition.support;

import org.jspecify.annotations.NullMarked;
