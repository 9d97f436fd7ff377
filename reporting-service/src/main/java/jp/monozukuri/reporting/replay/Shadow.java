package jp.monozukuri.reporting.replay;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import jp.monozukuri.reporting.fold.Contribution;
import jp.monozukuri.reporting.fold.Picture;
import jp.monozukuri.reporting.ledger.Entry;
import jp.monozukuri.reporting.ledger.Kept;
import jp.monozukuri.reporting.ledger.PictureJson;
import jp.monozukuri.reporting.ledger.Subject;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.dao.DataAccessResourceFailureException;

/** Writes what one reader has counted into the shadow tables, by COPY in short transactions. */
final class Shadow {

    private static final String LEDGER = """
            copy replay_ledger (event_id, line, service, subject, sequence_number, recorded_at, office, fiscal_year,
                row_code, measure, item, activity_date, sign, amount, wording) from stdin
            """;
    private static final String PICTURE =
            "copy replay_picture (service, subject, kind, sequence_number, state) from stdin";

    private final DataSource dataSource;
    private final int linesPerCopy;
    private final CopyText lines = new CopyText();

    Shadow(DataSource dataSource, int linesPerCopy) {
        this.dataSource = dataSource;
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

    /** Writes how far each subject was followed, and its picture if it has one. */
    void write(Map<Subject, Long> followed, Map<Subject, Kept> pictures) {
        CopyText rows = new CopyText();
        followed.forEach((subject, sequence) -> {
            Kept kept = pictures.get(subject);
            @Nullable Picture picture = kept == null ? null : kept.picture();
            rows.column(subject.service())
                    .column(subject.id())
                    .column(picture == null ? null : PictureJson.kind(picture))
                    .column(sequence)
                    .column(picture == null ? null : PictureJson.write(picture))
                    .endRow();
            if (rows.rows() >= linesPerCopy) {
                copy(PICTURE, rows);
            }
        });
        if (rows.rows() > 0) {
            copy(PICTURE, rows);
        }
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
