package jp.monozukuri.reporting.board;

import java.time.Instant;
import jp.monozukuri.reporting.page.Figures;
import jp.monozukuri.reporting.page.Links;
import jp.monozukuri.reporting.page.Offices;
import jp.monozukuri.reporting.page.Wareki;
import jp.monozukuri.reporting.policy.Measure;

/**
 * A line of 届いた記録.
 *
 * @param time the clock on the day of the page, else the date as well
 * @param days what it changed, or nothing
 * @param history address of the record it belongs to
 */
record FactLine(String time, String office, String words, String days, String history) {

    static FactLine of(ArrivedFact fact, Measure counted, Instant asOf, Links links) {
        boolean sameDay = Wareki.today(fact.recordedAt()).equals(Wareki.today(asOf));
        Instant second = fact.recordedAt().minusNanos(fact.recordedAt().getNano());
        Long days = fact.personDays(counted);
        return new FactLine(
                sameDay ? Wareki.clock(second) : Wareki.shortMoment(second),
                fact.office() + " " + Offices.prefecture(fact.office()),
                fact.words(),
                days == null ? "" : Figures.signed(days) + " 人日",
                links.history(fact.service(), fact.subject()));
    }
}
