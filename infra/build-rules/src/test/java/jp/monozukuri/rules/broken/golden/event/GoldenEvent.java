package jp.monozukuri.rules.broken.golden.event;

public sealed interface GoldenEvent permits WithoutGoldenFile {}
