package jp.monozukuri.platform.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * SHA-256 of a command and its payload as a JSON value: the order of object fields is free, the order of arrays counts,
 * 1 and 1.0 are one number. Source: FORMAT.md 2.
 */
final class RequestHash {

    private RequestHash() {}

    static byte[] of(String command, JsonNode payload) {
        StringBuilder canonical = new StringBuilder(command).append('\n');
        write(payload, canonical);
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(canonical.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void write(JsonNode node, StringBuilder out) {
        if (node.isObject()) {
            TreeMap<String, JsonNode> sorted = new TreeMap<>();
            node.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
            out.append('{');
            sorted.forEach((name, value) -> {
                out.append(name.length()).append(':').append(name).append('=');
                write(value, out);
            });
            out.append('}');
        } else if (node.isArray()) {
            out.append('[');
            node.forEach(item -> {
                write(item, out);
                out.append(',');
            });
            out.append(']');
        } else if (node.isNumber()) {
            out.append(node.decimalValue().stripTrailingZeros().toPlainString());
        } else if (node.isString()) {
            String text = node.asString();
            out.append('"').append(text.length()).append(':').append(text);
        } else {
            out.append(node);
        }
    }
}
