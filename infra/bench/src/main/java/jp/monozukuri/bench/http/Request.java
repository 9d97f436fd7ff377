package jp.monozukuri.bench.http;

import java.nio.charset.StandardCharsets;

/**
 * A request, without its {@code Host}.
 *
 * @param headers lines {@code Name: value}, each ended by {@code \r\n}
 * @param body empty for a GET
 */
public record Request(String method, String path, String headers, String body) {

    /** Asks. */
    public static Request get(String path, String headers) {
        return new Request("GET", path, headers, "");
    }

    /** Posts JSON. */
    public static Request post(String path, String headers, String body) {
        return new Request("POST", path, headers + "Content-Type: application/json\r\n", body);
    }

    /** The bytes on the wire. */
    byte[] bytes(String host) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String length = method.equals("GET") ? "" : "Content-Length: " + content.length + "\r\n";
        byte[] head = (method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + headers + length + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[head.length + content.length];
        System.arraycopy(head, 0, bytes, 0, head.length);
        System.arraycopy(content, 0, bytes, head.length, content.length);
        return bytes;
    }
}
