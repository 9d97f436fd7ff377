package jp.monozukuri.rules.broken.leaf.event;

import jp.monozukuri.rules.broken.leaf.Trade;
import org.axonframework.serialization.Revision;

@Revision("1")
public record Imported(Trade trade) implements LeafEvent {}
