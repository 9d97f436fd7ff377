/**
 * Reads a scenario file strictly: whatever FORMAT.md does not name is a fault, and all faults are told at once.
 * In: JSON. Out: {@link jp.monozukuri.scenarios.file.Scenario}. Knows nothing of HTTP.
 */
@NullMarked
package jp.monozukuri.scenarios.file;

import org.jspecify.annotations.NullMarked;
