package jp.monozukuri.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gateway before real servers, one of them down. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "gateway.body-limit=64KB")
@Timeout(60)
class GatewayTest {

    private static final LocalService MEISTER = new LocalService();
    private static final LocalService DISPATCH = new LocalService();
    private static final LocalService REPORTING = new LocalService();
    private static final int LIMIT = 64 * 1024;

    @LocalServerPort
    private int port;

    private HttpClient client;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        registry.add("gateway.services.meister", MEISTER::address);
        registry.add("gateway.services.dispatch", DISPATCH::address);
        registry.add("gateway.services.competition", () -> "http://127.0.0.1:" + portOfNobody());
        registry.add("gateway.services.reporting", REPORTING::address);
    }

    private static int portOfNobody() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Made after the gateway, which sets for the whole process that clients may send a Host header. */
    @BeforeEach
    void openTheBrowser() {
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @AfterEach
    void closeTheBrowser() {
        client.shutdownNow();
    }

    @BeforeEach
    void everyServiceSaysWhatItWasAsked() {
        MEISTER.does(exchange -> answer(exchange, 200, "meister " + exchange.getRequestURI()));
        DISPATCH.does(exchange -> answer(exchange, 200, "dispatch " + exchange.getRequestURI()));
        REPORTING.does(exchange -> answer(exchange, 200, "reporting " + exchange.getRequestURI()));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/meister/aggregates/person/M-001, meister",
        "/api/meister, meister",
        "/api/dispatch/events?office=JP-01&after=0, dispatch",
        "/api/reporting/reports/JP-01/2025?asOf=2025-05-01T00%3A00%3A00%2B09%3A00, reporting",
        "/api/meisters, reporting",
        "/, reporting",
        "/board/JP-01, reporting",
        "/audit/2025?q=%E7%95%B3&q=a%26b%3Dc&empty=, reporting",
        "/assets/%E7%95%B3.css, reporting",
        "/favicon.ico, reporting",
        "/index.html, reporting"
    })
    void the_path_names_the_service_and_arrives_as_it_was_sent(String path, String service) throws Exception {
        assertThat(get(path).body()).isEqualTo(service + " " + path);
    }

    @Test
    void the_gateway_answers_for_its_own_health() throws Exception {
        assertThat(get("/actuator/health/readiness").body()).contains("\"status\":\"UP\"");
    }

    @Test
    void method_headers_and_body_arrive_untouched() throws Exception {
        MEISTER.does(exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            var headers = exchange.getRequestHeaders();
            answer(
                    exchange,
                    200,
                    String.join(
                            "\n",
                            exchange.getRequestMethod(),
                            headers.getFirst("Host"),
                            headers.getFirst("Office"),
                            headers.getFirst("Actor"),
                            headers.getFirst("Idempotency-Key"),
                            headers.getFirst("Consistency-Token"),
                            headers.getFirst("Content-Type"),
                            String.valueOf(headers.getFirst("Upgrade")),
                            new String(body, UTF_8)));
        });

        HttpResponse<String> response = client.send(
                request("/api/meister/commands/Certify")
                        .header("Office", "CENTRAL")
                        .header("Actor", "clerk-7")
                        .header("Idempotency-Key", "k/1 2")
                        .header("Consistency-Token", "meister-0-9.1,dispatch-2-4.2")
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString("{\"host\":\"畳店\"}"))
                        .build(),
                BodyHandlers.ofString());

        assertThat(response.body().lines())
                .containsExactly(
                        "PUT",
                        "localhost:" + port,
                        "CENTRAL",
                        "clerk-7",
                        "k/1 2",
                        "meister-0-9.1,dispatch-2-4.2",
                        "application/json",
                        "null",
                        "{\"host\":\"畳店\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH"})
    void a_form_arrives_as_it_was_sent(String method) throws Exception {
        REPORTING.does(exchange ->
                answer(exchange, 200, new String(exchange.getRequestBody().readAllBytes(), UTF_8)));

        HttpResponse<String> response = client.send(
                request("/audit/start?office=JP-01")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .method(method, BodyPublishers.ofString("reason=%E7%95%B3+a%26b&kind=1&kind=2"))
                        .build(),
                BodyHandlers.ofString());

        assertThat(response.body()).isEqualTo("reason=%E7%95%B3+a%26b&kind=1&kind=2");
    }

    @Test
    void an_upload_arrives_as_it_was_sent() throws Exception {
        String upload = "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.csv\"\r\n\r\na,b\r\n--x--\r\n";
        REPORTING.does(exchange -> answer(
                exchange,
                200,
                exchange.getRequestHeaders().getFirst("Content-Type") + "\n"
                        + new String(exchange.getRequestBody().readAllBytes(), UTF_8)));

        HttpResponse<String> response = client.send(
                request("/import")
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofString(upload))
                        .build(),
                BodyHandlers.ofString());

        assertThat(response.body()).isEqualTo("multipart/form-data; boundary=x\n" + upload);
    }

    @Test
    void headers_of_one_connection_are_not_passed_on() throws Exception {
        MEISTER.does(exchange -> {
            exchange.getResponseHeaders().set("Connection", "keep-alive, X-Hop-Back");
            exchange.getResponseHeaders().set("X-Hop-Back", "1");
            exchange.getResponseHeaders().set("X-End", "2");
            answer(exchange, 200, String.valueOf(exchange.getRequestHeaders().keySet()));
        });

        String answer = raw("GET /api/meister/x HTTP/1.1\r\nHost: localhost\r\nX-Hop: 1\r\nX-End: 2\r\nTE: trailers\r\n"
                + "Keep-Alive: timeout=5\r\nConnection: close, X-Hop\r\n\r\n");

        assertThat(answer)
                .contains("X-end")
                .contains("x-end: 2")
                .doesNotContain("X-hop", "Te,", "Keep-alive", "x-hop-back: 1");
    }

    @Test
    void a_head_request_gets_the_headers_alone() throws Exception {
        REPORTING.does(exchange -> {
            exchange.getResponseHeaders().set("Content-Length", "7");
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });

        HttpResponse<String> response = client.send(request("/style.css").HEAD().build(), BodyHandlers.ofString());

        assertThat(response.headers().firstValue("Content-Length")).hasValue("7");
        assertThat(response.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/board?x=%zz", "@127.0.0.1:9/"})
    void what_is_no_path_of_a_service_is_refused(String target) throws Exception {
        REPORTING.does(exchange -> answer(exchange, 200, "reached"));

        assertThat(raw("OPTIONS " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .doesNotContain("reached");
    }

    @Test
    void status_headers_and_body_of_the_answer_pass_through() throws Exception {
        MEISTER.does(exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"3\"");
            exchange.getResponseHeaders().set("Consistency-Token", "meister-0-9.1");
            exchange.getResponseHeaders().set("Idempotent-Replayed", "true");
            exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
            answer(exchange, 409, "{\"code\":\"ALREADY_EXISTS\"}");
        });

        HttpResponse<String> response = get("/api/meister/x");

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.body()).isEqualTo("{\"code\":\"ALREADY_EXISTS\"}");
        assertThat(response.headers().map())
                .containsEntry("etag", List.of("\"3\""))
                .containsEntry("consistency-token", List.of("meister-0-9.1"))
                .containsEntry("idempotent-replayed", List.of("true"))
                .containsEntry("content-type", List.of("application/problem+json"));
    }

    @Test
    void a_redirect_is_the_browsers_to_follow() throws Exception {
        REPORTING.does(exchange -> {
            exchange.getResponseHeaders().set("Location", "/board");
            exchange.getResponseHeaders().add("Set-Cookie", "a=1; Path=/; HttpOnly");
            exchange.getResponseHeaders().add("Set-Cookie", "b=2");
            answer(exchange, 303, "");
        });

        HttpResponse<String> response = get("/");

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).hasValue("/board");
        assertThat(response.headers().allValues("Set-Cookie")).containsExactly("a=1; Path=/; HttpOnly", "b=2");
    }

    @Test
    void a_compressed_answer_stays_compressed() throws Exception {
        byte[] compressed = gzip("畳".repeat(1_000));
        REPORTING.does(exchange -> {
            exchange.getResponseHeaders()
                    .set("Content-Encoding", exchange.getRequestHeaders().getFirst("Accept-Encoding"));
            exchange.sendResponseHeaders(200, compressed.length);
            exchange.getResponseBody().write(compressed);
            exchange.close();
        });

        HttpResponse<byte[]> response = client.send(
                request("/style.css").header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());

        assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(response.body()).isEqualTo(compressed);
    }

    @Test
    void what_has_not_changed_is_not_sent_again() throws Exception {
        REPORTING.does(exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
        });

        HttpResponse<String> response = client.send(
                request("/style.css").header("If-None-Match", "\"7\"").build(), BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(304);
        assertThat(response.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/meister/x", "/api/competition/x", "/actuator/health", "/actuator/none"})
    void every_answer_has_the_security_headers_once(String path) throws Exception {
        REPORTING.does(exchange -> {
            exchange.getResponseHeaders().set("Content-Security-Policy", "default-src *");
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            answer(exchange, 200, "page");
        });

        assertThat(get(path).headers().map())
                .containsEntry(
                        "content-security-policy",
                        List.of("default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                                + " frame-ancestors 'none'; base-uri 'none'; form-action 'self'"))
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry("referrer-policy", List.of("same-origin"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void a_service_that_is_down_is_a_problem_that_says_when_to_come_back(String method) throws Exception {
        HttpResponse<String> response = client.send(
                request("/api/competition/commands/RecordPrelim")
                        .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"))
                        .build(),
                BodyHandlers.ofString());

        assertIsUnavailable(response, "/api/competition/commands/RecordPrelim");
    }

    @Test
    void a_service_that_breaks_off_before_its_answer_is_the_same_problem() throws Exception {
        MEISTER.does(HttpExchange::close);

        assertIsUnavailable(get("/api/meister/x"), "/api/meister/x");
    }

    @Test
    void a_service_that_breaks_off_before_the_first_piece_of_its_answer_is_the_same_problem() throws Exception {
        MEISTER.does(exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"3\"");
            exchange.sendResponseHeaders(200, 1_000);
            exchange.close();
        });

        HttpResponse<String> response = get("/api/meister/x");

        assertIsUnavailable(response, "/api/meister/x");
        assertThat(response.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void an_answer_that_breaks_off_in_the_middle_is_never_taken_for_whole() {
        MEISTER.does(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("the first half".getBytes(UTF_8));
            exchange.getResponseBody().flush();
            throw new IOException("the process ends");
        });

        assertThatThrownBy(() -> get("/api/meister/x")).isInstanceOf(IOException.class);
    }

    @Test
    void an_event_reaches_the_browser_while_the_stream_is_open() throws Exception {
        var release = new CountDownLatch(1);
        REPORTING.does(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream;charset=UTF-8");
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            out.write("id: 1\ndata: 畳\n\n".getBytes(UTF_8));
            out.flush();
            await(release);
            out.write("id: 2\ndata: end\n\n".getBytes(UTF_8));
            exchange.close();
        });

        HttpResponse<InputStream> response =
                client.send(request("/board/stream").build(), BodyHandlers.ofInputStream());
        try (var lines = new BufferedReader(new InputStreamReader(response.body(), UTF_8))) {
            assertThat(List.of(lines.readLine(), lines.readLine(), lines.readLine()))
                    .containsExactly("id: 1", "data: 畳", "");
            release.countDown();
            assertThat(lines.lines()).containsExactly("id: 2", "data: end", "");
        }
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
    }

    @Test
    void a_stream_is_open_for_the_browser_before_its_first_event() throws Exception {
        var release = new CountDownLatch(1);
        REPORTING.does(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().flush();
            await(release);
            exchange.close();
        });

        HttpResponse<InputStream> response =
                client.send(request("/board/stream").build(), BodyHandlers.ofInputStream());

        assertThat(response.statusCode()).isEqualTo(200);
        release.countDown();
        assertThat(response.body().readAllBytes()).isEmpty();
    }

    @Test
    void a_browser_that_leaves_ends_its_stream_at_the_service() throws Exception {
        var ended = new CountDownLatch(1);
        REPORTING.does(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            try {
                while (!ended.await(20, TimeUnit.MILLISECONDS)) {
                    exchange.getResponseBody().write("data: x\n\n".getBytes(UTF_8));
                    exchange.getResponseBody().flush();
                }
            } catch (IOException e) {
                ended.countDown();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        try (var browser = new Socket(InetAddress.getLoopbackAddress(), port)) {
            browser.getOutputStream().write("GET /board/stream HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(UTF_8));
            assertThat(browser.getInputStream().read()).isEqualTo('H');
        }

        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_large_answer_passes_through_whole() throws Exception {
        byte[] large = "0123456789abcdef".repeat(500_000).getBytes(UTF_8);
        REPORTING.does(exchange -> {
            exchange.sendResponseHeaders(200, large.length);
            exchange.getResponseBody().write(large);
            exchange.close();
        });

        HttpResponse<byte[]> response = client.send(request("/report.xlsx").build(), BodyHandlers.ofByteArray());

        assertThat(response.body()).isEqualTo(large);
        assertThat(response.headers().firstValue("Content-Length")).hasValue(String.valueOf(large.length));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_body_of_the_limit_is_passed_on_and_one_byte_more_is_refused(boolean lengthKnown) throws Exception {
        BlockingQueue<Integer> arrived = new LinkedBlockingQueue<>();
        MEISTER.does(exchange -> {
            int length = exchange.getRequestBody().readAllBytes().length;
            arrived.add(length);
            answer(exchange, 200, String.valueOf(length));
        });

        assertThat(post(LIMIT, lengthKnown).body()).isEqualTo(String.valueOf(LIMIT));
        HttpResponse<String> refused = post(LIMIT + 1, lengthKnown);

        assertThat(refused.statusCode()).isEqualTo(413);
        JsonNode problem = problem(refused);
        assertThat(problem.path("code").stringValue()).isEqualTo("TOO_LARGE");
        assertThat(problem.path("status").intValue()).isEqualTo(413);
        assertThat(arrived).containsExactly(LIMIT);
    }

    @Test
    void listens_on_loopback_only() {
        assertThatThrownBy(() -> new Socket(notLoopback(), port).close()).isInstanceOf(IOException.class);
    }

    private static InetAddress notLoopback() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .findFirst()
                .orElseThrow(() -> new IOException("this machine has only loopback"));
    }

    private static void assertIsUnavailable(HttpResponse<String> response, String path) {
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(JsonMapper.builder().build().convertValue(problem(response), Map.class))
                .isEqualTo(Map.of(
                        "type", "urn:problem:SERVICE_UNAVAILABLE",
                        "title", "今は応答できません",
                        "titleEn", "The service does not answer",
                        "status", 503,
                        "detail", "この機能を受け持つサービスが応答しません。少し待って、同じキーでもう一度送ってください。",
                        "detailEn",
                                "The service behind this path does not answer. Send this again shortly, with the same"
                                        + " key.",
                        "instance", path,
                        "code", "SERVICE_UNAVAILABLE"));
    }

    private static JsonNode problem(HttpResponse<String> response) {
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        return JsonMapper.builder().build().readTree(response.body());
    }

    /** What comes back for a request that no well-behaved client would send. */
    private String raw(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private HttpResponse<String> post(int length, boolean lengthKnown) throws Exception {
        byte[] body = new byte[length];
        return client.send(
                request("/api/meister/commands")
                        .POST(
                                lengthKnown
                                        ? BodyPublishers.ofByteArray(body)
                                        : BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(20));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new IOException("nobody released the stream");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
