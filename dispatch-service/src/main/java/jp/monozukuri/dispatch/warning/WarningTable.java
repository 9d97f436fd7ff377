package jp.monozukuri.dispatch.warning;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of warnings as the topic tells it, written set by set; rebuildable. */
public final class WarningTable {

    private final JdbcClient jdbc;

    public WarningTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A warning as it was published. */
    public record Raised(
            String about,
            long number,
            String office,
            String command,
            String code,
            String field,
            String value,
            String usual,
            Instant recordedAt) {}

    /** The key of an explained warning. */
    public record Explained(String about, long number, Instant recordedAt) {}

    /** Writes warnings; a repeat changes nothing. */
    public void raise(List<Raised> raised) {
        if (raised.isEmpty()) {
            return;
        }
        jdbc.sql("""
            insert into warning (about, number, office, command, code, field, value, usual, recorded_at)
            select * from unnest(cast(:abouts as text[]), cast(:numbers as bigint[]), cast(:offices as text[]),
                cast(:commands as text[]), cast(:codes as text[]), cast(:fields as text[]),
                cast(:values as text[]), cast(:usuals as text[]), cast(:times as timestamptz[]))
            on conflict (about, number) do nothing
            """)
                .param("abouts", array(raised, Raised::about))
                .param("numbers", array(raised, one -> Long.toString(one.number())))
                .param("offices", array(raised, Raised::office))
                .param("commands", array(raised, Raised::command))
                .param("codes", array(raised, Raised::code))
                .param("fields", array(raised, Raised::field))
                .param("values", array(raised, Raised::value))
                .param("usuals", array(raised, Raised::usual))
                .param("times", array(raised, one -> one.recordedAt().toString()))
                .update();
    }

    /** Takes warnings from the list. */
    public void explain(List<Explained> explained) {
        if (explained.isEmpty()) {
            return;
        }
        jdbc.sql("""
            update warning set explained_at = e.explained_at
            from unnest(cast(:abouts as text[]), cast(:numbers as bigint[]), cast(:times as timestamptz[]))
                as e (about, number, explained_at)
            where warning.about = e.about and warning.number = e.number
            """)
                .param("abouts", array(explained, Explained::about))
                .param("numbers", array(explained, one -> Long.toString(one.number())))
                .param("times", array(explained, one -> one.recordedAt().toString()))
                .update();
    }

    private static <T> String[] array(Collection<T> rows, Function<T, String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    /** Open warnings of an office recorded up to a moment, in order of arrival after a position. */
    public List<OpenWarning> open(String office, Instant until, long after, int limit) {
        return jdbc.sql("""
            select position, about, number, command, code, field, value, usual, recorded_at from warning
            where office = :office and explained_at is null and recorded_at <= :until and position > :after
            order by position limit :limit
            """)
                .param("office", office)
                .param("until", Timestamp.from(until))
                .param("after", after)
                .param("limit", limit)
                .query((row, n) -> new OpenWarning(
                        row.getLong(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getTimestamp(9).toInstant()))
                .list();
    }
}
