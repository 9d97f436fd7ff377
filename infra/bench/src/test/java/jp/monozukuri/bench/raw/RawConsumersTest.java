package jp.monozukuri.bench.raw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class RawConsumersTest {

    @Test
    void two_readers_share_the_partitions_that_hold_something() {
        var first = new TopicPartition("a", 0);
        var second = new TopicPartition("a", 1);
        var third = new TopicPartition("b", 0);
        var empty = new TopicPartition("b", 1);

        assertThat(RawConsumers.shares(Map.of(first, 5L, second, 9L, third, 7L, empty, 0L)))
                .containsExactly(List.of(second, first), List.of(third));
    }
}
