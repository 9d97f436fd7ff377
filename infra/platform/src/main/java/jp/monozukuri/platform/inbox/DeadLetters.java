package jp.monozukuri.platform.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.messaging.support.MessageBuilder;

/** Sends what cannot be taken in to the service's own topic, whole, with its cause and where it came from. */
final class DeadLetters {

    static final String BINDING = "deadLetters-out-0";

    private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);

    private final StreamBridge bridge;
    private final String topic;
    private final Counter counter;

    DeadLetters(StreamBridge bridge, String topic, MeterRegistry meters) {
        this.bridge = bridge;
        this.topic = topic;
        this.counter = meters.counter("inbox.dead.letters");
    }

    /** Sends and waits for the acknowledgement; only then may the record be passed over. */
    void send(ConsumerRecord<?, byte[]> record, RuntimeException cause) {
        var headers = new RecordHeaders(record.headers());
        put(headers, "dead_letter_cause", cause.getClass().getSimpleName() + ": " + cause.getMessage());
        put(headers, "dead_letter_topic", record.topic());
        put(headers, "dead_letter_partition", Integer.toString(record.partition()));
        put(headers, "dead_letter_offset", Long.toString(record.offset()));
        byte[] key = record.key() instanceof byte[] bytes ? bytes : new byte[0];
        bridge.send(
                BINDING,
                MessageBuilder.withPayload(new ProducerRecord<>(topic, null, key, record.value(), headers))
                        .build());
        counter.increment();
        log.error(
                "dead letter topic={} partition={} offset={}",
                record.topic(),
                record.partition(),
                record.offset(),
                cause);
    }

    private static void put(RecordHeaders headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
