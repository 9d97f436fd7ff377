package jp.monozukuri.reporting.fact;

/** Facts about the catalogue of trades. */
public sealed interface TradeFact extends Fact {

    record TradeListed(String trade, String nameJa) implements TradeFact {}

    /** Its name stays for the facts of the years before. */
    record TradeRetired(String trade) implements TradeFact {}
}
