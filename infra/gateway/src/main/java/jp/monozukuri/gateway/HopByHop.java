package jp.monozukuri.gateway;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The headers that belong to one connection and are not passed on. Source: RFC 9110 7.6.1. */
final class HopByHop {

    private static final Set<String> ALWAYS = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    private final Set<String> names = new HashSet<>(ALWAYS);

    /** @param connection the values of the message's {@code Connection} header, which may name more */
    HopByHop(Collection<String> connection) {
        connection.stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .forEach(names::add);
    }

    boolean include(String name) {
        return names.contains(name.toLowerCase(Locale.ROOT));
    }
}
