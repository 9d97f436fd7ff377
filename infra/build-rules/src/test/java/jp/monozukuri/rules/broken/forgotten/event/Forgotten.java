package jp.monozukuri.rules.broken.forgotten.event;

import org.axonframework.serialization.Revision;

@Revision("1")
public record Forgotten(String id) implements ForgottenEvent {}
