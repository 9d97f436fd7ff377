package jp.monozukuri.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.monozukuri.platform.eventstore.Place;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads Kafka records as events: CloudEvents 1.0 in binary mode with the extensions {@code sequence}, {@code office},
 * {@code position} and {@code idempotencykey}.
 */
public final class CloudEventRecords {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * A record that was read.
     *
     * @param place the event's place in the store of its producer
     * @param idempotencyKey on the first event of a command, else null
     */
    public record Read(
            IncomingEvent event, Place place, @Nullable String idempotencyKey) {}

    private CloudEventRecords() {}

    /**
     * Reads one record.
     *
     * @throws IllegalArgumentException saying what is wrong with it
     */
    public static Read read(ConsumerRecord<?, byte[]> record) {
        String specVersion = header(record, "ce_specversion");
        if (!specVersion.equals("1.0")) {
            throw new IllegalArgumentException("ce_specversion " + specVersion + " is not 1.0");
        }
        String type = header(record, "ce_type");
        int dot = type.indexOf('.');
        if (dot <= 0) {
            throw new IllegalArgumentException("ce_type " + type + " does not begin with a service");
        }
        try {
            var event = new IncomingEvent(
                    UUID.fromString(header(record, "ce_id")),
                    type.substring(0, dot),
                    type,
                    header(record, "ce_subject"),
                    Long.parseLong(header(record, "ce_sequence")),
                    OffsetDateTime.parse(header(record, "ce_time")).toInstant(),
                    header(record, "ce_office"),
                    data(record));
            return new Read(event, place(header(record, "ce_position")), optional(record, "ce_idempotencykey"));
        } catch (DateTimeException | JacksonException e) {
            throw new IllegalArgumentException(type + " is not readable: " + e.getMessage(), e);
        }
    }

    private static JsonNode data(ConsumerRecord<?, byte[]> record) {
        byte[] value = record.value();
        JsonNode data = value == null ? null : JSON.readTree(value);
        if (data == null || !data.isObject()) {
            throw new IllegalArgumentException("the body is not a JSON object");
        }
        return data;
    }

    private static Place place(String text) {
        int dot = text.indexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException("ce_position " + text + " is not <transaction>.<position>");
        }
        return new Place(Long.parseUnsignedLong(text.substring(0, dot)), Long.parseLong(text.substring(dot + 1)));
    }

    private static String header(ConsumerRecord<?, byte[]> record, String name) {
        String value = optional(record, name);
        if (value == null) {
            throw new IllegalArgumentException("header " + name + " is missing");
        }
        return value;
    }

    private static @Nullable String optional(ConsumerRecord<?, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
