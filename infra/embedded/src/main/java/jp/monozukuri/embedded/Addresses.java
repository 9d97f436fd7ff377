package jp.monozukuri.embedded;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ports of a stack: eight in a row.
 *
 * @param base the gateway's
 */
record Addresses(int base) {

    /** The services in the order of their ports. */
    static final List<String> SERVICES = List.of("meister", "dispatch", "competition", "reporting");

    static final String GATEWAY = "gateway";

    /** The services and, last, the gateway. */
    static final List<String> APPS =
            Stream.concat(SERVICES.stream(), Stream.of(GATEWAY)).toList();

    private static final int COUNT = SERVICES.size() + 4;
    private static final int BROKER = SERVICES.size() + 1;
    private static final int CONTROLLER = SERVICES.size() + 2;
    private static final int POSTGRES = SERVICES.size() + 3;
    private static final int HIGHEST_PORT = 65_535;

    static final int HIGHEST_BASE = HIGHEST_PORT - COUNT + 1;

    /** On that port, or on free ones for 0. */
    static Addresses at(int port) {
        return new Addresses(port == 0 ? Ports.free(COUNT) : port);
    }

    int broker() {
        return base + BROKER;
    }

    int controller() {
        return base + CONTROLLER;
    }

    int postgres() {
        return base + POSTGRES;
    }

    /** Port of a service or of the gateway. */
    int port(String app) {
        if (app.equals(GATEWAY)) {
            return base;
        }
        var place = SERVICES.indexOf(app);
        if (place < 0) {
            throw new IllegalArgumentException("no service is called " + app + "; there are " + SERVICES);
        }
        return base + 1 + place;
    }

    URI uri(String app) {
        return URI.create("http://127.0.0.1:" + port(app));
    }

    String bootstrapServers() {
        return "127.0.0.1:" + broker();
    }

    /** @throws StartFailure when somebody listens on one of them */
    void requireFree() {
        IntStream.range(base, base + COUNT)
                .filter(port -> !Ports.isFree(port))
                .findFirst()
                .ifPresent(port -> {
                    throw new StartFailure(
                            "ポート " + port + " は別のプログラムが使っています。それを止めるか、./infra/up --port 9080 のように別の番号(連続 " + COUNT
                                    + " 個)を指定してください。",
                            "Port " + port + " is taken by another program; end it, or choose another number (" + COUNT
                                    + " in a row are used), e.g. ./infra/up --port 9080.");
                });
    }
}
