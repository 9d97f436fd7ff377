package jp.monozukuri.dispatch.engagement;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monozukuri.dispatch.engagement.DispatchPicture.Held;
import jp.monozukuri.dispatch.engagement.DispatchPicture.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Requests and dispatches in tables of this service, read and written set by set. */
public final class EngagementTables implements Engagements {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    public EngagementTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All days of these people, planned and held, in dispatches of any office. */
    public List<Engagement> of(Collection<String> people) {
        return engagements(people, null);
    }

    @Override
    public List<Engagement> on(Collection<LocalDate> days, Collection<String> people) {
        return engagements(people, days);
    }

    private List<Engagement> engagements(Collection<String> people, @Nullable Collection<LocalDate> days) {
        return jdbc.sql("""
            select id, person, day, online, held from (
                select d.id, person, day, false as online, false as held
                from dispatch d, unnest(d.people) as person, unnest(d.planned_dates) as day
                where d.state = 'CONFIRMED' and d.people && cast(:people as text[])
                union all
                select d.id, person, cast(held ->> 'date' as date), held ->> 'mode' = 'ONLINE', true
                from dispatch d, jsonb_array_elements(d.days) as held,
                    jsonb_array_elements_text(held -> 'people') as person
                where d.state = 'COMPLETED' and d.people && cast(:people as text[])
            ) as engagement
            where person = any (cast(:people as text[]))
                and (cast(:days as date[]) is null or day = any (cast(:days as date[])))
            order by person, day, id
            """)
                .param("people", people.toArray(String[]::new))
                .param(
                        "days",
                        days == null
                                ? null
                                : days.stream().map(LocalDate::toString).toArray(String[]::new))
                .query((row, n) -> new Engagement(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getBoolean(4),
                        row.getBoolean(5)))
                .list();
    }

    /** The request, if it is known here. */
    public Optional<RequestPicture> request(String id) {
        return jdbc.sql("select id, office, trade, planned_dates, mode from request where id = :id")
                .param("id", id)
                .query((row, n) -> new RequestPicture(
                        row.getString(1), row.getString(2), row.getString(3), dates(row.getArray(4)), row.getString(5)))
                .optional();
    }

    /** Dispatches of an office that are confirmed, not reported, and have a planned day from a day on. */
    public List<DispatchPicture> open(String office, LocalDate from) {
        return jdbc.sql("""
            select id, office, trade, state, people, planned_dates, days from dispatch
            where office = :office and state = 'CONFIRMED'
                and cast(:from as date) <= (select max(day) from unnest(planned_dates) as day)
            order by id
            """)
                .param("office", office)
                .param("from", from)
                .query((row, n) -> dispatch(row))
                .list();
    }

    /** The known ones of these dispatches, by identifier. */
    public Map<String, DispatchPicture> dispatches(Collection<String> ids) {
        return jdbc.sql("""
                    select id, office, trade, state, people, planned_dates, days from dispatch where id = any (:ids)
                    """).param("ids", ids.toArray(String[]::new)).query((row, n) -> dispatch(row)).list().stream()
                .collect(Collectors.toMap(DispatchPicture::id, Function.identity()));
    }

    private static DispatchPicture dispatch(ResultSet row) throws SQLException {
        return new DispatchPicture(
                row.getString("id"),
                row.getString("office"),
                row.getString("trade"),
                State.valueOf(row.getString("state")),
                List.of((String[]) row.getArray("people").getArray()),
                dates(row.getArray("planned_dates")),
                JSON.readValue(row.getString("days"), new TypeReference<List<Held>>() {}));
    }

    private static List<LocalDate> dates(Array array) throws SQLException {
        return Arrays.stream((Date[]) array.getArray()).map(Date::toLocalDate).toList();
    }

    /** Writes the pictures of dispatches, new or changed. */
    public void saveDispatches(Collection<DispatchPicture> dispatches) {
        if (dispatches.isEmpty()) {
            return;
        }
        jdbc.sql("""
            insert into dispatch (id, office, trade, state, people, planned_dates, days)
            select id, office, trade, state, people, "plannedDates", days
            from json_to_recordset(cast(:rows as json)) as r (id text, office text, trade text, state text,
                people text[], "plannedDates" date[], days jsonb)
            on conflict (id) do update set state = excluded.state, people = excluded.people,
                planned_dates = excluded.planned_dates, days = excluded.days
            """).param("rows", JSON.writeValueAsString(dispatches)).update();
    }

    /** Writes requests; a repeat changes nothing. */
    public void saveRequests(Collection<RequestPicture> requests) {
        if (requests.isEmpty()) {
            return;
        }
        jdbc.sql("""
            insert into request (id, office, trade, planned_dates, mode)
            select id, office, trade, "plannedDates", mode
            from json_to_recordset(cast(:rows as json)) as r (id text, office text, trade text,
                "plannedDates" date[], mode text)
            on conflict (id) do nothing
            """).param("rows", JSON.writeValueAsString(requests)).update();
    }
}
