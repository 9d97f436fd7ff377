package jp.monozukuri.reporting.replay;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.monozukuri.platform.inbox.IncomingEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** Events as the relay puts them on a topic. */
final class KafkaRecords {

    private KafkaRecords() {}

    static ConsumerRecord<byte[], byte[]> of(IncomingEvent event, int partition, long offset) {
        return of(
                event.service(), partition, offset, headers(event), event.data().toString());
    }

    static Map<String, String> headers(IncomingEvent event) {
        Map<String, String> headers = new TreeMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", event.id().toString());
        headers.put("ce_type", event.type());
        headers.put("ce_source", "/" + event.service() + "-service");
        headers.put("ce_subject", event.subject());
        headers.put("ce_time", event.recordedAt().toString());
        headers.put("ce_sequence", Long.toString(event.sequence()));
        headers.put("ce_office", event.office());
        headers.put("ce_position", "1.1");
        return headers;
    }

    static ConsumerRecord<byte[], byte[]> of(
            String service, int partition, long offset, Map<String, String> headers, String body) {
        RecordHeaders found = new RecordHeaders();
        headers.forEach((name, value) -> found.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return new ConsumerRecord<>(
                service + ".events",
                partition,
                offset,
                0,
                TimestampType.CREATE_TIME,
                0,
                0,
                new byte[0],
                body.getBytes(StandardCharsets.UTF_8),
                found,
                Optional.empty());
    }
}
