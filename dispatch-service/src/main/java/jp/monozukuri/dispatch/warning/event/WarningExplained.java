package jp.monozukuri.dispatch.warning.event;

import org.axonframework.serialization.Revision;

/**
 * The office explained a warning.
 *
 * @param reason in the office's words
 */
@Revision("1")
public record WarningExplained(String about, String office, long number, String reason) implements WarningEvent {}
