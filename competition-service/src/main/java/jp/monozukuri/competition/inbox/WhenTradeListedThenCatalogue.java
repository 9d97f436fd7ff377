package jp.monozukuri.competition.inbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.monozukuri.competition.catalogue.TradeCatalogue;
import jp.monozukuri.platform.inbox.InboxHandler;
import jp.monozukuri.platform.inbox.IncomingEvent;

/** Every trade that the centre lists can be named in commands of this service, whether certifiable or not. */
public final class WhenTradeListedThenCatalogue implements InboxHandler {

    private static final String TRADE_LISTED = "meister.TradeListed.v1";

    private final TradeCatalogue catalogue;

    public WhenTradeListedThenCatalogue(TradeCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Other types are passed over: they concern other services. */
    @Override
    public void take(List<IncomingEvent> events) {
        Map<String, String> namesByCode = new LinkedHashMap<>();
        for (IncomingEvent event : events) {
            if (event.type().equals(TRADE_LISTED)) {
                namesByCode.put(
                        event.data().required("trade").asString(),
                        event.data().required("nameJa").asString());
            }
        }
        if (!namesByCode.isEmpty()) {
            catalogue.list(namesByCode);
        }
    }
}
