package jp.monozukuri.meister.application.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * The office forwarded the application to the centre as part of a batch.
 *
 * @param batch name of the batch
 * @param deadline the last day on which the batch was in time
 */
@Revision("1")
public record ApplicationForwarded(String applicationId, String office, String batch, LocalDate deadline)
        implements ApplicationEvent {}
