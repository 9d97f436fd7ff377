package jp.monozukuri.reporting.replay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.monozukuri.reporting.replay.Progress.Difference;
import jp.monozukuri.reporting.replay.Progress.Phase;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tables of replays: runs, differences, and the comparison of the shadow with the live ledger. */
final class ReplayTables {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int FIRST = 50;

    private static final String LINE_COLUMNS = """
            service, %1$s.subject, %1$s.sequence_number, %1$s.recorded_at, %1$s.office, %1$s.fiscal_year, %1$s.row_code,
            %1$s.measure, %1$s.item, %1$s.activity_date, %1$s.sign, %1$s.amount, %1$s.wording
            """;

    /**
     * A live line is in question when the replay has followed its subject that far, or when its event was not taken in after
     * the replay had begun; so a line that no event explains is found as well.
     */
    private static final String COMPARED =
            """
            with live as (
                select l.* from ledger l
                left join replay_picture r on r.service = l.service and r.subject = l.subject
                where l.sequence_number <= r.sequence_number or not exists (
                    select from inbox i
                    where i.service = l.service and i.event_id = l.event_id and i.taken_in_at >= :begun)
            ), line as (
                select case when live.event_id is null then 'MISSING' when shadow.event_id is null then 'EXTRA'
                        else 'CHANGED' end as kind,
                    case when shadow.event_id is not null then to_jsonb(shadow) end as replayed,
                    case when live.event_id is not null then to_jsonb(live) end as live,
                    coalesce(shadow.event_id, live.event_id)::text || ' '
                        || coalesce(shadow.line, live.line) as place
                from replay_ledger shadow
                full join live on live.event_id = shadow.event_id and live.line = shadow.line
                where (%s) is distinct from (%s)
            ), picture_line as (
                select 'PICTURE' as kind, to_jsonb(shadow) as replayed, to_jsonb(kept) as live,
                    shadow.service || ' ' || shadow.subject as place
                from replay_picture shadow
                join inbox_subject i on i.service = shadow.service and i.subject = shadow.subject
                    and i.sequence_number = shadow.sequence_number
                left join picture kept on kept.service = shadow.service and kept.subject = shadow.subject
                where (shadow.kind, shadow.state) is distinct from (kept.kind, kept.state)
            )
            """.formatted("shadow." + LINE_COLUMNS.formatted("shadow"), "live." + LINE_COLUMNS.formatted("live"));

    private final JdbcClient jdbc;

    ReplayTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins a run; empty while another one is running. A run whose process is gone is closed first. */
    Optional<Long> begin(Instant at, String actor, String office) {
        jdbc.sql("""
                        update replay set phase = 'FAILED', finished_at = :at, failure = 'the process is gone'
                        where finished_at is null and touched_at < now() - interval '1 minute'
                        """).param("at", Timestamp.from(at)).update();
        try {
            return jdbc.sql("""
                            insert into replay (started_at, started_by, office, phase)
                            values (:at, :actor, :office, 'READING') returning id
                            """)
                    .param("at", Timestamp.from(at))
                    .param("actor", actor)
                    .param("office", office)
                    .query(Long.class)
                    .optional();
        } catch (DuplicateKeyException running) {
            return Optional.empty();
        }
    }

    /** The run that is not over. */
    Optional<Long> running() {
        return jdbc.sql("select id from replay where finished_at is null")
                .query(Long.class)
                .optional();
    }

    void emptyShadow() {
        jdbc.sql("truncate replay_ledger, replay_picture").update();
    }

    /** The database's time, with which {@code inbox.taken_in_at} is written. */
    Timestamp databaseTime() {
        return jdbc.sql("select clock_timestamp()").query(Timestamp.class).single();
    }

    void progress(long id, Phase phase, long total, Tally tally, long readMillis) {
        jdbc.sql("""
                        update replay set phase = :phase, events_total = :total, events_read = :read, repeats = :repeats,
                            unreadable = :unreadable, lines = :lines, read_millis = :millis, touched_at = now()
                        where id = :id
                        """)
                .param("phase", phase.name())
                .param("total", total)
                .param("read", tally.read.sum())
                .param("repeats", tally.repeats.sum())
                .param("unreadable", tally.unreadable.sum())
                .param("lines", tally.lines.sum())
                .param("millis", readMillis)
                .param("id", id)
                .update();
    }

