package jp.monozukuri.reporting.board.live;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import jp.monozukuri.reporting.signal.Change;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One open page: {@code changed} after changes, a comment when nothing else was said for a while. */
final class OpenPage {

    private static final long RECONNECT_MILLIS = 3_000;

    private final SseEmitter emitter;
    private final Scope scope;
    private final LiveProperties properties;
    private final LongSupplier version;
    private final Semaphore signal = new Semaphore(0);
    private volatile boolean open = true;

    OpenPage(SseEmitter emitter, Scope scope, LiveProperties properties, LongSupplier version) {
        this.emitter = emitter;
        this.scope = scope;
        this.properties = properties;
        this.version = version;
    }

    boolean isConcernedBy(Set<Change> changes) {
        return scope.contains(changes);
    }

    /** Has the page told soon; many calls are one message. */
    void tell() {
        signal.release();
    }

    void end() {
        open = false;
        signal.release();
    }

    /** Sends until the reader leaves or the stream is ended. */
    void run() {
        try {
            emitter.send(SseEmitter.event().comment("open").reconnectTime(RECONNECT_MILLIS));
            while (open) {
                boolean changed = Live.await(signal, properties.heartbeat());
                signal.drainPermits();
                if (open && changed) {
                    emitter.send(changed());
                    TimeUnit.NANOSECONDS.sleep(properties.gap().toNanos());
                } else if (open) {
                    emitter.send(SseEmitter.event().comment("beat"));
                }
            }
            emitter.complete();
        } catch (IOException | IllegalStateException gone) {
            open = false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private SseEmitter.SseEventBuilder changed() {
        String id = Long.toString(version.getAsLong());
        return SseEmitter.event().id(id).name("changed").data(id);
    }
}
