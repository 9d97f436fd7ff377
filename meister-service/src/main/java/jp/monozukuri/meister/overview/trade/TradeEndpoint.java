package jp.monozukuri.meister.overview.trade;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import jp.monozukuri.meister.catalogue.Division;
import jp.monozukuri.meister.overview.OverviewTables;
import jp.monozukuri.meister.overview.TradePicture;
import jp.monozukuri.platform.api.Asked;
import jp.monozukuri.platform.api.Caller;
import jp.monozukuri.platform.command.CommandContext;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of trades of a day over HTTP. */
@RestController
final class TradeEndpoint {

    private final JdbcClient jdbc;
    private final Caller caller;

    TradeEndpoint(JdbcClient jdbc, Caller caller) {
        this.jdbc = jdbc;
        this.caller = caller;
    }

    /** The list of a day; {@code certifiable} counts the trades in which meisters can be certified. */
    record View(LocalDate date, long certifiable, List<TradeView> trades) {}

    /** A trade; {@code division} is that of the day, {@code enteredIn} the one in which it was entered. */
    record TradeView(
            String trade,
            String nameJa,
            boolean certifiable,
            boolean competitionOnly,
            String division,
            String divisionJa,
            String enteredIn,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate retiredFrom,
            @Nullable String mergedInto) {}

    @GetMapping("/api/meister/trades")
    View trades(@RequestParam(required = false) @Nullable String date, HttpServletRequest request) {
        caller.reader(request);
        LocalDate day = Asked.day("date", date, LocalDate.ofInstant(caller.now(request), CommandContext.ZONE));
        List<TradePicture> trades = jdbc.sql("""
                        select * from trade
                        where (valid_from is null or valid_from <= :date) and (retired_from is null or retired_from > :date)
                        order by code
                        """)
                .param("date", day)
                .query((row, n) -> OverviewTables.trade(row))
                .list();
        return new View(
                day,
                trades.stream().filter(TradePicture::certifiable).count(),
                trades.stream().map(trade -> view(trade, day)).toList());
    }

    private static TradeView view(TradePicture trade, LocalDate day) {
        Division division = Division.valueOf(trade.division()).on(day);
        return new TradeView(
                trade.code(),
                trade.nameJa(),
                trade.certifiable(),
                trade.competitionOnly(),
                division.name(),
                division.ja(),
                trade.division(),
                trade.validFrom(),
                trade.retiredFrom(),
                trade.mergedInto());
    }
}
