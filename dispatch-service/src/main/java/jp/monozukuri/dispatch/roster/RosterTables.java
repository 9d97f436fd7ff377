package jp.monozukuri.dispatch.roster;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monozukuri.dispatch.roster.Person.Expert;
import jp.monozukuri.dispatch.roster.Person.Gap;
import jp.monozukuri.dispatch.roster.Person.Meister;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The roster in tables of this service: the port for commands, and what the inbox reads and writes, set by set. */
public final class RosterTables implements Roster {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String PERSON = """
        select id, kind, office, registered_on, sendable_from, trades,
            array(select lower(gap) from unnest(gaps) with ordinality as g (gap, n) order by n) as gaps_from,
            array(select upper(gap) from unnest(gaps) with ordinality as g (gap, n) order by n) as gaps_until
        from person
        """;

    private final JdbcClient jdbc;

    public RosterTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Person> find(Collection<String> personIds) {
        return jdbc
                .sql(PERSON + "where id = any (:ids)")
                .param("ids", personIds.toArray(String[]::new))
                .query((row, n) -> person(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /** Everyone of a trade, meisters and experts of all offices. */
    public List<Person> inTrade(String trade) {
        return jdbc.sql(PERSON + "where trades @> array[cast(:trade as text)]")
                .param("trade", trade)
                .query((row, n) -> person(row))
                .list();
    }

    private static Person person(ResultSet row) throws SQLException {
        String id = row.getString("id");
        String office = row.getString("office");
        Set<String> trades = new LinkedHashSet<>(Arrays.asList(strings(row.getArray("trades"))));
        if (row.getString("kind").equals("EXPERT")) {
            return new Expert(id, office, trades);
        }
        return new Meister(
                id,
                office,
                row.getObject("registered_on", LocalDate.class),
                row.getObject("sendable_from", LocalDate.class),
                trades,
                gaps(dates(row.getArray("gaps_from")), dates(row.getArray("gaps_until"))));
    }

    private static String[] strings(Array array) throws SQLException {
        return (String[]) array.getArray();
    }

    private static java.sql.@Nullable Date[] dates(Array array) throws SQLException {
        return (java.sql.@Nullable Date[]) array.getArray();
    }

    private static List<Gap> gaps(java.sql.@Nullable Date[] from, java.sql.@Nullable Date[] until) {
        List<Gap> gaps = new ArrayList<>(from.length);
        for (int i = 0; i < from.length; i++) {
            java.sql.Date start = from[i];
            java.sql.Date end = until[i];
            if (start == null) {
                throw new IllegalStateException("a gap without a first day");
            }
            gaps.add(new Gap(start.toLocalDate(), end == null ? null : end.toLocalDate()));
        }
        return gaps;
    }

    @Override
    public Optional<Trade> trade(String code) {
        return jdbc.sql("select code, certifiable from trade where code = :code")
                .param("code", code)
                .query((row, n) -> new Trade(row.getString(1), row.getBoolean(2)))
                .optional();
    }

    /** A row of the table person as the database reads it from JSON; a gap is written as a range of days. */
    private record PersonRow(
            String id,
            String kind,
            String office,
            @Nullable LocalDate registered_on,
            @Nullable LocalDate sendable_from,
            Collection<String> trades,
            List<String> gaps) {}

    private static PersonRow row(Person person) {
        return switch (person) {
            case Meister meister ->
                new PersonRow(
                        meister.id(),
                        meister.kind(),
                        meister.office(),
                        meister.registeredOn(),
                        meister.sendableFrom(),
                        meister.trades(),
                        meister.gaps().stream().map(RosterTables::range).toList());
            case Expert expert ->
                new PersonRow(expert.id(), expert.kind(), expert.office(), null, null, expert.trades(), List.of());
        };
    }

    private static String range(Gap gap) {
        return "[" + gap.from() + "," + (gap.until() == null ? "" : gap.until()) + ")";
    }

    /** Writes the pictures of persons, new or changed. */
    public void save(Collection<Person> people) {
        if (people.isEmpty()) {
            return;
        }
        jdbc.sql("""
            insert into person (id, kind, office, registered_on, sendable_from, trades, gaps)
            select id, kind, office, registered_on, sendable_from, trades, gaps
            from json_to_recordset(cast(:rows as json)) as r (id text, kind text, office text,
                registered_on date, sendable_from date, trades text[], gaps daterange[])
            on conflict (id) do update set kind = excluded.kind, office = excluded.office,
                registered_on = excluded.registered_on, sendable_from = excluded.sendable_from,
                trades = excluded.trades, gaps = excluded.gaps
            """)
                .param(
                        "rows",
                        JSON.writeValueAsString(
                                people.stream().map(RosterTables::row).toList()))
                .update();
    }

    /** Writes trades, new or changed. */
    public void list(Collection<Trade> trades) {
        if (trades.isEmpty()) {
            return;
        }
        jdbc.sql("""
            insert into trade (code, certifiable)
            select code, certifiable
            from json_to_recordset(cast(:rows as json)) as r (code text, certifiable boolean)
            on conflict (code) do update set certifiable = excluded.certifiable
            """).param("rows", JSON.writeValueAsString(trades)).update();
    }
}
