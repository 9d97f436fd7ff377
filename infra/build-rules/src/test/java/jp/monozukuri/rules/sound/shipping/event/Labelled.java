package jp.monozukuri.rules.sound.shipping.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.serialization.Revision;

@Revision("1")
public record Labelled(String id, LocalDate on, boolean fragile, Map<String, Instant> seals) implements ShippingEvent {}
