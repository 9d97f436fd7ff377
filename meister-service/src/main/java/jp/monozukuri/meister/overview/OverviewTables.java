package jp.monozukuri.meister.overview;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monozukuri.meister.application.State;
import jp.monozukuri.meister.overview.PersonPicture.Gap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The pictures in tables, read and written set by set. */
public final class OverviewTables {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long LOCK = 0x6f76657276696577L;

    private final JdbcClient jdbc;

    public OverviewTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds a rebuild off until the transaction ends. */
    public void lockForChange() {
        jdbc.sql("select pg_advisory_xact_lock_shared(:lock)")
                .param("lock", LOCK)
                .query((row, n) -> true)
                .list();
    }

    /** Empties the tables; every other change waits until the transaction ends. */
    public void empty() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((row, n) -> true)
                .list();
        for (String table : List.of("holding", "person", "application", "contact", "trade", "office")) {
            jdbc.sql("delete from " + table).update();
        }
    }

    /** A fingerprint of everything that the tables hold. */
    public String fingerprint() {
        return jdbc.sql("""
                        select md5(string_agg(line, e'\\n' order by line)) from (
                            select 'person ' || p::text from person p
                            union all select 'holding ' || h::text from holding h
                            union all select 'application ' || a::text from application a
                            union all select 'contact ' || c::text from contact c
                            union all select 'trade ' || t::text from trade t
                            union all select 'office ' || o::text from office o) as lines (line)
                        """).query((row, n) -> String.valueOf(row.getString(1))).single();
    }

    /** The pictures of these persons, applications and trades, as far as they are known. */
    public Pictures find(Collection<String> people, Collection<String> applications, Collection<String> trades) {
        return new Pictures(people(people), applications(applications), trades(trades));
    }

    private Map<String, TradePicture> trades(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        return byId(
                jdbc.sql("select * from trade where code = any (:codes)")
                        .param("codes", codes.toArray(String[]::new))
                        .query((row, n) -> trade(row))
                        .list(),
                TradePicture::code);
    }

    /** One row of the table trade. */
    public static TradePicture trade(ResultSet row) throws SQLException {
        return new TradePicture(
                row.getString("code"),
                row.getString("name_ja"),
                row.getBoolean("certifiable"),
                row.getBoolean("competition_only"),
                row.getString("division"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("retired_from", LocalDate.class),
                row.getString("merged_into"),
                row.getLong("sequence_number"));
    }

    private Map<String, PersonPicture> people(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<String, Map<String, LocalDate>> holdings = new HashMap<>();
        jdbc.sql("select person_id, trade, certified_on from holding where person_id = any (:ids)")
                .param("ids", ids.toArray(String[]::new))
                .query(row -> {
                    holdings.computeIfAbsent(row.getString(1), id -> new HashMap<>())
                            .put(row.getString(2), row.getObject(3, LocalDate.class));
                });
        return byId(
                jdbc.sql("""
                        select id, office, registered_on, sendable_from, sequence_number,
                            array(select lower(gap) from unnest(gaps) with ordinality as g (gap, n) order by n) as gaps_from,
                            array(select upper(gap) from unnest(gaps) with ordinality as g (gap, n) order by n) as gaps_until
                        from person where id = any (:ids)
                        """)
                        .param("ids", ids.toArray(String[]::new))
                        .query((row, n) -> person(row, holdings.getOrDefault(row.getString("id"), Map.of())))
                        .list(),
                PersonPicture::id);
    }

    private static PersonPicture person(ResultSet row, Map<String, LocalDate> holdings) throws SQLException {
        java.sql.@Nullable Date[] from = dates(row.getArray("gaps_from"));
        java.sql.@Nullable Date[] until = dates(row.getArray("gaps_until"));
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i < from.length; i++) {
            java.sql.Date start = from[i];
            java.sql.Date end = until[i];
            if (start == null) {
                throw new IllegalStateException("a gap without a first day");
            }
            gaps.add(new Gap(start.toLocalDate(), end == null ? null : end.toLocalDate()));
        }
        return new PersonPicture(
                row.getString("id"),
                row.getString("office"),
                row.getObject("registered_on", LocalDate.class),
                row.getObject("sendable_from", LocalDate.class),
                holdings,
                gaps,
                row.getLong("sequence_number"));
    }

    private static java.sql.@Nullable Date[] dates(Array array) throws SQLException {
        return (java.sql.@Nullable Date[]) array.getArray();
    }

    private Map<String, ApplicationPicture> applications(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return byId(
                jdbc.sql("select * from application where id = any (:ids)")
                        .param("ids", ids.toArray(String[]::new))
                        .query((row, n) -> application(row))
                        .list(),
                ApplicationPicture::id);
    }

    /** One row of the table application. */
    public static ApplicationPicture application(ResultSet row) throws SQLException {
        String batch = row.getString("batch");
        return new ApplicationPicture(
                row.getString("id"),
                row.getString("office"),
                row.getString("trade"),
                row.getObject("applied_on", LocalDate.class),
                State.valueOf(row.getString("state")),
                Arrays.asList((String[]) row.getArray("missing").getArray()),
                batch == null
                        ? null
                        : new ApplicationPicture.Sent(
                                batch,
                                row.getObject("due_on", LocalDate.class),
                                row.getObject("sent_on", LocalDate.class)),
                row.getLong("sequence_number"));
    }

    private static <T> Map<String, T> byId(List<T> rows, Function<T, String> id) {
        return rows.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    /** Writes all pictures, new or changed. */
    public void save(Pictures pictures) {
        OverviewRows rows = OverviewRows.of(pictures);
        write(rows.offices(), """
                insert into office select code, name_ja from json_to_recordset(cast(:rows as json))
                    as r (code text, name_ja text)
                on conflict (code) do update set name_ja = excluded.name_ja
                """);
        write(rows.trades(), """
                insert into trade (code, name_ja, certifiable, competition_only, division, valid_from, retired_from,
                    merged_into, sequence_number)
                select code, name_ja, certifiable, competition_only, division, valid_from, retired_from, merged_into,
                    sequence_number
                from json_to_recordset(cast(:rows as json)) as r (code text, name_ja text, certifiable boolean,
                    competition_only boolean, division text, valid_from date, retired_from date, merged_into text,
                    sequence_number bigint)
                on conflict (code) do update set retired_from = excluded.retired_from,
                    merged_into = excluded.merged_into, sequence_number = excluded.sequence_number
                """);
        write(rows.people(), """
                insert into person (id, kind, office, registered_on, sendable_from, gaps, sequence_number)
                select id, kind, office, registered_on, sendable_from, gaps, sequence_number
                from json_to_recordset(cast(:rows as json)) as r (id text, kind text, office text, registered_on date,
                    sendable_from date, gaps daterange[], sequence_number bigint)
                on conflict (id) do update set kind = excluded.kind, office = excluded.office,
                    registered_on = excluded.registered_on, sendable_from = excluded.sendable_from, gaps = excluded.gaps,
                    sequence_number = excluded.sequence_number
                """);
        write(rows.holdings(), """
                insert into holding select person_id, trade, certified_on from json_to_recordset(cast(:rows as json))
                    as r (person_id text, trade text, certified_on date)
                on conflict (person_id, trade) do update set certified_on = excluded.certified_on
                """);
        write(rows.applications(), """
                insert into application (id, office, trade, applied_on, state, missing, batch, due_on, sent_on,
                    sequence_number)
                select id, office, trade, applied_on, state, missing, batch, due_on, sent_on, sequence_number
                from json_to_recordset(cast(:rows as json)) as r (id text, office text, trade text, applied_on date,
                    state text, missing text[], batch text, due_on date, sent_on date, sequence_number bigint)
                on conflict (id) do update set state = excluded.state, missing = excluded.missing, batch = excluded.batch,
                    due_on = excluded.due_on, sent_on = excluded.sent_on, sequence_number = excluded.sequence_number
                """);
        write(rows.contacts(), """
                insert into contact select office, id, kind, made_on, recipients, area, trade
                from json_to_recordset(cast(:rows as json)) as r (office text, id text, kind text, made_on date,
                    recipients bigint, area text, trade text)
                on conflict (office, id) do nothing
                """);
    }

    private void write(List<?> rows, String sql) {
        if (!rows.isEmpty()) {
            jdbc.sql(sql).param("rows", JSON.writeValueAsString(rows)).update();
        }
    }
}
