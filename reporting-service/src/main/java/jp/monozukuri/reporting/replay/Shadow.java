package jp.monozukuri.reporting.replay;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import jp.monozukuri.reporting.fold.Contribution;
import jp.monozukuri.reporting.fold.Picture;
import jp.monozukuri.reporting.ledger.Entry;
import jp.monozukuri.reporting.ledger.PictureJson;
import jp.monozukuri.reporting.ledger.Subject;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What one reader has counted, in the shadow tables and not in memory: a replay may be of any length. Lines go in by COPY, each
 * write is a short transaction.
 */
final class Shadow {

    private static final String LEDGER = """
            copy replay_ledger (event_id, line, service, subject, sequence_number, recorded_at, office, fiscal_year,
                row_code, measure, item, activity_date, sign, amount, wording) from stdin
            """;
    private static final String PICTURES = """
            insert into replay_picture (service, subject, kind, sequence_number, state)
            select service, subject, kind, sequence_number, cast(state as jsonb)
            from unnest(:services, :subjects, :kinds, :sequences, :states)
                as p (service, subject, kind, sequence_number, state)
            on conflict (service, subject) do update set kind = excluded.kind,
                sequence_number = excluded.sequence_number, state = excluded.state
            """;

    /**
     * How far a subject was followed and what is known of it.
     *
     * @param picture null when nothing of it is counted
     */
    record Followed(long sequence, @Nullable Picture picture) {}

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final int linesPerCopy;
    private final CopyText lines = new CopyText();

    Shadow(DataSource dataSource, int linesPerCopy) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
        this.linesPerCopy = linesPerCopy;
    }

    void write(List<Entry> entries) {
        for (Entry entry : entries) {
            Contribution contribution = entry.line().contribution();
            lines.column(entry.eventId())
                    .column(entry.number())
                    .column(entry.service())
                    .column(entry.subject())
                    .column(entry.sequence())
                    .column(entry.recordedAt())
                    .column(contribution.office())
                    .column(contribution.fiscalYear())
                    .column(contribution.row())
                    .column(contribution.measure())
                    .column(contribution.item())
                    .column(contribution.activityDate())
                    .column(entry.line().sign())
                    .column(entry.line().amount())
                    .column(contribution.wording())
                    .endRow();
        }
        if (lines.rows() >= linesPerCopy) {
            flush();
        }
    }

    void flush() {
        if (lines.rows() > 0) {
            copy(LEDGER, lines);
        }
    }

    /** What was written of these subjects. */
    Map<Subject, Followed> read(Collection<Subject> subjects) {
        Map<Subject, Followed> found = new HashMap<>();
        jdbc.sql("""
                        select p.service, p.subject, p.sequence_number, p.kind, p.state
                        from unnest(:services, :subjects) as s (service, subject)
                        join replay_picture p on p.service = s.service and p.subject = s.subject
                        """)
                .param("services", texts(subjects, Subject::service))
                .param("subjects", texts(subjects, Subject::id))
                .query(row -> {
                    String kind = row.getString(4);
                    found.put(
                            new Subject(row.getString(1), row.getString(2)),
                            new Followed(
                                    row.getLong(3), kind == null ? null : PictureJson.read(kind, row.getString(5))));
                });
        return found;
    }

    /** Writes how far each subject was followed, and its picture if it has one, in place of what was known before. */
    void write(Map<Subject, Followed> subjects) {
        if (subjects.isEmpty()) {
            return;
        }
        Collection<Followed> followed = subjects.values();
        jdbc.sql(PICTURES)
                .param("services", texts(subjects.keySet(), Subject::service))
                .param("subjects", texts(subjects.keySet(), Subject::id))
                .param("kinds", texts(followed, one -> one.picture() == null ? null : PictureJson.kind(one.picture())))
                .param("sequences", followed.stream().map(Followed::sequence).toArray(Long[]::new))
                .param(
                        "states",
                        texts(followed, one -> one.picture() == null ? null : PictureJson.write(one.picture())))
                .update();
    }

    private static <T> @Nullable String[] texts(Collection<T> of, Function<T, @Nullable String> text) {
        return of.stream().map(text).toArray(String[]::new);
    }

    private void copy(String sql, CopyText rows) {
        try (Connection connection = dataSource.getConnection()) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, new ByteArrayInputStream(rows.bytes()));
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("shadow tables", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows.clear();
    }
}
