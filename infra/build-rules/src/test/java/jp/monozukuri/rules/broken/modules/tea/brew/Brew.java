package jp.monozukuri.rules.broken.modules.tea.brew;

public class Brew {}
