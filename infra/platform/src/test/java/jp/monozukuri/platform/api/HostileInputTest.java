package jp.monozukuri.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import jp.monozukuri.platform.sample.RunningSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bodies, keys and paths made to break something: each is a 4xx with a code, and nothing is stored. */
class HostileInputTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final byte[] HALF_CHARACTER = {(byte) 0xe3, (byte) 0x81};

    private final RunningSample sample = RunningSample.shared();

    static Stream<Arguments> bodies() {
        String many = "[".repeat(100_000);
        return Stream.of(
                Arguments.of("bytes that are no UTF-8", label(HALF_CHARACTER), 400, "MALFORMED_JSON"),
                Arguments.of(
                        "an overlong form of NUL", label(new byte[] {(byte) 0xc0, (byte) 0x80}), 400, "MALFORMED_JSON"),
                Arguments.of("half a surrogate pair", json("\"a\\ud800b\""), 400, "INVALID_PAYLOAD"),
                Arguments.of("the halves the wrong way round", json("\"\\udc00\\ud800\""), 400, "INVALID_PAYLOAD"),
                Arguments.of("an escaped NUL", json("\"a\\u0000b\""), 400, "INVALID_PAYLOAD"),
                Arguments.of("an escape of the terminal", json("\"\\u001b[2J\""), 400, "INVALID_PAYLOAD"),
                Arguments.of("a deep nest", json(many + "]".repeat(100_000)), 400, "MALFORMED_JSON"),
                Arguments.of("a nest without an end", json(many), 400, "MALFORMED_JSON"),
                Arguments.of("a text of a megabyte", json("\"" + "x".repeat(1 << 20) + "\""), 413, "TOO_LARGE"),
                Arguments.of(
                        "a text of 250 kilobytes", json("\"" + "x".repeat(250_000) + "\""), 400, "REASON_REQUIRED"),
                Arguments.of("a number of 2,000 digits", size("9".repeat(2_000)), 400, "MALFORMED_JSON"),
                Arguments.of("an exponent without measure", size("1e999999999"), 400, "INVALID_PAYLOAD"),
                Arguments.of("a negative exponent without measure", size("1e-999999999"), 400, "INVALID_PAYLOAD"),
                Arguments.of("not a number", size("NaN"), 400, "MALFORMED_JSON"),
                Arguments.of("a comment", bytes("/* */ {}"), 400, "MALFORMED_JSON"),
                Arguments.of("two values", bytes("{} {}"), 400, "MALFORMED_JSON"),
                Arguments.of("nothing", bytes(""), 400, "INVALID_PAYLOAD"),
                Arguments.of("an array", bytes("[]"), 400, "INVALID_PAYLOAD"),
                Arguments.of(
                        "a byte order mark only",
                        new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf},
                        400,
                        "INVALID_PAYLOAD"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void is_refused_with_a_code(String what, byte[] body, int status, String code) throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(sample.url("/api/sample/commands/OpenJar")))
                                .setHeader("Office", "JP-01")
                                .setHeader("Actor", "clerk-01")
                                .setHeader("Idempotency-Key", "hostile")
                                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(JSON.readTree(answer.body()).path("code").asString()).isEqualTo(code);
        assertThat(sample.get("/api/sample/aggregates/jar/HOSTILE").statusCode())
                .isEqualTo(404);
    }

    @Test
    void one_hostile_command_among_many_is_refused_alone_and_names_its_field() throws Exception {
        HttpResponse<String> answer = sample.post("/api/sample/commands", """
                {"commands":[
                  {"command":"OpenJar","key":"h-1","payload":{"jarId":"H1","label":"half \\ud83d"}},
                  {"command":"OpenJar","key":"h\\u00002","payload":{"jarId":"H2","label":"x"}},
                  {"command":"OpenJar","key":"h-3","payload":{"jarId":"H3","label":"whole \\ud83d\\udd27\\tline\\n"}}
                ]}
                """);

        JsonNode results = JSON.readTree(answer.body()).path("results");
        assertThat(results).extracting(result -> result.path("status").asInt()).containsExactly(400, 400, 200);
        assertThat(results.get(0).at("/body/errors/0/field").asString()).isEqualTo("label");
        assertThat(results.get(1).at("/body/code").asString()).isEqualTo("IDEMPOTENCY_KEY_REQUIRED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/sample/aggregates/jar/%00",
                "/api/sample/aggregates/jar/%ff%fe",
                "/api/sample/aggregates/jar/..%2f..%2fetc%2fpasswd",
                "/api/sample/events?office=%00",
                "/api/sample/events?limit=-1",
                "/api/sample/events?limit=99999999999999999999",
                "/api/sample/events?after=-99999999999999999999",
                "/api/sample/commands/%2e%2e%2f%2e%2e",
            })
    void a_path_or_parameter_is_refused_as_the_callers_mistake(String path) throws Exception {
        assertThat(sample.get(path).statusCode()).isBetween(400, 499);
    }

    /** A client of its own, because the usual ones do not send such a thing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Idempotency-Key: a\u0000b",
                "Idempotency-Key: a\rSet-Cookie: x=y",
                "Consistency-Token: sample-0-1.1\u0001",
                "Content-Length: 2\r\nContent-Length: 3",
                "Transfer-Encoding: chunked\r\nContent-Length: 2",
            })
    void a_header_that_smuggles_is_refused(String header) throws Exception {
        URI address = URI.create(sample.url("/"));
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream()
                    .write(("POST /api/sample/commands/OpenJar HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                                    + "Office: JP-01\r\nActor: clerk-01\r\n" + header + "\r\n\r\n{}")
                            .getBytes(StandardCharsets.ISO_8859_1));
            String answer = read(socket.getInputStream());
            assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d .*").doesNotContain("Set-Cookie");
        }
    }

    private static String read(InputStream in) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        in.transferTo(out);
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    private static byte[] label(byte[] text) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(bytes("{\"jarId\":\"HOSTILE\",\"label\":\"x"));
        body.writeBytes(text);
        body.writeBytes(bytes("\"}"));
        return body.toByteArray();
    }

    private static byte[] json(String label) {
        return bytes("{\"jarId\":\"HOSTILE\",\"label\":" + label + "}");
    }

    private static byte[] size(String number) {
        return bytes("{\"jarId\":\"HOSTILE\",\"label\":\"x\",\"size\":" + number + "}");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
