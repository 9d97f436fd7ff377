package jp.monozukuri.meister.catalogue.event;

/** Something that happened to a regional office or a trade. */
public sealed interface CatalogueEvent permits OfficeOpened, TradeListed, TradeRetired {

    /** The aggregate that an office is. */
    static String officeId(String office) {
        return "office/" + office;
    }

    /** The aggregate that a trade is. */
    static String tradeId(String trade) {
        return "trade/" + trade;
    }
}
