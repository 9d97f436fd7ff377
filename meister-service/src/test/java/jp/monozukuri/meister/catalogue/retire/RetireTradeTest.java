package jp.monozukuri.meister.catalogue.retire;

import static jp.monozukuri.meister.Deciding.centreOn;
import static jp.monozukuri.meister.Deciding.officeOn;
import static jp.monozukuri.meister.Samples.FLOWER;
import static jp.monozukuri.meister.Samples.TATAMI;
import static jp.monozukuri.meister.Samples.day;
import static jp.monozukuri.meister.Samples.facts;
import static jp.monozukuri.meister.Samples.storedFacts;

import jp.monozukuri.meister.Deciding;
import jp.monozukuri.meister.application.Application;
import jp.monozukuri.meister.application.event.ApplicationReceived;
import jp.monozukuri.meister.application.submit.SubmitApplication;
import jp.monozukuri.meister.catalogue.Trade;
import jp.monozukuri.meister.catalogue.event.TradeListed;
import jp.monozukuri.meister.catalogue.event.TradeRetired;
import org.junit.jupiter.api.Test;

class RetireTradeTest {

    private static final TradeListed FROM_APRIL =
            new TradeListed("TATAMI", "畳製作", true, null, "MONOZUKURI", day("2024-04-01"));
    private static final TradeRetired RETIRED = new TradeRetired("TATAMI", day("2025-04-01"), null);

    private final Deciding<Trade> trade = Deciding.by(Trade.class);
    private final Deciding<Application> application = Deciding.by(Application.class);

    private final RetireTrade command = new RetireTrade("TATAMI", day("2025-04-01"), null);
    private final SubmitApplication submit = new SubmitApplication("A1", "T4", "TATAMI", facts());

    @Test
    void a_listed_trade_leaves_the_list_from_a_day_ahead() {
        trade.given(TATAMI).when(command, centreOn("2025-03-01")).applied(RETIRED);
    }

    @Test
    void another_listed_trade_may_take_its_place() {
        trade.given(TATAMI)
                .beside(Trade.class, "trade/FLOWER", FLOWER)
                .when(new RetireTrade("TATAMI", day("2025-04-01"), "FLOWER"), centreOn("2025-03-01"))
                .applied(new TradeRetired("TATAMI", day("2025-04-01"), "FLOWER"));
    }

    @Test
    void a_trade_does_not_take_its_own_place() {
        trade.given(TATAMI)
                .when(new RetireTrade("TATAMI", day("2025-04-01"), "TATAMI"), centreOn("2025-03-01"))
                .refused("INVALID_PAYLOAD", "field", "mergedInto", "value", "TATAMI");
    }

    @Test
    void a_trade_not_listed_takes_no_place() {
        trade.given(TATAMI)
                .when(new RetireTrade("TATAMI", day("2025-04-01"), "NONE"), centreOn("2025-03-01"))
                .refused("INVALID_PAYLOAD", "field", "mergedInto", "value", "NONE");
    }

    @Test
    void a_trade_not_listed_does_not_leave_the_list() {
        trade.when(command, centreOn("2025-03-01")).refused("NOT_FOUND", "field", "trade", "value", "TATAMI");
    }

    @Test
    void a_trade_leaves_the_list_once() {
        trade.given(TATAMI, RETIRED)
                .when(command, centreOn("2025-03-01"))
                .refused("WRONG_STATE", "field", "trade", "value", "TATAMI", "state", "RETIRED");
    }

    @Test
    void a_trade_does_not_leave_before_its_first_day() {
        trade.given(FROM_APRIL)
                .when(new RetireTrade("TATAMI", day("2024-03-31"), null), centreOn("2025-03-01"))
                .refused("INVALID_PAYLOAD", "field", "from", "value", "2024-03-31");
    }

    @Test
    void only_the_centre_takes_trades_off_the_list() {
        trade.given(TATAMI)
                .when(command, officeOn("JP-31", "2025-03-01"))
                .refused("FORBIDDEN_OFFICE", "office", "JP-31");
    }

    @Test
    void an_application_is_received_from_the_first_day_of_the_trade_to_the_last() {
        for (String day : new String[] {"2024-04-01", "2025-03-31"}) {
            Deciding.by(Application.class)
                    .beside(Trade.class, "trade/TATAMI", FROM_APRIL, RETIRED)
                    .when(submit, officeOn("JP-31", day))
                    .applied(new ApplicationReceived("A1", "JP-31", "T4", "TATAMI", day(day), storedFacts(false)));
        }
    }

    @Test
    void an_application_is_not_received_before_the_first_day_of_the_trade() {
        application
                .beside(Trade.class, "trade/TATAMI", FROM_APRIL, RETIRED)
                .when(submit, officeOn("JP-31", "2024-03-31"))
                .refused("TRADE_NOT_CERTIFIABLE", "field", "trade", "value", "TATAMI");
    }

    @Test
    void an_application_is_not_received_from_the_day_of_retirement_on() {
        application
                .beside(Trade.class, "trade/TATAMI", FROM_APRIL, RETIRED)
                .when(submit, officeOn("JP-31", "2025-04-01"))
                .refused("TRADE_NOT_CERTIFIABLE", "field", "trade", "value", "TATAMI");
    }
}
