package jp.monozukuri.gateway;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/** A service of this process; what it does can be changed from test to test. */
final class LocalService {

    private final AtomicReference<HttpHandler> handler = new AtomicReference<>(exchange -> exchange.close());
    private final HttpServer server;

    LocalService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().daemon().name("local-service-", 1).factory()));
        server.createContext("/", exchange -> handler.get().handle(exchange));
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void does(HttpHandler next) {
        handler.set(next);
    }
}
