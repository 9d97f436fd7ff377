package jp.monozukuri.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.stream.IntStream;

/** TCP ports on loopback. */
final class Ports {

    /** Below the range from which systems number outgoing connections, which could take the port of a killed server. */
    private static final int LOWEST = 12_000;

    private static final int HIGHEST = 32_000;
    private static final int ATTEMPTS = 1_000;

    private Ports() {}

    /** A port nobody listens on now. */
    static int free() {
        return free(1);
    }

    /** The first of that many ports in a row nobody listens on now. */
    static int free(int count) {
        return new SecureRandom()
                .ints(ATTEMPTS, LOWEST, HIGHEST)
                .filter(first -> IntStream.range(first, first + count).allMatch(Ports::isFree))
                .findFirst()
                .orElseThrow(() -> new StartFailure(
                        "空いているポートが見つかりません。", "There are no free ports on 127.0.0.1; end programs that listen there."));
    }

    /** Whether a server may listen on the port. */
    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            // As servers do: a connection that is still closing does not take the port.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
