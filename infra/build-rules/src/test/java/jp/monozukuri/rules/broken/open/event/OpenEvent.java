package jp.monozukuri.rules.broken.open.event;

public interface OpenEvent {}
