package jp.monozukuri.platform.eventstore;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Those who want to know at once that events were stored, such as the relay. */
public final class AppendListeners {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Calls the listener after each commit, on the writer's thread; it must return at once. */
    public void add(Runnable listener) {
        listeners.add(listener);
    }

    void appended() {
        listeners.forEach(Runnable::run);
    }
}
