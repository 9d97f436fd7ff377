package jp.monozukuri.bench.posting;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import jp.monozukuri.bench.http.Answer;
import jp.monozukuri.bench.http.Request;
import jp.monozukuri.bench.http.Wire;

/** All offices: fills the register, posts in bulk, and waits until everything posted has been taken in. */
public final class Offices {

    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;
    private static final int CALLS = 8;
    private static final int DISPATCHES_PER_CALL = 200;
    private static final int SETTLE_ATTEMPTS = 60;

    private final URI gateway;
    private final AtomicLong numbers = new AtomicLong();
    private final Map<String, String> lastTokens = new ConcurrentHashMap<>();

    /** At this address. */
    public Offices(URI gateway) {
        this.gateway = gateway;
    }

    /** A number that no dispatch has yet. */
    public long next() {
        return numbers.getAndIncrement();
    }

    /** Brings offices, trade and meisters in and waits until the dispatch service knows them. */
    public void register() throws IOException {
        try (var wire = new Wire(gateway)) {
            for (Request request : Postings.register()) {
                remember(bulk(wire, request));
            }
            settle("dispatch");
            settle("reporting");
        }
    }

    /**
     * Confirms so many dispatches in bulk, several calls side by side.
     *
     * @param reported whether each is also reported
     * @return their numbers
     */
    public List<Long> fill(int dispatches, boolean reported) throws InterruptedException {
        Map<Long, List<Long>> byOffice = new LinkedHashMap<>();
        List<Long> all = new ArrayList<>(dispatches);
        for (int count = 0; count < dispatches; count++) {
            long number = next();
            all.add(number);
            byOffice.computeIfAbsent(number % Postings.OFFICES, office -> new ArrayList<>())
                    .add(number);
        }
        List<Callable<Boolean>> calls = new ArrayList<>();
        for (List<Long> ofOffice : byOffice.values()) {
            for (int from = 0; from < ofOffice.size(); from += DISPATCHES_PER_CALL) {
                List<Long> part = ofOffice.subList(from, Math.min(ofOffice.size(), from + DISPATCHES_PER_CALL));
                calls.add(() -> {
                    try (var wire = new Wire(gateway)) {
                        remember(bulk(wire, Postings.bulk(part, reported)));
                        return true;
                    }
                });
            }
        }
        try (var threads = Executors.newFixedThreadPool(CALLS)) {
            for (Future<Boolean> call : threads.invokeAll(calls)) {
                call.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("filling failed: " + e.getCause(), e);
        }
        return all;
    }

    private static Answer bulk(Wire wire, Request request) throws IOException {
        Answer answer = wire.send(request).requireOk("a bulk call");
        int accepted = answer.body().split("\"status\":" + OK + ",", -1).length - 1;
        int all = answer.body().split("\"status\":", -1).length - 1;
        if (accepted != all) {
            throw new IllegalStateException((all - accepted) + " of " + all + " commands were refused: "
                    + answer.body().substring(0, Math.min(2_000, answer.body().length())));
        }
        return answer;
    }

    /** Keeps the tokens of an answer for {@link #settle}; the last of a partition counts. */
    public void remember(Answer answer) {
        for (String token : answer.header("consistency-token").split(",", -1)) {
            int end = token.lastIndexOf('-');
            if (end > 0) {
                lastTokens.merge(token.substring(0, end), token, Offices::later);
            }
        }
    }

    private static String later(String one, String other) {
        return place(one).compareTo(place(other)) >= 0 ? one : other;
    }

    /** {@code <service>-<partition>-<transaction id>.<position>}: later when its transaction is, then its position. */
    static Place place(String token) {
        String[] numbers = token.substring(token.lastIndexOf('-') + 1).split("\\.", -1);
        return new Place(Long.parseLong(numbers[0]), Long.parseLong(numbers[1]));
    }

    /** A place in a service's store. */
    record Place(long transaction, long position) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            int byTransaction = Long.compare(transaction, other.transaction);
            return byTransaction != 0 ? byTransaction : Long.compare(position, other.position);
        }
    }

    /**
     * Waits until a service has taken in everything remembered.
     *
     * @throws IllegalStateException when it has not after five minutes
     */
    public void settle(String service) throws IOException {
        Map<String, String> tokens = new HashMap<>(lastTokens);
        if (tokens.isEmpty()) {
            return;
        }
        try (var wire = new Wire(gateway)) {
            for (int attempt = 0; attempt < SETTLE_ATTEMPTS; attempt++) {
                Answer answer = wire.send(Postings.settled(service, String.join(",", tokens.values())));
                if (answer.status() != UNAVAILABLE) {
                    answer.requireOk("the wait for " + service);
                    return;
                }
            }
        }
        throw new IllegalStateException(service + " has not taken everything in");
    }
}
