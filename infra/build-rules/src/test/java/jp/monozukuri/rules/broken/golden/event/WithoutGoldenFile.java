package jp.monozukuri.rules.broken.golden.event;

import org.axonframework.serialization.Revision;

@Revision("2")
public record WithoutGoldenFile(String id) implements GoldenEvent {}
