package jp.monozukuri.rules.broken.revision.event;

public record WithoutRevision(String id) implements RevisionEvent {}
