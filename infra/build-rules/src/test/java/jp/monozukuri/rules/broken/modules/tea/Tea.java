package jp.monozukuri.rules.broken.modules.tea;

public class Tea {}
