package jp.monozukuri.dispatch.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import jp.monozukuri.platform.inbox.IncomingEvent;
import tools.jackson.databind.json.JsonMapper;

/** Published events of the meister service, as they come in. */
final class Facts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Facts() {}

    /** An event with a body in which quotes are written as apostrophes. */
    static IncomingEvent fact(String name, String body) {
        String json = body.replace('\'', '"');
        return new IncomingEvent(
                UUID.nameUUIDFromBytes((name + json).getBytes(StandardCharsets.UTF_8)),
                "meister",
                "meister." + name + ".v1",
                "person/of-no-interest",
                0,
                Instant.parse("2025-04-01T00:00:00Z"),
                "JP-31",
                JSON.readTree(json));
    }
}
