package jp.monozukuri.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class IntakeTest {

    private static final Instant NOON = Instant.parse("2025-11-21T03:00:00Z");
    private static final TopicPartition A = new TopicPartition("dispatch.events", 0);
    private static final TopicPartition B = new TopicPartition("dispatch.events", 1);

    private static Intake intake(Instant now) {
        return new Intake(
                () -> new MockConsumer<>("earliest"), Set.of("dispatch.events"), Clock.fixed(now, ZoneOffset.UTC));
    }

    @Test
    void all_that_lay_there_is_taken_in_once_the_group_has_passed_it_in_every_partition() {
        Intake intake = intake(NOON.plusSeconds(4));
        intake.note(NOON, Map.of(A, 10L, B, 5L), Map.of(A, 9L, B, 5L));
        assertThat(intake.lag()).as("one record behind from the start").isEqualTo(new Lag("slow", "反映の遅れを", "確認しています"));

        intake.note(NOON.plusSeconds(1), Map.of(A, 12L, B, 5L), Map.of(A, 10L, B, 5L));
        assertThat(intake.lag())
                .as("the first note is passed, the second is not")
                .isEqualTo(new Lag("ok", "12時00分00秒", "までの記録を反映"));

        intake.note(NOON.plusSeconds(2), Map.of(A, 12L, B, 5L), Map.of(A, 12L, B, 5L));
        assertThat(intake.lag().strong()).isEqualTo("12時00分02秒");
    }

    @Test
    void topics_without_records_are_taken_in_whole() {
        Intake intake = intake(NOON);
        intake.note(NOON, Map.of(A, 0L), Map.of());

        assertThat(intake.lag().level()).isEqualTo("ok");
    }

    @Test
    void five_seconds_are_in_time_sixty_are_late_and_more_is_a_standstill() {
        assertThat(Lag.of(NOON, NOON.plusSeconds(5)).level()).isEqualTo("ok");
        assertThat(Lag.of(NOON, NOON.plusMillis(5_001))).isEqualTo(new Lag("slow", "遅れ 5秒", "。数が少なく出ることがあります"));
        assertThat(Lag.of(NOON, NOON.plusSeconds(60)).level()).isEqualTo("slow");
        assertThat(Lag.of(NOON, NOON.plusMillis(60_001))).isEqualTo(new Lag("down", "11月21日 12時00分", "から止まっています"));
    }
}
