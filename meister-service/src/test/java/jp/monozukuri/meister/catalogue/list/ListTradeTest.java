package jp.monozukuri.meister.catalogue.list;

import static jp.monozukuri.meister.Deciding.centreOn;
import static jp.monozukuri.meister.Deciding.officeOn;
import static jp.monozukuri.meister.Samples.TATAMI;

import jp.monozukuri.meister.Deciding;
import jp.monozukuri.meister.catalogue.Trade;
import jp.monozukuri.meister.catalogue.event.TradeListed;
import org.junit.jupiter.api.Test;

class ListTradeTest {

    private final Deciding<Trade> trade = Deciding.by(Trade.class);

    @Test
    void a_trade_is_certifiable_unless_said_otherwise() {
        trade.when(new ListTrade("TATAMI", "畳製作", null, null, null, null), centreOn("2024-04-01"))
                .applied(new TradeListed("TATAMI", "畳製作", true, null, "MONOZUKURI", null));
    }

    @Test
    void a_trade_may_be_outside_the_certifiable_ones() {
        trade.when(new ListTrade("LATHE", "旋盤", false, "COMPETITION", null, null), centreOn("2024-04-01"))
                .applied(new TradeListed("LATHE", "旋盤", false, "COMPETITION", "MONOZUKURI", null));
    }

    @Test
    void a_trade_may_be_listed_as_certifiable_explicitly() {
        trade.when(new ListTrade("TATAMI", "畳製作", true, null, null, null), centreOn("2024-04-01"))
                .applied(new TradeListed("TATAMI", "畳製作", true, null, "MONOZUKURI", null));
    }

    @Test
    void a_trade_is_listed_once() {
        trade.given(TATAMI)
                .when(new ListTrade("TATAMI", "畳", null, null, null, null), centreOn("2024-04-01"))
                .refused("ALREADY_EXISTS", "field", "trade", "value", "TATAMI");
    }

    @Test
    void only_the_centre_lists_trades() {
        trade.when(new ListTrade("TATAMI", "畳製作", null, null, null, null), officeOn("JP-31", "2024-04-01"))
                .refused("FORBIDDEN_OFFICE", "office", "JP-31");
    }
}
