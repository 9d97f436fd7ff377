package jp.monozukuri.rules.broken.forgotten.event;

import org.axonframework.serialization.Revision;

@Revision("1")
public record Listed(String id) implements ForgottenEvent {}
