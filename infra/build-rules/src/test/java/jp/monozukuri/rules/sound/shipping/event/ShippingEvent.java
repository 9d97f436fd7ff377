package jp.monozukuri.rules.sound.shipping.event;

public sealed interface ShippingEvent permits Shipped, Labelled {

    String id();
}
