package jp.monozukuri.dispatch.consultation.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An office was consulted.
 *
 * @param hostType kind of host, or OTHER
 * @param host who asked; null when not told
 * @param topic what about; null when not told
 */
@Revision("1")
public record ConsultationOpened(
        String consultationId,
        String office,
        String hostType,
        LocalDate on,
        @Nullable String host,
        @Nullable String topic)
        implements ConsultationEvent {}
