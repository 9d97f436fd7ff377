package jp.monozukuri.scenarios;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A system in this process: answers as a function of the request and remembers every request. */
public final class FakeSystem implements AutoCloseable {

    /** A request as it came in. */
    public record Request(String method, String path, Map<String, List<String>> headers, String body) {

        /** The value of a header, or null. */
        public @Nullable String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> String.join(",", header.getValue()))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** What is sent back. */
    public record Response(int status, Map<String, String> headers, String body) {

        /** An answer in JSON. */
        public static Response json(int status, String body) {
            return new Response(status, Map.of("Content-Type", "application/json"), body);
        }

        /** A problem document. */
        public static Response problem(int status, String code) {
            return new Response(
                    status,
                    Map.of("Content-Type", "application/problem+json"),
                    "{\"status\":" + status + ",\"code\":\"" + code + "\",\"detailEn\":\"It is " + code + ".\"}");
        }

        /** The same with one more header. */
        public Response with(String name, String value) {
            var more = new HashMap<>(headers);
            more.put(name, value);
            return new Response(status, more, body);
        }
    }

    private final HttpServer server;
    private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());

    private FakeSystem(Function<Request, Response> answers) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> answer(exchange, answers));
        server.start();
    }

    /** Starts on a free port. */
    public static FakeSystem answering(Function<Request, Response> answers) {
        return new FakeSystem(answers);
    }

    private void answer(HttpExchange exchange, Function<Request, Response> answers) throws IOException {
        try (exchange) {
            var request = new Request(
                    exchange.getRequestMethod(),
                    Objects.toString(exchange.getRequestURI()),
                    exchange.getRequestHeaders(),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            requests.add(request);
            Response response = answers.apply(request);
            response.headers().forEach(exchange.getResponseHeaders()::add);
            byte[] body = response.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(response.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /** Its address. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Every request so far, in order. */
    public List<Request> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
