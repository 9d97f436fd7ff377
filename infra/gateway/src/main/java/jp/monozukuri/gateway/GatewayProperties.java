package jp.monozukuri.gateway;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the gateway.
 *
 * @param services where each service listens
 * @param bodyLimit the largest request body that is passed on
 */
@ConfigurationProperties("gateway")
record GatewayProperties(
        @DefaultValue Services services,
        @DefaultValue("12MB") DataSize bodyLimit) {

    /** Base addresses: scheme, host and port. */
    record Services(
            @DefaultValue("http://127.0.0.1:8081") URI meister,
            @DefaultValue("http://127.0.0.1:8082") URI dispatch,
            @DefaultValue("http://127.0.0.1:8083") URI competition,
            @DefaultValue("http://127.0.0.1:8084") URI reporting) {

        /** The service a path belongs to: the one it names, otherwise reporting, which has the pages. */
        URI of(String path) {
            if (isBelow("/api/meister", path)) {
                return meister;
            }
            if (isBelow("/api/dispatch", path)) {
                return dispatch;
            }
            return isBelow("/api/competition", path) ? competition : reporting;
        }

        private static boolean isBelow(String prefix, String path) {
            return path.equals(prefix) || path.startsWith(prefix + "/");
        }
    }
}
