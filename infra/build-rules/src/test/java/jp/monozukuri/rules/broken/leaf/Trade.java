package jp.monozukuri.rules.broken.leaf;

public record Trade(String code) {}
