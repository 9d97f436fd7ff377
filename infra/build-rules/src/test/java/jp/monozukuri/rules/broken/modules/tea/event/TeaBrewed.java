package jp.monozukuri.rules.broken.modules.tea.event;

public record TeaBrewed(String id) implements TeaEvent {}
