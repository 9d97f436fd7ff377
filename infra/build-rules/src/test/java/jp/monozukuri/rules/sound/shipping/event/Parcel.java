package jp.monozukuri.rules.sound.shipping.event;

import org.jspecify.annotations.Nullable;

public record Parcel(String content, @Nullable Long weight) {}
