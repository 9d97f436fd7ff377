package jp.monozukuri.reporting.board.live;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import jp.monozukuri.reporting.signal.Change;
import jp.monozukuri.reporting.signal.Changes;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The open streams. Changes are gathered and told in beats, at most one each {@link LiveProperties#gap()}; each stream sends on a
 * virtual thread of its own, so a slow reader holds up nobody.
 */
public final class Live implements SmartLifecycle {

    private final Changes changes;
    private final LiveProperties properties;
    private final Semaphore places;
    private final Set<OpenPage> pages = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("live-beat").factory());
    private final Set<Change> gathered = new HashSet<>();
    private boolean due;
    private long lastBeat;
    private volatile long version;
    private volatile @Nullable Runnable listening;

    /** @param clock only for the first version, so that versions grow over restarts */
    public Live(Changes changes, LiveProperties properties, Clock clock) {
        this.changes = changes;
        this.properties = properties;
        this.places = new Semaphore(properties.streams());
        this.version = clock.millis();
        this.lastBeat = System.nanoTime() - properties.gap().toNanos();
    }

    /** A number that grows with each beat. What was read after a version was seen contains all changes of it. */
    public long version() {
        return version;
    }

    /**
     * Opens a stream.
     *
     * @param seen the version that the page has; if it is not the present one the page is told at once
     * @return empty when too many are open
     */
    Optional<SseEmitter> open(Scope scope, long seen) {
        if (!places.tryAcquire()) {
            return Optional.empty();
        }
        SseEmitter emitter = new SseEmitter(0L);
        OpenPage page = new OpenPage(emitter, scope, properties, this::version);
        Runnable closed = () -> close(page);
        emitter.onCompletion(closed);
        emitter.onError(failure -> closed.run());
        pages.add(page);
        if (seen != version) {
            page.tell();
        }
        Thread.ofVirtual().name("live-stream").start(() -> {
            try {
                page.run();
            } finally {
                close(page);
            }
        });
        return Optional.of(emitter);
    }

    private void close(OpenPage page) {
        if (pages.remove(page)) {
            places.release();
            page.end();
        }
    }

    /** How many streams are open. */
    int size() {
        return pages.size();
    }

    /** Called on the thread of the signal; only gathers. */
    private synchronized void gather(Set<Change> changed) {
        gathered.addAll(changed);
        if (!due) {
            due = true;
            long wait = lastBeat + properties.gap().toNanos() - System.nanoTime();
            beats.schedule(this::beat, Math.max(wait, properties.gather().toNanos()), TimeUnit.NANOSECONDS);
        }
    }

    private void beat() {
        Set<Change> told;
        synchronized (this) {
            told = Set.copyOf(gathered);
            gathered.clear();
            due = false;
            lastBeat = System.nanoTime();
            version++;
        }
        pages.stream().filter(page -> page.isConcernedBy(told)).forEach(OpenPage::tell);
    }

    @Override
    public void start() {
        listening = changes.listen(this::gather);
    }

    /** Ends the streams before the web server waits for its last calls. */
    @Override
    public void stop() {
        Runnable end = listening;
        listening = null;
        if (end != null) {
            end.run();
        }
        beats.shutdownNow();
        pages.forEach(this::close);
    }

    @Override
    public boolean isRunning() {
        return listening != null;
    }

    /** Waits at most this long for the next change. */
    static boolean await(Semaphore signal, Duration limit) throws InterruptedException {
        return signal.tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS);
    }
}
