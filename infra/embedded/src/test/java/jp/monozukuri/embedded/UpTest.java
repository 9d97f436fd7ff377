package jp.monozukuri.embedded;

import static java.util.concurrent.TimeUnit.MINUTES;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program itself, as the script starts it: what it says, how it ends. */
class UpTest {

    @TempDir
    Path folder;

    private Path checkout;
    private Path output;
    private Path programs;
    private Process up;

    @BeforeEach
    void build() throws IOException {
        checkout = folder.resolve("checkout");
        output = folder.resolve("output.txt");
        FakeApp.buildAll(checkout);
        FakePlayer.build(checkout);
        // Unpacking PostgreSQL once is enough for all tests.
        var unpacked =
                PostgresPrograms.unpackedIn(Programs.besideTheseClasses()).home();
        programs = Files.createDirectories(checkout.resolve(".data/run")).resolve(unpacked.getFileName());
        Files.createSymbolicLink(programs, unpacked);
    }

    @AfterEach
    void end() throws Exception {
        if (up != null && up.isAlive()) {
            up.destroy();
            up.waitFor(1, MINUTES);
        }
        Files.deleteIfExists(programs);
    }

    @Test
    void starts_loads_the_scenario_shows_the_way_in_and_stops_on_request() throws Exception {
        var port = Ports.free(8);
        up("--quick", "--port", Integer.toString(port));
        await().atMost(Duration.ofMinutes(2)).until(() -> output().contains("Ctrl-C"));
        assertThat(output())
                .contains("PostgreSQL is ready.", "Kafka is ready.", "gateway is ready.", "The scenario is loaded.")
                .contains("http://localhost:" + port + "/\n")
                .contains("http://localhost:" + port
                        + "/board/office/JP-01?fiscalYear=2025&asOf=2025-11-21T00:00:00%2B09:00\n")
                .contains("curl -s 'http://localhost:" + port + "/api/reporting/reports/JP-01/2025?asOf=")
                .contains("/api/dispatch/commands/OpenConsultation'")
                .contains(checkout.resolve(".data/logs").toString());
        assertThat(FakePlayer.arguments(checkout))
                .isEqualTo("--gateway http://localhost:" + port + " "
                        + checkout.resolve("infra/scenarios/hokkaido-fy2025.json"));
        var children = up.descendants().toList();
        assertThat(children).hasSizeGreaterThanOrEqualTo(7);

        up.destroy();

        assertThat(up.waitFor(1, MINUTES)).isTrue();
        assertThat(children).noneMatch(ProcessHandle::isAlive);
        assertThat(output()).contains("Stopped; the data stays.").doesNotContain("starting it again");
    }

    @Test
    void a_taken_port_is_one_sentence_in_each_language_and_exit_code_2() throws Exception {
        var base = Ports.free(8);
        try (var taken = new ServerSocket(base + 7, 1, InetAddress.getLoopbackAddress())) {
            up("--port", Integer.toString(base));
            assertThat(up.waitFor(30, SECONDS)).isTrue();
            assertThat(up.exitValue()).isEqualTo(2);
            assertThat(output().lines())
                    .hasSize(2)
                    .allMatch(line -> line.contains(Integer.toString(taken.getLocalPort())));
        }
    }

    @Test
    void an_unknown_option_is_one_sentence_in_each_language_and_exit_code_2() throws Exception {
        up("--emtpy");
        assertThat(up.waitFor(30, SECONDS)).isTrue();
        assertThat(up.exitValue()).isEqualTo(2);
        assertThat(output().lines()).hasSize(2).allMatch(line -> line.contains("--emtpy"));
    }

    private void up(String... options) throws IOException {
        var command = new ArrayList<>(List.of(
                Programs.java(),
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Up.class.getName(),
                checkout.toString()));
        command.addAll(List.of(options));
        up = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    private String output() throws IOException {
        return Files.readString(output);
    }
}
