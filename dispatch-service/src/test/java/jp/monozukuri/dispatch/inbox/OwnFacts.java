package jp.monozukuri.dispatch.inbox;

import java.time.Instant;
import java.util.UUID;
import jp.monozukuri.platform.inbox.IncomingEvent;
import tools.jackson.databind.json.JsonMapper;

/** Facts as they come back over the own topic. */
final class OwnFacts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private OwnFacts() {}

    static IncomingEvent fact(String name, String body) {
        return new IncomingEvent(
                UUID.nameUUIDFromBytes((name + body).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                "dispatch",
                "dispatch." + name + ".v1",
                "dispatch/HK-1",
                0,
                Instant.parse("2025-06-10T01:00:00Z"),
                "JP-31",
                JSON.readTree(body.replace('\'', '"')));
    }
}
