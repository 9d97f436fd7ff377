/**
 * What a service's aggregates see of the platform: commands, their context and other aggregates.
 * In: nothing. Out: types. Must not know HTTP nor storage.
 */
@NullMarked
package jp.monozukuri.platform.command;

import org.jspecify.annotations.NullMarked;
