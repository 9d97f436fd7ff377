package jp.monozukuri.meister.overview.gap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts of meisters and contacts per trade and prefecture. */
public final class Gaps {

    private static final Comparator<Cell> FIRST_TO_VISIT = Comparator.comparing(Cell::scarcity)
            .thenComparing(cell -> cell.contacts().contacts())
            .thenComparing(Cell::dispatchable)
            .thenComparing(Cell::trade)
            .thenComparing(Cell::office);

    private final JdbcClient jdbc;

    public Gaps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is asked.
     *
     * @param since contacts from this day on, or null for all
     * @param trade one trade, or null for all; likewise office
     */
    record Question(
            LocalDate date,
            @Nullable LocalDate since,
            @Nullable String trade,
            @Nullable String office) {}

    /** A trade in a prefecture. */
    record Cell(String trade, String tradeJa, String office, String officeJa, long dispatchable, Contacts contacts) {

        Scarcity scarcity() {
            return Scarcity.of(dispatchable);
        }
    }

    /** Contacts of an office in an area about a trade; either is null when not stated. */
    record Area(
            String office, @Nullable String area, @Nullable String trade, Contacts contacts) {}

    private record Key(
            String office, @Nullable String area, @Nullable String trade) {}

    /** Whether the trade is listed. */
    boolean knowsTrade(String trade) {
        return jdbc.sql("select exists (select from trade where code = :trade)")
                .param("trade", trade)
                .query(Boolean.class)
                .single();
    }

    /** Whether the office is open. */
    boolean knowsOffice(String office) {
        return jdbc.sql("select exists (select from office where code = :office)")
                .param("office", office)
                .query(Boolean.class)
                .single();
    }

    /** Every certifiable trade in every prefecture, where to go first on top. */
    List<Cell> cells(Question question) {
        Map<Key, Contacts> contacts = new HashMap<>();
        areas(question)
                .forEach(
                        area -> contacts.merge(new Key(area.office(), null, area.trade()), area.contacts(), Gaps::sum));
        return jdbc
                .sql("""
                        with able as (
                            select h.trade, p.office, count(*) as meisters
                            from holding h join person p on p.id = h.person_id
                            where h.certified_on <= :date and p.registered_on <= :date and p.sendable_from <= :date
                                and not exists (select from unnest(p.gaps) as g (gap) where g.gap @> cast(:date as date))
                            group by h.trade, p.office)
                        select t.code, t.name_ja, o.code, o.name_ja, coalesce(a.meisters, 0)
                        from trade t cross join office o left join able a on a.trade = t.code and a.office = o.code
                        where t.certifiable and not t.competition_only
                            and (t.valid_from is null or t.valid_from <= :date)
                            and (t.retired_from is null or t.retired_from > :date)
                            and (cast(:trade as text) is null or t.code = :trade)
                            and (cast(:office as text) is null or o.code = :office)
                        """)
                .param("date", question.date())
                .param("trade", question.trade())
                .param("office", question.office())
                .query((row, n) -> new Cell(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5),
                        contacts.getOrDefault(new Key(row.getString(3), null, row.getString(1)), Contacts.NONE)))
                .list()
                .stream()
                .sorted(FIRST_TO_VISIT)
                .toList();
    }

    /** The contacts made by the day, per office, area and trade. */
    List<Area> areas(Question question) {
        Map<Key, Contacts> found = new LinkedHashMap<>();
        jdbc.sql("""
                        select office, area, trade, kind, count(*), sum(recipients) from contact
                        where made_on <= :date and (cast(:since as date) is null or made_on >= :since)
                            and (cast(:trade as text) is null or trade = :trade)
                            and (cast(:office as text) is null or office = :office)
                        group by office, area, trade, kind order by office, area, trade, kind
                        """)
                .param("date", question.date())
                .param("since", question.since())
                .param("trade", question.trade())
                .param("office", question.office())
                .query(row -> {
                    Key key = new Key(row.getString(1), row.getString(2), row.getString(3));
                    Contacts known = found.getOrDefault(key, Contacts.NONE);
                    found.put(key, known.and(row.getString(4), row.getLong(5), row.getLong(6)));
                });
        return found.entrySet().stream()
                .map(area -> new Area(
                        area.getKey().office(),
                        area.getKey().area(),
                        area.getKey().trade(),
                        area.getValue()))
                .toList();
    }

    private static Contacts sum(Contacts one, Contacts other) {
        Contacts sum = new Contacts(one.recipients() + other.recipients(), one.byKind());
        for (Map.Entry<String, Long> kind : other.byKind().entrySet()) {
            sum = sum.and(kind.getKey(), kind.getValue(), 0);
        }
        return sum;
    }
}
