package jp.monozukuri.dispatch.dispatching.event;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The host answered.
 *
 * @param satisfied null for a blank answer
 * @param becameTrigger null for a blank answer
 */
@Revision("1")
public record HostSurveyed(
        String dispatchId,
        String office,
        @Nullable Boolean satisfied,
        @Nullable Boolean becameTrigger) implements DispatchEvent {}
