package jp.monozukuri.rules.broken.values.event;

public sealed interface ValueEvent permits Rich {}
