package jp.monozukuri.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.LongAdder;

/** So many clients, each with a connection of its own, each sending again as soon as it has its answer. */
public final class ClosedLoop {

    /** One client. */
    public interface Client extends AutoCloseable {

        /** Does it once and waits for the answer. */
        void once() throws Exception;

        @Override
        void close() throws Exception;
    }

    /** Makes the client of a number from 0 on, connected and ready. */
    @FunctionalInterface
    public interface Clients {

        Client client(int number) throws Exception;
    }

    private ClosedLoop() {}

    /**
     * Runs all clients side by side.
     *
     * @return how often all of them together did it, per second
     * @throws LoadFailure when one of them failed; what the others did counts for nothing then
     */
    public static double perSecond(int clients, Duration length, Clients maker) throws InterruptedException {
        var ready = new CountDownLatch(clients);
        var go = new CountDownLatch(1);
        var done = new LongAdder();
        var failures = new Failures();
        List<Thread> threads = new ArrayList<>();
        for (int number = 0; number < clients; number++) {
            int own = number;
            threads.add(Thread.ofPlatform().name("client-" + own).start(() -> {
                try (Client client = maker.client(own)) {
                    ready.countDown();
                    go.await();
                    long end = System.nanoTime() + length.toNanos();
                    while (System.nanoTime() < end && failures.none()) {
                        client.once();
                        done.increment();
                    }
                } catch (Exception e) {
                    failures.add(e);
                } finally {
                    ready.countDown();
                }
            }));
        }
        ready.await();
        long begin = System.nanoTime();
        go.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        long took = System.nanoTime() - begin;
        failures.throwFirst();
        return done.sum() * 1e9 / took;
    }
}
