package jp.monozukuri.rules.broken.leaf.event;

import jp.monozukuri.rules.broken.leaf.Trade;

public sealed interface LeafEvent permits Imported {

    Trade trade();
}
