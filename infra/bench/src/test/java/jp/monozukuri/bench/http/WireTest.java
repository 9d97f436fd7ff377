package jp.monozukuri.bench.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WireTest {

    private static Answer read(String text) throws IOException {
        return Wire.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void reads_a_body_of_known_length() throws IOException {
        Answer answer = read("HTTP/1.1 200 \r\nConsistency-Token: d-0-7.9\r\nContent-Length: 6\r\n\r\n機械x");

        assertThat(answer.isOk()).isTrue();
        assertThat(answer.header("consistency-token")).isEqualTo("d-0-7.9");
        assertThat(answer.header("etag")).isEmpty();
        assertThat(answer.body()).isEqualTo("機械");
    }

    @Test
    void reads_a_body_in_chunks() throws IOException {
        Answer answer =
                read("HTTP/1.1 422 \r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nA;x=1\r\n0123456789\r\n0\r\n\r\n");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).isEqualTo("abc0123456789");
        assertThatThrownBy(() -> answer.requireOk("call")).hasMessage("call was answered 422 abc0123456789");
    }

    @Test
    void an_answer_that_is_cut_off_is_no_answer() {
        assertThatThrownBy(() -> read("HTTP/1.1 200 \r\nContent-Length: 9\r\n\r\nabc"))
                .isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> read("HTTP/1.1 200 \r\nContent-Le")).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> read("SSH-2.0\r\n")).hasMessageContaining("no HTTP/1.1 answer");
    }

    @Test
    void a_connection_that_the_server_ends_is_opened_again() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] same = exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Connection", "close");
            exchange.sendResponseHeaders(200, same.length);
            exchange.getResponseBody().write(same);
            exchange.close();
        });
        server.start();
        try (var wire =
                new Wire(URI.create("http://127.0.0.1:" + server.getAddress().getPort()))) {
            assertThat(wire.send(Request.post("/a", "", "一")).body()).isEqualTo("一");
            assertThat(wire.send(Request.post("/b", "X: y\r\n", "二")).body()).isEqualTo("二");
        } finally {
            server.stop(0);
        }
    }
}
