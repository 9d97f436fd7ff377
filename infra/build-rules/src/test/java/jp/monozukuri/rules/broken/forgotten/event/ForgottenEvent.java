package jp.monozukuri.rules.broken.forgotten.event;

public sealed interface ForgottenEvent permits Forgotten, Remembered, Listed {}
