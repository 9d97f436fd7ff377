package jp.monozukuri.reporting.communication.waiting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads what waits for whom. The identifiers of an office's communications stand together, so it reads only these. */
final class WaitingList {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<String>> CODES = new TypeReference<>() {};

    private final JdbcClient jdbc;

    WaitingList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What waits in an office, by identifier.
     *
     * @param step CHECK, RELEASE, CONFIRMATION, or null for all
     * @param person only what this person can check or is expected to do; null for all
     * @param after the identifier of the last one of the page before, or empty
     */
    List<Waiting> of(String office, @Nullable String step, @Nullable String person, String after, int limit) {
        return jdbc.sql("""
                        with communication as (
                            select subject, state,
                                case state ->> 'state' when 'PREPARED' then 'CHECK' when 'CHECKED' then 'RELEASE'
                                    when 'RELEASED' then 'CONFIRMATION' end as step,
                                case state ->> 'state' when 'CHECKED' then state -> 'makers' ->> -1
                                    when 'RELEASED' then state ->> 'releasedBy' end as expected
                            from picture
                            where service = 'reporting' and kind = 'Communication'
                                and starts_with(subject, :prefix) and subject > :after
                        )
                        select state ->> 'communicationId', state ->> 'channel', state ->> 'template',
                            cast(state ->> 'recipients' as bigint), cast(state ->> 'version' as bigint), step,
                            case step when 'CHECK' then (state -> 'makers')::text else '[]' end, expected,
                            state ->> 'checkedBy'
                        from communication
                        where step is not null and (cast(:step as text) is null or step = :step)
                            and (cast(:person as text) is null or expected = :person
                                or (step = 'CHECK' and not jsonb_exists(state -> 'makers', :person)))
                        order by subject limit :limit
                        """)
                .param("prefix", prefix(office))
                .param("after", prefix(office) + after)
                .param("step", step)
                .param("person", person)
                .param("limit", limit)
                .query((row, n) -> new Waiting(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getString(6),
                        JSON.readValue(row.getString(7), CODES),
                        row.getString(8),
                        row.getString(9)))
                .list();
    }

    private static String prefix(String office) {
        return "communication/" + office + "/";
    }
}
