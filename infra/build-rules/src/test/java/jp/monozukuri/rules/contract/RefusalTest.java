package jp.monozukuri.rules.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {

    private static final String SOUND = """
            {"type":"urn:problem:INVALID_PAYLOAD","title":"入力に誤りがあります","titleEn":"Invalid input","status":400,
             "detail":"size「大」: 数でなければなりません","detailEn":"size 大: must be a number","instance":"/cups",
             "code":"INVALID_PAYLOAD",
             "errors":[{"field":"size","value":"大","rule":"must be a number","ruleJa":"数でなければなりません"}]}
            """;
    private static final String ABOUT_NOTHING = """
            {"type":"urn:problem:FORBIDDEN","title":"権限がありません","titleEn":"Not allowed","status":403,
             "detail":"権限がありません","detailEn":"Not allowed","instance":"/cups","code":"FORBIDDEN"}
            """;

    private static HttpResponse<String> answer(int status, String mediaType, String body) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", mediaType);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        try (HttpClient http = HttpClient.newHttpClient()) {
            URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/cups?all");
            return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void a_sound_refusal_passes() throws Exception {
        HttpResponse<String> answer = answer(400, "application/problem+json", SOUND);

        assertThatCode(() -> {
                    Refusal.verify(answer, 400, "INVALID_PAYLOAD", "size", "大");
                    Refusal.verify(answer, 400, "INVALID_PAYLOAD", "*", "*");
                })
                .doesNotThrowAnyException();
        assertThatCode(() -> Refusal.verify(
                        answer(403, "application/problem+json", ABOUT_NOTHING), 403, "FORBIDDEN", null, null))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "code":"INVALID_PAYLOAD" | "code":"OTHER"
            "status":400 | "status":404
            urn:problem:INVALID | urn:problem:VALID
            "instance":"/cups" | "instance":"/pots"
            入力に誤りがあります | Invalid
            Invalid input | 誤り
            "titleEn":"Invalid input" | "titleEn":""
            size「大」: 数 | {field}「大」: 数
            size 大: must | size 大: {rule}, must
            size 大: must | size 大（誤り）: must
            "field":"size" | "field":"weight"
            "field":"size" | "field":""
            "value":"大" | "value":"小"
            "value":"大", |
            "rule":"must be a number" | "rule":""
            "rule":"must be a number" | "rule":"must be even"
            "ruleJa":"数でなければなりません" | "ruleJa":"偶数でなければなりません"
            "ruleJa":"数でなければなりません" | "ruleJa":""
            """)
    void a_refusal_that_says_something_else_or_too_little_fails(String sound, String broken) throws Exception {
        HttpResponse<String> answer =
                answer(400, "application/problem+json", SOUND.replace(sound, broken == null ? "" : broken));

        assertThatThrownBy(() -> Refusal.verify(answer, 400, "INVALID_PAYLOAD", "size", "大"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void another_status_another_form_and_an_unexpected_or_missing_field_fail() throws Exception {
        HttpResponse<String> otherStatus = answer(422, "application/problem+json", SOUND);
        HttpResponse<String> otherForm = answer(400, "application/json", SOUND);
        HttpResponse<String> aboutSize = answer(400, "application/problem+json", SOUND);
        HttpResponse<String> aboutNothing = answer(403, "application/problem+json", ABOUT_NOTHING);

        assertThatThrownBy(() -> Refusal.verify(otherStatus, 400, "INVALID_PAYLOAD", "size", "大"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> Refusal.verify(otherForm, 400, "INVALID_PAYLOAD", "size", "大"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> Refusal.verify(aboutSize, 400, "INVALID_PAYLOAD", null, null))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> Refusal.verify(aboutSize, 400, "INVALID_PAYLOAD", "size", null))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> Refusal.verify(aboutNothing, 403, "FORBIDDEN", "*", "*"))
                .isInstanceOf(AssertionError.class);
    }
}
