package jp.monozukuri.reporting.ledger;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import jp.monozukuri.reporting.policy.CountingPolicies;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a figure down to its lines: by line, by subject, by month. */
public final class LedgerLines {

    private static final String ASKED = """
            from ledger l
            where (l.fiscal_year = :fiscalYear or l.fiscal_year = 0) and (:office = 'NATIONAL' or l.office = :office)
                and l.row_code = any (cast(:rows as text[])) and l.recorded_at <= :asOf
                and (cast(:measure as text) is null or l.measure = :measure)
                and (cast(:subject as text) is null or l.subject = :subject)
            """;

    /**
     * Where a page ends.
     *
     * @param eventId the event of its last line
     * @param line the number of that line
     */
    public record Place(UUID eventId, int line) {}

    /**
     * What one subject adds to a figure.
     *
     * @param first earliest activity date that stands; null where there is none
     * @param last latest activity date that stands
     * @param amount its sum
     * @param reversals lines that later events have taken back
     */
    public record SubjectSum(
            String service,
            String subject,
            String row,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            long amount,
            long reversals) {}

    /** What a month of activity adds to a row. */
    public record MonthSum(String office, String row, YearMonth month, long amount) {}

    private final JdbcClient jdbc;
    private final CountingPolicies policies;

    /** @param policies say which rows a headline adds up */
    public LedgerLines(JdbcClient jdbc, CountingPolicies policies) {
        this.jdbc = jdbc;
        this.policies = policies;
    }

    /**
     * The lines, in the order in which they were recorded.
     *
     * @param after the end of the page before, or null
     */
    public List<LineRow> lines(LedgerQuestion question, @Nullable Place after, int limit) {
        return asked("""
                        select l.event_id, l.line, l.service, l.subject, l.sequence_number, l.recorded_at, l.office,
                            l.fiscal_year, l.row_code, l.measure, l.item, l.activity_date, l.sign, l.amount, l.wording
                        """ + ASKED + """
                                and (cast(:afterEvent as uuid) is null or (l.recorded_at, l.event_id, l.line) > (
                                    select a.recorded_at, a.event_id, a.line from ledger a
                                    where a.event_id = cast(:afterEvent as uuid) and a.line = :afterLine))
                            order by l.recorded_at, l.event_id, l.line limit :limit
                            """, question)
                .param("afterEvent", after == null ? null : after.eventId().toString())
                .param("afterLine", after == null ? 0 : after.line())
                .param("limit", limit)
                .query((row, n) -> new LineRow(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5),
                        row.getTimestamp(6).toInstant(),
                        row.getString(7),
                        row.getInt(8),
                        row.getString(9),
                        row.getString(10),
                        row.getString(11),
                        day(row.getDate(12)),
                        row.getInt(13),
                        row.getLong(14),
                        row.getString(15)))
                .list();
    }

    /** The subjects behind a figure that still add to it, by identifier; {@code afterSubject} ends the page before. */
    public List<SubjectSum> subjects(LedgerQuestion question, @Nullable String afterSubject, int limit) {
        return asked("""
                        select service, subject, row_code, min(activity_date) filter (where entries > 0),
                            max(activity_date) filter (where entries > 0), sum(amount), sum(reversals)
                        from (
                            select l.service, l.subject, l.row_code, l.activity_date, sum(l.amount) as amount,
                                sum(l.sign) as entries, count(*) filter (where l.sign < 0) as reversals
                        """ + ASKED + """
                                and (cast(:afterSubject as text) is null or l.subject > :afterSubject)
                            group by l.service, l.subject, l.row_code, l.activity_date
                        ) by_day
                        group by service, subject, row_code having sum(entries) > 0
                        order by subject, row_code limit :limit
                        """, question)
                .param("afterSubject", afterSubject)
                .param("limit", limit)
                .query((row, n) -> new SubjectSum(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        day(row.getDate(4)),
                        day(row.getDate(5)),
                        row.getLong(6),
                        row.getLong(7)))
                .list();
    }

    /** The months of a year, by office and row; months without any are absent. */
    public List<MonthSum> months(LedgerQuestion question) {
        return asked(
                        "select l.office, l.row_code, date_trunc('month', l.activity_date)::date, sum(l.amount) "
                                + ASKED
                                + " and l.activity_date is not null group by 1, 2, 3 having sum(l.amount) <> 0 order by 1, 2, 3",
                        question)
                .query((row, n) -> new MonthSum(
                        row.getString(1),
                        row.getString(2),
                        YearMonth.from(row.getDate(3).toLocalDate()),
                        row.getLong(4)))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, LedgerQuestion question) {
        return jdbc.sql(sql)
                .param("fiscalYear", question.fiscalYear())
                .param("office", question.office())
                .param("rows", LedgerQuestion.codes(question.row(), policies).toArray(String[]::new))
                .param("asOf", Timestamp.from(question.asOf()))
                .param("measure", question.measure())
                .param("subject", question.subject());
    }

    private static @Nullable LocalDate day(@Nullable Date value) {
        return value == null ? null : value.toLocalDate();
    }
}
