package jp.monozukuri.platform.eventstore;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.monozukuri.platform.problem.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What happened, as it is stored: of one aggregate, or of an office page by page. */
@RestController
@RequestMapping("/api/${spring.application.name}")
final class HistoryEndpoint {

    private static final int LIMIT = 1_000;

    private final StoredEvents stored;

    HistoryEndpoint(StoredEvents stored) {
        this.stored = stored;
    }

    /** One event of the history. */
    record View(
            long position,
            UUID eventId,
            String aggregateId,
            long sequence,
            String type,
            String revision,
            Instant recordedAt,
            String office,
            String actor,
            String role,
            String command,
            UUID commandId,
            @JsonRawValue String payload) {

        static View of(StoredEvent event) {
            return new View(
                    event.place().position(),
                    event.eventId(),
                    event.aggregateId(),
                    event.sequenceNumber(),
                    event.eventType(),
                    event.revision(),
                    event.recordedAt(),
                    event.office(),
                    event.actor(),
                    event.role(),
                    event.command(),
                    event.commandId(),
                    event.payload());
        }
    }

    /**
     * A page of history.
     *
     * @param next the position to go on from, or null at the end
     */
    record Page(List<View> events, @Nullable Long next) {}

    @GetMapping("/aggregates/{*aggregateId}")
    ResponseEntity<Page> aggregate(@PathVariable String aggregateId) {
        String id = aggregateId.substring(1);
        List<View> events = stored.ofAggregate(id).stream().map(View::of).toList();
        if (events.isEmpty()) {
            throw RuleViolation.of("NOT_FOUND", "field", "aggregateId", "value", id);
        }
        return ResponseEntity.ok().eTag("\"" + events.size() + "\"").body(new Page(events, null));
    }

    @GetMapping("/events")
    Page office(
            @RequestParam(required = false) @Nullable String office,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "100") int limit) {
        if (limit < 1 || limit > LIMIT) {
            throw RuleViolation.of("INVALID_PAYLOAD", "field", "limit", "value", limit, "rule", "1–" + LIMIT);
        }
        List<View> events =
                stored.ofOffice(office, after, limit).stream().map(View::of).toList();
        return new Page(events, events.size() < limit ? null : events.getLast().position());
    }
}
