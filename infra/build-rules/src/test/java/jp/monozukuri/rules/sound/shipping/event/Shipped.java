package jp.monozukuri.rules.sound.shipping.event;

import java.util.List;
import org.axonframework.serialization.Revision;

@Revision("1")
public record Shipped(String id, List<Parcel> parcels) implements ShippingEvent {}
