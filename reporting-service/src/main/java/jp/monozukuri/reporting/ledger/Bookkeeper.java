package jp.monozukuri.reporting.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.monozukuri.platform.inbox.IncomingEvent;
import jp.monozukuri.reporting.fact.Fact;
import jp.monozukuri.reporting.fact.Facts;
import jp.monozukuri.reporting.fold.Fold;
import jp.monozukuri.reporting.fold.Line;
import jp.monozukuri.reporting.fold.Picture;
import org.jspecify.annotations.Nullable;

/**
 * Turns events into entries, in memory. The one way from event to ledger line, used by live intake and by replay; it knows
 * neither a clock nor a database. Not for use by several threads.
 */
public final class Bookkeeper {

    private final Facts facts;
    private final Fold fold;
    private final Map<Subject, Kept> pictures;
    private final Map<Subject, Kept> changed = new LinkedHashMap<>();

    /** @param pictures what is known so far */
    public Bookkeeper(Facts facts, Fold fold, Map<Subject, Kept> pictures) {
        this.facts = facts;
        this.fold = fold;
        this.pictures = new HashMap<>(pictures);
    }

    /**
     * Books one event. A repeat and a type that is not counted give no entries.
     *
     * @throws IllegalArgumentException when a counted event is not readable
     * @throws IllegalStateException when it cannot follow what is known of its subject
     */
    public List<Entry> book(IncomingEvent event) {
        Subject subject = new Subject(event.service(), event.subject());
        Kept kept = pictures.get(subject);
        Fact fact = facts.read(event.type(), event.data());
        if (fact == null || (kept != null && event.sequence() <= kept.sequence())) {
            return List.of();
        }
        Picture before = kept == null ? null : kept.picture();
        Picture after = fold.apply(before, fact);
        List<Entry> entries = entries(event, before, after);
        Kept now = new Kept(event.sequence(), after);
        pictures.put(subject, now);
        changed.put(subject, now);
        return entries;
    }

    private List<Entry> entries(IncomingEvent event, @Nullable Picture before, Picture after) {
        List<Entry> entries = new ArrayList<>();
        for (Line line : fold.lines(before, after)) {
            entries.add(new Entry(
                    event.id(),
                    entries.size() + 1,
                    event.service(),
                    event.subject(),
                    event.sequence(),
                    event.recordedAt(),
                    line));
        }
        return entries;
    }

    /** The pictures that the booked events have changed. */
    public Map<Subject, Kept> changed() {
        return changed;
    }
}
