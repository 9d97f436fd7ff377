package jp.monozukuri.dispatch.dispatching.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The fee of somebody who instructed was claimed.
 *
 * @param amountYen null when not told
 */
@Revision("1")
public record FeeClaimed(
        String dispatchId,
        String office,
        String personId,
        LocalDate on,
        @Nullable Long amountYen) implements DispatchEvent {}