    /** How many replayed subjects the live ledger has not followed as far. */
    long behind() {
        return jdbc.sql("""
                        select count(*) from replay_picture r
                        left join inbox_subject i on i.service = r.service and i.subject = r.subject
                        where coalesce(i.sequence_number, -1) < r.sequence_number
                        """).query(Long.class).single();
    }

    /** Makes the comparison fast: one index, one analysis. */
    void prepareComparison() {
        jdbc.sql("analyze replay_ledger, replay_picture").update();
    }

    /** Lets the running transaction take longer and use more memory than a call may. */
    void allowComparison() {
        jdbc.sql("select set_config('statement_timeout', '600000', true), set_config('work_mem', '64MB', true)")
                .query((row, n) -> n)
                .list();
    }

    /** How many lines and pictures differ. */
    long differences(Timestamp begun) {
        return jdbc.sql(COMPARED + "select (select count(*) from line) + (select count(*) from picture_line)")
                .param("begun", begun)
                .query(Long.class)
                .single();
    }

    /** The first differences, whole. */
    List<Difference> first(Timestamp begun) {
        return jdbc.sql(COMPARED + """
                        select kind, replayed::text, live::text from (
                            select 1 as part, line.* from line union all select 2, picture_line.* from picture_line) d
                        order by part, place limit :first
                        """)
                .param("begun", begun)
                .param("first", FIRST)
                .query((row, n) -> difference(n + 1, row))
                .list();
    }

    /** Keeps differences for readers. */
    void keep(long id, List<Difference> differences) {
        for (Difference difference : differences) {
            jdbc.sql("""
                            insert into replay_difference (replay_id, number, kind, replayed, live)
                            values (:id, :number, :kind, cast(:replayed as jsonb), cast(:live as jsonb))
                            """)
                    .param("id", id)
                    .param("number", difference.number())
                    .param("kind", difference.kind())
                    .param("replayed", text(difference.replayed()))
                    .param("live", text(difference.live()))
                    .update();
        }
    }

    void finish(long id, Instant at, @Nullable Long differences, @Nullable String failure) {
        jdbc.sql("""
                        update replay set phase = :phase, differences = :differences, failure = :failure,
                            finished_at = :at, touched_at = now()
                        where id = :id
                        """)
                .param("phase", (failure == null ? Phase.DONE : Phase.FAILED).name())
                .param("differences", differences)
                .param("failure", failure)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /** The run is read before its differences, which are kept before it is over: a run that is over shows all of them. */
    Optional<Progress> find(long id) {
        return jdbc.sql("select * from replay where id = :id")
                .param("id", id)
                .query((row, n) -> progress(row))
                .optional()
                .map(run -> run.with(kept(id)));
    }

    private List<Difference> kept(long id) {
        return jdbc.sql("""
                        select kind, replayed::text, live::text, number from replay_difference
                        where replay_id = :id order by number
                        """)
                .param("id", id)
                .query((row, n) -> difference(row.getInt(4), row))
                .list();
    }

    /** The latest runs, newest first, without their differences. */
    List<Progress> latest(int limit) {
        return jdbc.sql("select * from replay order by id desc limit :limit")
                .param("limit", limit)
                .query((row, n) -> progress(row))
                .list();
    }

    private static Progress progress(ResultSet row) throws SQLException {
        long millis = row.getLong("read_millis");
        long read = row.getLong("events_read");
        Timestamp finished = row.getTimestamp("finished_at");
        return new Progress(
                row.getLong("id"),
                Phase.valueOf(row.getString("phase")),
                row.getTimestamp("started_at").toInstant(),
                row.getString("started_by"),
                row.getLong("events_total"),
                read,
                millis == 0 ? 0 : read * 1_000 / millis,
                row.getLong("repeats"),
                row.getLong("unreadable"),
                row.getLong("lines"),
                row.getObject("differences", Long.class),
                List.of(),
                finished == null ? null : finished.toInstant(),
                row.getString("failure"));
    }

    private static Difference difference(int number, ResultSet row) throws SQLException {
        return new Difference(number, row.getString(1), node(row.getString(2)), node(row.getString(3)));
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node == null ? null : node.toString();
    }

    private static @Nullable JsonNode node(@Nullable String json) {
        return json == null ? null : JSON.readTree(json);
    }
}
