/**
 * Pictures of persons, applications, contacts, trades and offices, for questions over many of them.
 * In: this service's own published facts, from the inbox. Out: tables that the questions below read.
 * Must not decide anything; what it shows can be rebuilt from the store.
 */
@NullMarked
package jp.monozukuri.meister.overview;

import org.jspecify.annotations.NullMarked;
