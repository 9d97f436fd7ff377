package jp.monozukuri.rules.broken.revision.event;

public sealed interface RevisionEvent permits WithoutRevision {}
