package jp.monozukuri.platform.relay;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import jp.monozukuri.platform.PublishedEvent;
import jp.monozukuri.platform.ServiceDefinition;
import jp.monozukuri.platform.consistency.ConsistencyToken;
import jp.monozukuri.platform.eventstore.StoredEvent;
import jp.monozukuri.platform.eventstore.StoredEvents;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.integration.kafka.support.KafkaIntegrationHeaders;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.support.MessageBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Turns stored events into CloudEvents and hands them to the Kafka binder, many in flight. */
final class Sender {

    static final String BINDING = "relay-out-0";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final StreamBridge bridge;
    private final ServiceDefinition service;
    private final StoredEvents stored;
    private final SentRecords sent;
    private final int partitions;

    Sender(StreamBridge bridge, ServiceDefinition service, StoredEvents stored, SentRecords sent, int partitions) {
        this.bridge = bridge;
        this.service = service;
        this.stored = stored;
        this.sent = sent;
        this.partitions = partitions;
    }

    /**
     * Sends a batch and waits once for all acknowledgements.
     *
     * @throws Exception when any is missing; the whole batch is to be sent again
     */
    void send(List<StoredEvent> batch, long acknowledgementMillis) throws Exception {
        List<CompletableFuture<?>> acknowledgements = new ArrayList<>(batch.size());
        sent.collectInto(acknowledgements);
        for (StoredEvent event : batch) {
            bridge.send(
                    BINDING,
                    MessageBuilder.withPayload(cloudEvent(event))
                            .setHeader(KafkaHeaders.KEY, event.aggregateId().getBytes(StandardCharsets.UTF_8))
                            .setHeader(
                                    KafkaHeaders.PARTITION,
                                    ConsistencyToken.partitionOf(event.aggregateId(), partitions))
                            .setHeader(KafkaIntegrationHeaders.FUTURE_TOKEN, event.eventId())
                            .build());
        }
        if (acknowledgements.size() != batch.size()) {
            throw new IllegalStateException(
                    "sent " + batch.size() + " events but hold " + acknowledgements.size() + " futures");
        }
        CompletableFuture.allOf(acknowledgements.toArray(CompletableFuture[]::new))
                .get(acknowledgementMillis, TimeUnit.MILLISECONDS);
    }

    private CloudEvent cloudEvent(StoredEvent event) {
        PublishedEvent published = service.published().apply(stored.payload(event));
        CloudEventBuilder builder = CloudEventBuilder.v1()
                .withId(event.eventId().toString())
                .withSource(URI.create("/" + service.name() + "-service"))
                .withType(service.name() + "." + published.type())
                .withSubject(event.aggregateId())
                .withTime(event.recordedAt().atOffset(ZoneOffset.UTC))
                .withDataSchema(
                        URI.create("/api/" + service.name() + "/contracts/events/" + published.type() + ".schema.json"))
                .withDataContentType("application/json")
                .withData(JSON.writeValueAsBytes(published.data()))
                .withExtension("sequence", Long.toString(event.sequenceNumber()))
                .withExtension("office", event.office())
                .withExtension(
                        "position",
                        Long.toUnsignedString(event.place().transactionId()) + "."
                                + event.place().position());
        if (event.idempotencyKey() != null) {
            builder.withExtension("idempotencykey", event.idempotencyKey());
        }
        return builder.build();
    }
}
