package jp.monozukuri.dispatch;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.monozukuri.dispatch.roster.Person;
import jp.monozukuri.dispatch.roster.Person.Expert;
import jp.monozukuri.dispatch.roster.Person.Gap;
import jp.monozukuri.dispatch.roster.Person.Meister;
import jp.monozukuri.dispatch.roster.Trade;

/** Trades and people of the tests. */
public final class Cast {

    /** FLOWER is outside the list that a meister can be certified in. */
    static final Trade[] TRADES = {
        new Trade("PLASTERING", true), new Trade("MACHINING", true), new Trade("FLOWER", false)
    };

    /**
     * T1 and T2 are plasterers who can be sent from 2020-06-01, T2 also machines and is of another office; T3 is a plasterer
     * registered on 2025-06-01, trained on 2025-06-20, away in the first week of July; X1 is an expert without a trade.
     */
    static final List<Person> PEOPLE = List.of(
            meister("T1", "PLASTERING"),
            new Meister(
                    "T2",
                    "JP-32",
                    LocalDate.parse("2020-04-01"),
                    LocalDate.parse("2020-06-01"),
                    Set.of("PLASTERING", "MACHINING"),
                    List.of()),
            new Meister(
                    "T3",
                    "JP-31",
                    LocalDate.parse("2025-06-01"),
                    LocalDate.parse("2025-06-20"),
                    Set.of("PLASTERING"),
                    List.of(new Gap(LocalDate.parse("2025-07-01"), LocalDate.parse("2025-07-08")))),
            new Expert("X1", "JP-31", Set.of()));

    private Cast() {}

    /** A meister of JP-31 with one trade, who can be sent from 2020-06-01. */
    public static Meister meister(String id, String trade) {
        return new Meister(
                id, "JP-31", LocalDate.parse("2020-04-01"), LocalDate.parse("2020-06-01"), Set.of(trade), List.of());
    }

    /** T1, away from a day on. */
    public static Meister awayFrom(String day) {
        return new Meister(
                "T1",
                "JP-31",
                LocalDate.parse("2020-04-01"),
                LocalDate.parse("2020-06-01"),
                Set.of("PLASTERING"),
                List.of(new Gap(LocalDate.parse(day), null)));
    }

    /** Days, as dates. */
    public static List<LocalDate> days(String... days) {
        return List.of(days).stream().map(LocalDate::parse).toList();
    }
}
