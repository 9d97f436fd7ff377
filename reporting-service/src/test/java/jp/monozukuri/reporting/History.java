package jp.monozukuri.reporting;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.monozukuri.platform.inbox.IncomingEvent;
import jp.monozukuri.reporting.fact.Facts;
import jp.monozukuri.reporting.fold.Contribution;
import jp.monozukuri.reporting.fold.Fold;
import jp.monozukuri.reporting.fold.Line;
import jp.monozukuri.reporting.ledger.Bookkeeper;
import jp.monozukuri.reporting.ledger.Entry;
import jp.monozukuri.reporting.policy.CountingPolicies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Published events as they would arrive, booked in memory while they are told; lines are shown as text. */
public final class History {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Bookkeeper bookkeeper;
    private final Map<String, Long> sequences = new HashMap<>();
    private final List<IncomingEvent> events = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private Instant now = Instant.parse("2025-04-01T00:00:00Z");

    public History() {
        this(CountingPolicies.programme());
    }

    public History(CountingPolicies policies) {
        this.bookkeeper = new Bookkeeper(new Facts(), new Fold(policies), Map.of());
    }

    /** From now on events are recorded at this moment. */
    public History at(String time) {
        now = OffsetDateTime.parse(time).toInstant();
        return this;
    }

    /** From now on events are recorded at this moment. */
    public History at(Instant time) {
        now = time;
        return this;
    }

    /** The next event of a subject; single quotes stand for double ones. Gives its lines. */
    public List<String> tell(String service, String subject, String type, String json) {
        return book(event(service, subject, type, JSON.readTree(json.replace('\'', '"'))));
    }

    private IncomingEvent event(String service, String subject, String type, JsonNode data) {
        long sequence = sequences.merge(service + " " + subject, 1L, Long::sum) - 1;
        String name = String.join(" ", service, subject, Long.toString(sequence));
        return new IncomingEvent(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                service,
                service + "." + type + ".v1",
                subject,
                sequence,
                now,
                data.path("office").asString("CENTRAL"),
                data);
    }

    private List<String> book(IncomingEvent event) {
        events.add(event);
        List<Entry> booked = bookkeeper.book(event);
        entries.addAll(booked);
        return booked.stream().map(Entry::line).map(History::shown).toList();
    }

    /** A line as text: sign, office, fiscal year, row, measure, item, activity date, amount, wording. */
    public static String shown(Line line) {
        Contribution c = line.contribution();
        StringBuilder text = new StringBuilder(line.sign() > 0 ? "+ " : "- ")
                .append(c.office())
                .append(' ')
                .append(c.fiscalYear())
                .append(' ')
                .append(c.row())
                .append(' ')
                .append(c.measure());
        if (!c.item().isEmpty()) {
            text.append(' ').append(c.item());
        }
        if (c.activityDate() != null) {
            text.append(' ').append(c.activityDate());
        }
        text.append(' ').append(line.amount());
        if (c.wording() != null) {
            text.append(" \"").append(c.wording()).append('"');
        }
        return text.toString();
    }

    /** All events so far. */
    public List<IncomingEvent> events() {
        return events;
    }

    /** All entries so far. */
    public List<Entry> entries() {
        return entries;
    }

    /** What booked them. */
    public Bookkeeper bookkeeper() {
        return bookkeeper;
    }
}
