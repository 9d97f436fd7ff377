package jp.monozukuri.embedded;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The whole stack with the real engines and stand-ins for the applications. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StackTest {

    private static final Duration BACK = Duration.ofSeconds(15);

    @TempDir
    static Path folder;

    static StackSettings settings;
    static Stack stack;
    static List<String> said = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void start() throws IOException {
        var checkout = folder.resolve("checkout");
        FakeApp.buildAll(checkout);
        settings = new StackSettings(
                checkout, folder.resolve("data"), Programs.besideTheseClasses(), 0, true, false, false);
        stack = Stack.start(settings, (japanese, english) -> said.add(english));
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void every_part_runs_as_a_process_of_its_own() {
        assertThat(stack.parts())
                .containsExactly("postgres", "kafka", "meister", "dispatch", "competition", "reporting", "gateway");
        assertThat(stack.parts()).allMatch(stack::isReady);
        assertThat(stack.parts().stream().map(part -> stack.process(part).pid()))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_service_is_told_its_database_roles_broker_and_rehearsal_mode() throws IOException {
        var database = stack.database("dispatch");
        assertThat(environment(stack.service("dispatch")))
                .contains(
                        "SPRING_DATASOURCE_URL=" + database.url(),
                        "SPRING_DATASOURCE_USERNAME=dispatch_app",
                        "SPRING_DATASOURCE_PASSWORD=" + database.appPassword(),
                        "SPRING_FLYWAY_URL=" + database.url(),
                        "SPRING_FLYWAY_USER=dispatch_owner",
                        "SPRING_FLYWAY_PASSWORD=" + database.ownerPassword(),
                        "SPRING_KAFKA_BOOTSTRAP_SERVERS=" + stack.bootstrapServers(),
                        "PLATFORM_REHEARSAL_ENABLED=true");
    }

    @Test
    void the_gateway_is_told_the_services_and_no_password() throws IOException {
        assertThat(environment(stack.gateway()))
                .contains(
                        "GATEWAY_SERVICES_MEISTER=" + stack.service("meister"),
                        "GATEWAY_SERVICES_DISPATCH=" + stack.service("dispatch"),
                        "GATEWAY_SERVICES_COMPETITION=" + stack.service("competition"),
                        "GATEWAY_SERVICES_REPORTING=" + stack.service("reporting"))
                .noneMatch(variable -> variable.contains("PASSWORD"));
    }

    @Test
    void a_killed_service_is_started_again_and_said_so() throws Exception {
        kill("dispatch");
        await().atMost(BACK).until(() -> stack.isReady("dispatch"));
        await().atMost(BACK).until(() -> said.stream().anyMatch(line -> line.startsWith("dispatch is ready again (")));
        assertThat(said).contains("dispatch ended (exit 137); starting it again.");
    }

    @Test
    void a_killed_database_server_is_started_again_with_its_data() throws Exception {
        insert(1);
        kill("postgres");
        await().atMost(BACK).until(() -> stack.isReady("postgres"));
        assertThat(said).contains("postgres ended (exit 137); starting it again.");
        assertThat(rows()).isEqualTo(1);
        assertThat(stack.parts()).allMatch(stack::isReady);
    }

    @Test
    void a_second_start_on_the_same_data_is_refused_in_one_sentence() {
        var failure = catchThrowableOfType(StartFailure.class, () -> Stack.start(settings, Reporter.silent()));
        assertThat(failure.english()).endsWith("is in use by another running up; stop that one with Ctrl-C first.");
        assertThat(failure.japanese()).contains("別の up が使っています");
    }

    @Test
    void a_taken_port_is_named_in_one_sentence() throws IOException {
        var base = Ports.free(8);
        try (var taken = new ServerSocket(base + 5, 1, InetAddress.getLoopbackAddress())) {
            var failure = catchThrowableOfType(
                    StartFailure.class, () -> Stack.start(elsewhere("taken").withPort(base), Reporter.silent()));
            assertThat(failure.english()).startsWith("Port " + taken.getLocalPort() + " is taken by another program;");
            assertThat(failure.japanese()).startsWith("ポート " + taken.getLocalPort() + " は");
        }
    }

    @Test
    void a_checkout_that_is_not_built_is_said_in_one_sentence() {
        var unbuilt = new StackSettings(
                folder.resolve("nothing"), folder.resolve("unbuilt"), settings.programs(), 0, true, false, false);
        assertThatThrownBy(() -> Stack.start(unbuilt, Reporter.silent()))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("run mvn -DskipTests package first");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void stops_every_process_and_goes_on_with_the_data_at_the_next_start() throws Exception {
        insert(2);
        var rows = rows();
        var processes = stack.parts().stream().map(stack::process).toList();

        stack.close();

        assertThat(processes).noneMatch(ProcessHandle::isAlive);
        try (var notes = Files.list(folder.resolve("data/run/processes"))) {
            assertThat(notes).isEmpty();
        }
        stack = Stack.start(settings, Reporter.silent());
        assertThat(rows()).isEqualTo(rows);
    }

    private static StackSettings elsewhere(String data) {
        return new StackSettings(settings.checkout(), folder.resolve(data), settings.programs(), 0, true, false, false);
    }

    private static void kill(String part) throws Exception {
        var process = stack.process(part);
        process.destroyForcibly();
        process.onExit().get(5, SECONDS);
        await().atMost(BACK).until(() -> stack.process(part).pid() != process.pid());
    }

    private static List<String> environment(URI app) throws IOException {
        try (var answer = app.resolve("/environment").toURL().openStream()) {
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static void insert(int number) throws SQLException {
        var database = stack.database("meister");
        try (var connection = DriverManager.getConnection(database.url(), database.owner(), database.ownerPassword());
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists fact (n int primary key)");
            statement.execute("insert into fact values (" + number + ")");
        }
    }

    private static int rows() throws SQLException {
        var database = stack.database("meister");
        try (var connection = DriverManager.getConnection(database.url(), database.owner(), database.ownerPassword());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from fact")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
