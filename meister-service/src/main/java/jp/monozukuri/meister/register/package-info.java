/**
 * The register of persons: meisters and skilled experts, their trades, training and standing.
 * In: the commands of the slices below, and certifications told by applications. Out: events of one person.
 * Must not know applications.
 */
@NullMarked
package jp.monozukuri.meister.register;

import org.jspecify.annotations.NullMarked;
