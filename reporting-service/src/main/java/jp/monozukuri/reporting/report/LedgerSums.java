package jp.monozukuri.reporting.report;

import java.sql.Timestamp;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.monozukuri.reporting.plan.LedgerFigures;
import jp.monozukuri.reporting.policy.Measure;
import jp.monozukuri.reporting.policy.PlanCodes;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The questions a report asks the ledger; summing and counting are done by the database. */
final class LedgerSums {

    private static final String[] BY_ITEM = measures(Measure.Reading.BY_ITEM);
    private static final String[] BY_DATE = measures(Measure.Reading.BY_DATE);
    private static final String[] APART = measures(Measure.Reading.APART);

    private static final RowMapper<LedgerFigures.Position> POSITION =
            (row, n) -> new LedgerFigures.Position(row.getString(1), row.getInt(2), row.getLong(3), row.getLong(4));

    private final JdbcClient jdbc;

    LedgerSums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static String[] measures(Measure.Reading reading) {
        return Arrays.stream(Measure.values())
                .filter(measure -> measure.reading() == reading)
                .map(Enum::name)
                .toArray(String[]::new);
    }

    /** Everything of a year that is read as a sum, and what belongs to no year. */
    List<Sum> of(ReportQuery query) {
        return asked("""
                        select office, row_code, measure,
                            case when measure = any (cast(:byItem as text[])) then item else '' end as item,
                            case when measure = any (cast(:byDate as text[])) then activity_date end as day,
                            sum(sign) as entries, sum(amount) as amount,
                            coalesce(sum(amount) filter (where activity_date <= :today), 0) as amount_by_today
                        from ledger
                        where fiscal_year in (0, :fiscalYear) and (:national or office = :office)
                            and recorded_at <= :asOf and measure <> all (cast(:apart as text[]))
                        group by 1, 2, 3, 4, 5
                        """, query)
                .param("byItem", BY_ITEM)
                .param("byDate", BY_DATE)
                .param("apart", APART)
                .param("today", query.today())
                .query((row, n) -> {
                    var day = row.getDate(5);
                    return new Sum(
                            row.getString(1),
                            row.getString(2),
                            Measure.valueOf(row.getString(3)),
                            row.getString(4),
                            day == null ? null : day.toLocalDate(),
                            row.getLong(6),
                            row.getLong(7),
                            row.getLong(8));
                })
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, ReportQuery query) {
        return jdbc.sql(sql)
                .param("office", query.office())
                .param("national", query.isNational())
                .param("fiscalYear", query.fiscalYear())
                .param("asOf", Timestamp.from(query.asOf()));
    }

    Crossings crossings(ReportQuery query) {
        return new Crossings(needsRematch(query), trainingsHeld(query), followedUp(query));
    }

    private long needsRematch(ReportQuery query) {
        return asked("""
                        with planned as (
                            select subject, item, activity_date from ledger
                            where fiscal_year = :fiscalYear and (:national or office = :office) and row_code = 'PIPE'
                                and measure = 'PLANNED_MEISTER' and activity_date >= :today and recorded_at <= :asOf
                            group by subject, item, activity_date having sum(sign) > 0
                        )
                        select count(distinct planned.subject) from planned
                        where coalesce((
                            select sum(active.amount) from ledger active
                            where active.fiscal_year = 0 and active.item = planned.item and active.measure = 'ACTIVE'
                                and active.activity_date <= planned.activity_date and active.recorded_at <= :asOf), 0) <= 0
                        """, query).param("today", query.today()).query(Long.class).single();
    }

    private long trainingsHeld(ReportQuery query) {
        return asked("""
                        with scheduled as (
                            select item from ledger
                            where fiscal_year = :fiscalYear and (:national or office = :office) and row_code = 'TRAIN'
                                and measure = 'SCHEDULED' and recorded_at <= :asOf
                            group by item having sum(sign) > 0
                        )
                        select count(*) from scheduled
                        where coalesce((
                            select sum(done.sign) from ledger done
                            where done.fiscal_year = 0 and done.item = scheduled.item
                                and done.measure = 'COURSE_COMPLETED' and done.recorded_at <= :asOf), 0) > 0
                        """, query).query(Long.class).single();
    }

    private long followedUp(ReportQuery query) {
        return asked("""
                        with opened as (
                            select office, item from ledger
                            where fiscal_year = :fiscalYear and (:national or office = :office) and row_code = 'CONSULT'
                                and measure = 'CONSULTATIONS' and recorded_at <= :asOf
                            group by office, item having sum(sign) > 0
                        )
                        select count(*) from opened
                        where coalesce((
                            select sum(requests.sign) from ledger requests
                            where requests.fiscal_year = 0 and requests.item = opened.item
                                and requests.measure = 'FOLLOWED_UP' and requests.office = opened.office
                                and requests.recorded_at <= :asOf), 0) > 0
                        """, query).query(Long.class).single();
    }

    /** The texts of one office, in the order of FORMAT.md 6. */
    List<Report.Texts> texts(ReportQuery query) {
        Map<String, String> plan = new HashMap<>();
        Map<String, String> status = new HashMap<>();
        asked("""
                        select row_code, measure, wording from ledger
                        where fiscal_year = :fiscalYear and office = :office and not :national
                            and measure in ('PLAN_TEXT', 'STATUS_TEXT') and recorded_at <= :asOf
                        group by row_code, measure, wording having sum(sign) > 0
                        """, query).query(row -> {
            boolean isPlan = Measure.valueOf(row.getString(2)) == Measure.PLAN_TEXT;
            (isPlan ? plan : status).put(row.getString(1), row.getString(3));
        });
        return PlanCodes.TEXTS.stream()
                .filter(row -> plan.containsKey(row) || status.containsKey(row))
                .map(row -> new Report.Texts(row, plan.get(row), status.get(row)))
                .toList();
    }

    /** How far the ledger has taken in each partition of each producer. */
    List<LedgerFigures.Position> positions() {
        return jdbc.sql("""
                        select service, partition, transaction_id::text::bigint, position from inbox_place
                        order by service, partition
                        """).query(POSITION).list();
    }

    /** The events that the frozen figures of one office were computed from; a year is finalised once. */
    List<LedgerFigures.Position> finalisedPositions(ReportQuery query) {
        return jdbc.sql("""
                        select taken.place ->> 'service', cast(taken.place ->> 'partition' as integer),
                            cast(taken.place ->> 'transactionId' as bigint), cast(taken.place ->> 'position' as bigint)
                        from picture, jsonb_array_elements(state -> 'positions') with ordinality as taken (place, number)
                        where service = 'reporting' and subject = :subject
                        order by taken.number
                        """)
                .param("subject", "plan/" + query.office() + "/" + query.fiscalYear())
                .query(POSITION)
                .list();
    }

    /** Whether the centre had opened an office at a moment. */
    boolean isOpen(String office) {
        return jdbc.sql("""
                        select coalesce(sum(sign), 0) > 0 from ledger
                        where fiscal_year = 0 and office = :office and row_code = 'OFFICE'
                        """).param("office", office).query(Boolean.class).single();
    }
}
