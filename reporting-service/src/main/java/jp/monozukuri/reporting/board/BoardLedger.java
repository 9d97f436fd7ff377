package jp.monozukuri.reporting.board;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.monozukuri.reporting.policy.FiscalYear;
import jp.monozukuri.reporting.policy.HostCategory;
import jp.monozukuri.reporting.policy.Measure;
import jp.monozukuri.reporting.policy.Row;
import jp.monozukuri.reporting.report.ReportQuery;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The questions that boards ask the ledger beside the report: years, names, plans ahead, days, what came last. */
final class BoardLedger {

    private static final int LINES_PER_OFFICE = 120;

    /** What a day of activity adds to a row. */
    record DaySum(Row row, LocalDate day, long amount, long online) {}

    private final JdbcClient jdbc;

    BoardLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The fiscal years that have lines, first to last; found by leaps over the index, not by reading the lines. */
    List<Integer> years() {
        return jdbc.sql("""
                        with recursive found as (
                            select min(fiscal_year) as year from ledger where fiscal_year > 0
                            union all
                            select (select min(fiscal_year) from ledger where fiscal_year > found.year)
                            from found where found.year is not null
                        )
                        select year from found where year is not null order by year
                        """).query((row, n) -> row.getInt(1)).list();
    }

    /**
     * Meister-days that open dispatches have planned from the day of the query to the end of the year, by office and row. The
     * kind of host never changes, so the picture may name it at any moment.
     */
    Map<String, Map<Row, Long>> confirmed(ReportQuery query) {
        FiscalYear year = new FiscalYear(query.fiscalYear());
        LocalDate from = query.today().isBefore(year.firstDay()) ? year.firstDay() : query.today();
        Map<String, Map<Row, Long>> confirmed = new HashMap<>();
        asked("""
                        select planned.office, dispatch.state ->> 'hostType', sum(planned.amount)
                        from ledger planned
                        join picture dispatch on dispatch.service = planned.service and dispatch.subject = planned.subject
                        where planned.fiscal_year = :fiscalYear and (:national or planned.office = :office)
                            and planned.row_code = 'PIPE' and planned.measure = 'PLANNED_MEISTER'
                            and planned.activity_date >= :from and planned.activity_date < :until
                            and planned.recorded_at <= :asOf
                        group by 1, 2 having sum(planned.amount) <> 0
                        """, query).param("from", from).param("until", year.dayAfter()).query(row -> {
            confirmed
                    .computeIfAbsent(row.getString(1), office -> new HashMap<>())
                    .put(HostCategory.of(row.getString(2)).row(), row.getLong(3));
        });
        return confirmed;
    }

    /** The activity of an office day by day. */
    List<DaySum> days(ReportQuery query, Measure counted) {
        return asked("""
                        select row_code, activity_date, coalesce(sum(amount) filter (where measure = :counted), 0),
                            coalesce(sum(amount) filter (where measure = 'ONLINE_DAYS'), 0)
                        from ledger
                        where fiscal_year = :fiscalYear and (:national or office = :office)
                            and measure in (:counted, 'ONLINE_DAYS') and recorded_at <= :asOf
                        group by 1, 2 order by 2, 1
                        """, query)
                .param("counted", counted.name())
                .query((row, n) -> new DaySum(
                        Row.ofCode(row.getString(1)).orElseThrow(),
                        row.getDate(2).toLocalDate(),
                        row.getLong(3),
                        row.getLong(4)))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, ReportQuery query) {
        return jdbc.sql(sql)
                .param("office", query.office())
                .param("national", query.isNational())
                .param("fiscalYear", query.fiscalYear())
                .param("asOf", Timestamp.from(query.asOf()));
    }

    /** When something of an office was last recorded, by office; that it was opened is not its own doing. */
    Map<String, Instant> lastRecords(Collection<String> offices, Instant asOf) {
        Map<String, Instant> last = new HashMap<>();
        jdbc.sql("""
                        select wanted.office, (
                            select max(l.recorded_at) from ledger l
                            where l.office = wanted.office and l.recorded_at <= :asOf and l.row_code <> 'OFFICE')
                        from unnest(cast(:offices as text[])) as wanted (office)
                        """)
                .param("offices", offices.toArray(String[]::new))
                .param("asOf", Timestamp.from(asOf))
                .query(row -> {
                    Timestamp at = row.getTimestamp(2);
                    if (at != null) {
                        last.put(row.getString(1), at.toInstant());
                    }
                });
        return last;
    }

    /** The facts that these offices' lines came from, the latest first. */
    List<ArrivedFact> latest(Collection<String> offices, Instant asOf, int limit) {
        Map<UUID, ArrivedFact> facts = new LinkedHashMap<>();
        jdbc.sql("""
                        with newest as (
                            select line.event_id, max(line.recorded_at) as recorded_at
                            from unnest(cast(:offices as text[])) as wanted (office)
                            cross join lateral (
                                select l.event_id, l.recorded_at from ledger l
                                where l.office = wanted.office and l.recorded_at <= :asOf
                                order by l.recorded_at desc limit :lines) line
                            group by line.event_id
                            order by 2 desc, 1 limit :limit
                        )
                        select l.event_id, l.recorded_at, l.office, l.service, l.subject, l.sequence_number, l.row_code,
                            l.measure, l.sign, l.amount
                        from newest join ledger l on l.event_id = newest.event_id
                        order by l.recorded_at desc, l.event_id, l.line
                        """)
                .param("offices", offices.toArray(String[]::new))
                .param("asOf", Timestamp.from(asOf))
                .param("lines", LINES_PER_OFFICE)
                .param("limit", limit)
                .query(row -> {
                    ArrivedFact fact = facts.get(row.getObject(1, UUID.class));
                    if (fact == null) {
                        fact = new ArrivedFact(
                                row.getTimestamp(2).toInstant(),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getLong(6));
                        facts.put(row.getObject(1, UUID.class), fact);
                    }
                    fact.add(new ArrivedFact.Effect(
                            row.getString(7), Measure.valueOf(row.getString(8)), row.getInt(9), row.getLong(10)));
                });
        return List.copyOf(facts.values());
    }
}
