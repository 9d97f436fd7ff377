package jp.monozukuri.platform.inbox;

import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A published event as it arrives.
 *
 * @param id CloudEvents id
 * @param service short name of the producer, e.g. {@code meister}
 * @param type CloudEvents type, e.g. {@code meister.MeisterCertified.v1}
 * @param subject aggregate id
 * @param sequence number of the event in its aggregate, from 0
 * @param recordedAt CloudEvents time
 * @param office office of the caller whose command caused it
 * @param data the JSON body
 */
public record IncomingEvent(
        UUID id,
        String service,
        String type,
        String subject,
        long sequence,
        Instant recordedAt,
        String office,
        JsonNode data) {}
