package jp.monozukuri.meister.inbox;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.monozukuri.meister.overview.OverviewTables;
import jp.monozukuri.meister.overview.Pictures;
import jp.monozukuri.platform.inbox.InboxHandler;
import jp.monozukuri.platform.inbox.IncomingEvent;

/** Keeps the overview: one read and one write per batch, whatever its size. */
public final class WhenOwnFactThenOverview implements InboxHandler {

    private static final String SERVICE = "meister";
    private static final String PERSON = "person/";
    private static final String APPLICATION = "application/";
    private static final String TRADE = "trade/";

    private final OverviewTables tables;

    public WhenOwnFactThenOverview(OverviewTables tables) {
        this.tables = tables;
    }

    @Override
    public void take(List<IncomingEvent> events) {
        List<IncomingEvent> own =
                events.stream().filter(event -> event.service().equals(SERVICE)).toList();
        if (own.isEmpty()) {
            return;
        }
        tables.lockForChange();
        Pictures pictures = tables.find(ids(own, PERSON), ids(own, APPLICATION), ids(own, TRADE));
        own.forEach(event -> OverviewFold.fold(event, pictures));
        tables.save(pictures);
    }

    /** The codes behind the subjects of one kind. */
    private static Set<String> ids(List<IncomingEvent> events, String kind) {
        Set<String> ids = new LinkedHashSet<>();
        events.stream()
                .map(IncomingEvent::subject)
                .filter(subject -> subject.startsWith(kind))
                .forEach(subject -> ids.add(subject.substring(kind.length())));
        return ids;
    }
}
