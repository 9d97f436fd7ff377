package jp.monozukuri.dispatch.relay.published;

import org.jspecify.annotations.Nullable;

/**
 * The host of a dispatch answered.
 *
 * @param office the office the fact belongs to
 * @param satisfied null for a blank answer
 * @param becameTrigger null for a blank answer
 */
public record HostSurveyed(
        String dispatchId,
        String office,
        @Nullable Boolean satisfied,
        @Nullable Boolean becameTrigger) {}
