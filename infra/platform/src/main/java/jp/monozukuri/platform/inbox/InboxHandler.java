package jp.monozukuri.platform.inbox;

import java.util.List;

/** The effect of published events in a service; the destination of the binding
 * {@code inbox-in-0} says whose. */
public interface InboxHandler {

    /**
     * Takes events in, inside the transaction that also records them as taken in. Each event comes once, in order within
     * its subject. Unknown types are to be passed over: a newer producer may send them.
     *
     * @throws RuntimeException the whole batch is tried again event by event; one that still fails becomes a dead letter
     */
    void take(List<IncomingEvent> events);
}
