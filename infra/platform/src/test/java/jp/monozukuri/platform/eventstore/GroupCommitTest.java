package jp.monozukuri.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import jp.monozukuri.platform.sample.RunningSample;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class GroupCommitTest {

    private final DataSource dataSource = RunningSample.shared().bean(DataSource.class);
    private final JdbcClient jdbc = JdbcClient.create(dataSource);
    private final GroupCommit groupCommit = new GroupCommit(dataSource, new EventStoreProperties(2, 500), () -> {});

    @AfterEach
    void close() {
        groupCommit.close();
    }

    @Test
    void stores_every_column_and_answers_the_place() {
        EventRow row = row("a", 0, "k-a");
        List<Place> places = groupCommit.append(List.of(row));

        assertThat(places).hasSize(1);
        assertThat(jdbc.sql("""
                        select position, recorded_at, payload::text, office, idempotency_key, request_hash
                        from event where event_id = :id
                        """).param("id", row.eventId()).query().singleRow())
                .containsEntry("position", places.getFirst().position())
                .containsEntry("payload", "{\"b\":1,  \"a\":\"ア\"}")
                .containsEntry("office", "JP-01")
                .containsEntry("idempotency_key", "k-a")
                .containsEntry("request_hash", "hash".getBytes(StandardCharsets.UTF_8))
                .containsEntry("recorded_at", java.sql.Timestamp.from(row.recordedAt()));
    }

    @Test
    void among_many_commands_at_once_only_those_that_conflict_fail() throws Exception {
        groupCommit.append(List.of(row("m-7", 0, "first")));
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Place>>> answers = pool.invokeAll(IntStream.range(0, 200)
                    .<Callable<List<Place>>>mapToObj(i ->
                            () -> groupCommit.append(List.of(row("m-" + i, 0, "k-m-" + i), row("m-" + i, 1, null))))
                    .toList());
            List<Integer> failed = new ArrayList<>();
            for (int i = 0; i < answers.size(); i++) {
                if (answers.get(i).state() == Future.State.FAILED) {
                    failed.add(i);
                }
            }
            assertThat(failed).containsExactly(7);
        }
        assertThat(jdbc.sql("select count(*) from event where aggregate_id like 'm-%'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1 + 199 * 2);
    }

    @Test
    void a_command_whose_second_event_conflicts_leaves_nothing_behind() {
        groupCommit.append(List.of(row("t", 1, "k-t-1")));

        assertThatThrownBy(() -> groupCommit.append(List.of(row("t", 0, "k-t-2"), row("t", 1, null))))
                .isInstanceOf(AppendConflict.class);
        assertThat(jdbc.sql("select count(*) from event where aggregate_id = 't'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_key_is_taken_once_per_office() {
        groupCommit.append(List.of(row("u-1", 0, "same")));

        assertThatThrownBy(() -> groupCommit.append(List.of(row("u-2", 0, "same"))))
                .isInstanceOf(AppendConflict.class);
    }

    @Test
    void a_key_that_another_service_has_accepted_is_taken() {
        jdbc.sql("insert into foreign_key values ('JP-01', 'elsewhere', 'other')")
                .update();

        assertThatThrownBy(() -> groupCommit.append(List.of(row("f", 0, "elsewhere"))))
                .isInstanceOf(AppendConflict.class);
    }

    private static EventRow row(String aggregateId, long sequence, @Nullable String key) {
        return new EventRow(
                UUID.randomUUID(),
                "Jar",
                aggregateId,
                sequence,
                "JarOpened",
                "1",
                "{\"b\":1,  \"a\":\"ア\"}",
                Instant.parse("2025-04-01T00:00:00.123456Z"),
                "JP-01",
                "clerk-01",
                "OFFICE",
                "OpenJar",
                UUID.randomUUID(),
                key,
                key == null ? null : "hash".getBytes(StandardCharsets.UTF_8));
    }
}
