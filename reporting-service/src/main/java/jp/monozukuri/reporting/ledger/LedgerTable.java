package jp.monozukuri.reporting.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes lines and pictures, a whole batch with one statement each. */
public final class LedgerTable {

    private final JdbcClient jdbc;

    /** @param jdbc the service's database */
    public LedgerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is known of these subjects; subjects never seen are absent. */
    public Map<Subject, Kept> pictures(Collection<Subject> subjects) {
        Map<Subject, Kept> pictures = HashMap.newHashMap(subjects.size());
        jdbc.sql("""
                        select p.service, p.subject, p.kind, p.sequence_number, p.state::text
                        from unnest(cast(:services as text[]), cast(:subjects as text[])) as wanted (service, subject)
                        join picture p on p.service = wanted.service and p.subject = wanted.subject
                        """)
                .param("services", texts(subjects, Subject::service))
                .param("subjects", texts(subjects, Subject::id))
                .query(row -> {
                    pictures.put(
                            new Subject(row.getString(1), row.getString(2)),
                            new Kept(row.getLong(4), PictureJson.read(row.getString(3), row.getString(5))));
                });
        return pictures;
    }

    /** Keeps pictures. */
    public void keep(Map<Subject, Kept> pictures) {
        if (pictures.isEmpty()) {
            return;
        }
        Collection<Subject> subjects = pictures.keySet();
        Collection<Kept> kept = pictures.values();
        jdbc.sql("""
                        insert into picture (service, subject, kind, sequence_number, state)
                        select service, subject, kind, sequence_number, cast(state as jsonb)
                        from unnest(cast(:services as text[]), cast(:subjects as text[]), cast(:kinds as text[]),
                            cast(:sequences as bigint[]), cast(:states as text[]))
                            as p (service, subject, kind, sequence_number, state)
                        order by service, subject
                        on conflict (service, subject) do update
                            set kind = excluded.kind, sequence_number = excluded.sequence_number, state = excluded.state
                        """)
                .param("services", texts(subjects, Subject::service))
                .param("subjects", texts(subjects, Subject::id))
                .param("kinds", texts(kept, one -> PictureJson.kind(one.picture())))
                .param("sequences", texts(kept, one -> Long.toString(one.sequence())))
                .param("states", texts(kept, one -> PictureJson.write(one.picture())))
                .update();
    }

    /** Appends lines; a line that is there already breaks the constraint {@code ledger_line_once}. */
    public void append(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into ledger (event_id, line, service, subject, sequence_number, recorded_at, office,
                            fiscal_year, row_code, measure, item, activity_date, sign, amount, wording)
                        select * from unnest(cast(:eventIds as uuid[]), cast(:lines as integer[]), cast(:services as text[]),
                            cast(:subjects as text[]), cast(:sequences as bigint[]), cast(:recordedAts as timestamptz[]),
                            cast(:offices as text[]), cast(:fiscalYears as integer[]), cast(:rows as text[]),
                            cast(:measures as text[]), cast(:items as text[]), cast(:activityDates as date[]),
                            cast(:signs as smallint[]), cast(:amounts as bigint[]), cast(:wordings as text[]))
                        """)
                .param("eventIds", texts(entries, entry -> entry.eventId().toString()))
                .param("lines", texts(entries, entry -> Integer.toString(entry.number())))
                .param("services", texts(entries, Entry::service))
                .param("subjects", texts(entries, Entry::subject))
                .param("sequences", texts(entries, entry -> Long.toString(entry.sequence())))
                .param("recordedAts", texts(entries, entry -> entry.recordedAt().toString()))
                .param(
                        "offices",
                        texts(entries, entry -> entry.line().contribution().office()))
                .param(
                        "fiscalYears",
                        texts(
                                entries,
                                entry -> Integer.toString(
                                        entry.line().contribution().fiscalYear())))
                .param(
                        "rows",
                        texts(entries, entry -> entry.line().contribution().row()))
                .param(
                        "measures",
                        texts(
                                entries,
                                entry -> entry.line().contribution().measure().name()))
                .param(
                        "items",
                        texts(entries, entry -> entry.line().contribution().item()))
                .param("activityDates", texts(entries, LedgerTable::activityDate))
                .param(
                        "signs",
                        texts(entries, entry -> Integer.toString(entry.line().sign())))
                .param(
                        "amounts",
                        texts(entries, entry -> Long.toString(entry.line().amount())))
                .param(
                        "wordings",
                        texts(entries, entry -> entry.line().contribution().wording()))
                .update();
    }

    private static @Nullable String activityDate(Entry entry) {
        var day = entry.line().contribution().activityDate();
        return day == null ? null : day.toString();
    }

    private static <T> @Nullable String[] texts(Collection<T> rows, Function<T, @Nullable String> column) {
        @Nullable String[] texts = new String[rows.size()];
        int i = 0;
        for (T row : rows) {
            texts[i++] = column.apply(row);
        }
        return texts;
    }
}
