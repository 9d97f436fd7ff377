package jp.monozukuri.rules.broken.modules.tea.event;

public sealed interface TeaEvent permits TeaBrewed {}
