package jp.monozukuri.dispatch.inbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.monozukuri.dispatch.engagement.DispatchPicture;
import jp.monozukuri.dispatch.engagement.EngagementTables;
import jp.monozukuri.dispatch.engagement.RequestPicture;
import jp.monozukuri.dispatch.inbox.DispatchFact.OfDispatch;
import jp.monozukuri.dispatch.inbox.DispatchFact.Requested;
import jp.monozukuri.platform.inbox.InboxHandler;
import jp.monozukuri.platform.inbox.IncomingEvent;

/** Keeps who is sent where from the service's own topic: one read and two writes per batch, whatever its size. */
public final class WhenDispatchFactThenEngagement implements InboxHandler {

    private final EngagementTables tables;

    public WhenDispatchFactThenEngagement(EngagementTables tables) {
        this.tables = tables;
    }

    @Override
    public void take(List<IncomingEvent> events) {
        List<RequestPicture> requests = new ArrayList<>();
        List<OfDispatch> facts = new ArrayList<>();
        for (IncomingEvent event : events) {
            DispatchFact.read(event).ifPresent(fact -> {
                switch (fact) {
                    case Requested requested -> requests.add(requested.picture());
                    case OfDispatch ofDispatch -> facts.add(ofDispatch);
                }
            });
        }
        tables.saveRequests(requests);
        tables.saveDispatches(fold(facts).values());
    }

    private Map<String, DispatchPicture> fold(List<OfDispatch> facts) {
        Set<String> ids = new LinkedHashSet<>();
        facts.forEach(fact -> ids.add(fact.dispatchId()));
        Map<String, DispatchPicture> dispatches =
                ids.isEmpty() ? Map.of() : new LinkedHashMap<>(tables.dispatches(ids));
        for (OfDispatch fact : facts) {
            dispatches.put(fact.dispatchId(), EngagementFold.after(dispatches.get(fact.dispatchId()), fact));
        }
        return dispatches;
    }
}
