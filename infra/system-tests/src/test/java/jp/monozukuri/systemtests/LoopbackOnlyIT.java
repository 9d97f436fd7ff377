package jp.monozukuri.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * The whole system in a network that has only loopback: it starts, takes a command and answers, and no process ever asks the
 * kernel for a way out. The kernel counts each such wish, of every process in that network. Source: ARCHITECTURE.md, trap 2.
 */
@EnabledOnOs(OS.LINUX)
class LoopbackOnlyIT {

    private static final String WISHES = "wishes to leave: ";

    @Test
    void the_system_works_and_never_tries_to_leave_the_machine() throws Exception {
        Process inside = new ProcessBuilder(command()).redirectErrorStream(true).start();
        try {
            String said = new String(inside.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(inside.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(inside.exitValue()).as(said).isZero();
            assertThat(said.lines().filter(line -> line.startsWith(WISHES)).toList())
                    .as(said)
                    .containsExactly(WISHES + 0, WISHES + 1);
        } finally {
            inside.destroyForcibly();
        }
    }

    /** A network of its own needs a user of its own, unless we are root. */
    private static List<String> command() {
        List<String> command = new ArrayList<>(List.of("unshare", "--net"));
        if (!"root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("--user", "--map-root-user"));
        }
        command.addAll(List.of("sh", "-c", "ip link set lo up && exec \"$@\"", "sh"));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dproject.root=" + System.getProperty("project.root"),
                "-cp",
                System.getProperty("java.class.path"),
                Inside.class.getName()));
        return command;
    }

    /** What happens in that network. */
    static final class Inside {

        private Inside() {}

        public static void main(String[] arguments) throws Exception {
            try (RunningStack running = RunningStack.start()) {
                HttpResponse<String> opened = require(running.post(
                        "/api/meister/commands/OpenOffice",
                        "{\"office\":\"JP-01\",\"nameJa\":\"北海道\"}",
                        "Office",
                        "CENTRAL",
                        "Actor",
                        "centre-01",
                        "Idempotency-Key",
                        "open-JP-01"));
                String token = opened.headers().firstValue("Consistency-Token").orElseThrow();
                require(running.get("/board/national", "Consistency-Token", token));
                System.out.println(WISHES + wishes());
            }
            try (Socket wish = new Socket()) {
                wish.connect(new InetSocketAddress("192.0.2.1", 443), 1_000);
            } catch (IOException refused) {
                System.out.println(WISHES + wishes());
            }
        }

        private static HttpResponse<String> require(HttpResponse<String> answer) {
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.uri() + " " + answer.statusCode() + " " + answer.body());
            }
            return answer;
        }

        /** How often a process of this network wanted to send something to where there is no way, over IPv4 and IPv6. */
        private static long wishes() throws IOException {
            List<List<String>> table = Files.readAllLines(Path.of("/proc/net/snmp")).stream()
                    .filter(line -> line.startsWith("Ip:"))
                    .map(line -> Arrays.asList(line.split(" ")))
                    .toList();
            long v4 = Long.parseLong(table.getLast().get(table.getFirst().indexOf("OutNoRoutes")));
            Path v6 = Path.of("/proc/net/snmp6");
            return v4
                    + (Files.exists(v6)
                            ? Files.readAllLines(v6).stream()
                                    .filter(line -> line.startsWith("Ip6OutNoRoutes"))
                                    .mapToLong(line -> Long.parseLong(line.replaceAll("^\\S+\\s+", "")))
                                    .sum()
                            : 0);
        }
    }
}
