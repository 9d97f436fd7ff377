package jp.monozukuri.meister.application.event;

import org.axonframework.serialization.Revision;

/**
 * The centre rejected the application.
 *
 */
@Revision("1")
public record ApplicationRejected(String applicationId, String office, String reason) implements ApplicationEvent {}
