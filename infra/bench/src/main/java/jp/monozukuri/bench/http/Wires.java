package jp.monozukuri.bench.http;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;

/** Connections for arrivals: an idle one, else a new one; above the limit an arrival waits, and that counts. */
public final class Wires implements AutoCloseable {

    private final URI base;
    private final Semaphore permits;
    private final ConcurrentLinkedDeque<Wire> idle = new ConcurrentLinkedDeque<>();

    /** @param limit connections at the same time */
    public Wires(URI base, int limit) {
        this.base = base;
        this.permits = new Semaphore(limit);
    }

    /** Sends over one of them and waits for the answer. */
    public Answer send(Request request) throws IOException, InterruptedException {
        permits.acquire();
        try {
            Wire found = idle.pollFirst();
            Wire wire = found == null ? new Wire(base) : found;
            Answer answer = wire.send(request);
            idle.addFirst(wire);
            return answer;
        } finally {
            permits.release();
        }
    }

    @Override
    public void close() {
        for (Wire wire = idle.pollFirst(); wire != null; wire = idle.pollFirst()) {
            wire.close();
        }
    }
}
