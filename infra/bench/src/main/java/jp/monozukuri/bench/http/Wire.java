package jp.monozukuri.bench.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One kept-alive connection, for one thread at a time; opened again when the other side closes it after an answer. */
public final class Wire implements AutoCloseable {

    private static final int TIMEOUT_MILLIS = 60_000;
    private static final int BUFFER = 8 * 1024;
    private static final int HEXADECIMAL = 16;

    private record Open(Socket socket, InputStream in) {}

    private final URI base;
    private @Nullable Open open;

    /** To this address; connects with the first call. */
    public Wire(URI base) {
        this.base = base;
    }

    /** Sends and waits for the answer. A connection that fails is closed; the next call opens another. */
    public Answer send(Request request) throws IOException {
        Open current = open();
        try {
            current.socket.getOutputStream().write(request.bytes(base.getAuthority()));
            Answer answer = read(current.in);
            if (answer.header("connection").equalsIgnoreCase("close")) {
                close();
            }
            return answer;
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private Open open() throws IOException {
        Open current = open;
        if (current == null) {
            var socket = new Socket();
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.connect(new InetSocketAddress(base.getHost(), base.getPort()), TIMEOUT_MILLIS);
            current = new Open(socket, new BufferedInputStream(socket.getInputStream(), BUFFER));
            open = current;
        }
        return current;
    }

    /** Reads one answer. @throws IOException when it is cut off or is not HTTP/1.1 */
    static Answer read(InputStream in) throws IOException {
        String first = line(in);
        if (!first.matches("HTTP/1\\.1 \\d{3}.*")) {
            throw new IOException("no HTTP/1.1 answer: " + first);
        }
        int status = Integer.parseInt(first.substring(9, 12));
        Map<String, String> headers = new HashMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return new Answer(status, headers, new String(body(in, headers), StandardCharsets.UTF_8));
    }

    private static byte[] body(InputStream in, Map<String, String> headers) throws IOException {
        if (headers.getOrDefault("transfer-encoding", "").equalsIgnoreCase("chunked")) {
            var whole = new ByteArrayOutputStream();
            for (int size = chunkSize(in); size > 0; size = chunkSize(in)) {
                whole.writeBytes(exactly(in, size));
                line(in);
            }
            line(in);
            return whole.toByteArray();
        }
        return exactly(in, Integer.parseInt(headers.getOrDefault("content-length", "0")));
    }

    private static int chunkSize(InputStream in) throws IOException {
        return Integer.parseInt(line(in).replaceFirst(";.*", "").strip(), HEXADECIMAL);
    }

    private static byte[] exactly(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the answer ends after " + bytes.length + " of " + length + " bytes");
        }
        return bytes;
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the connection ended in a line");
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        Open current = open;
        open = null;
        if (current != null) {
            try {
                current.socket.close();
            } catch (IOException e) {
                // It is given up in any case.
            }
        }
    }
}
