package jp.monozukuri.embedded;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TestEnginesTest {

    @Test
    void gives_every_test_class_a_fresh_database_with_the_roles_of_the_service() throws SQLException {
        var first = TestEngines.shared().database("fresh");
        var second = TestEngines.shared().database("fresh");
        assertThat(first.name()).isNotEqualTo(second.name());
        assertThat(List.of(first.owner(), second.owner())).containsOnly("fresh_owner");
        assertThat(List.of(first.app(), second.app())).containsOnly("fresh_app");
        try (var connection = DriverManager.getConnection(first.url(), first.owner(), first.ownerPassword());
                var statement = connection.createStatement()) {
            statement.execute("create table fact (n int)");
        }
        try (var connection = DriverManager.getConnection(second.url(), second.owner(), second.ownerPassword());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from pg_tables where tablename = 'fact'")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    @Test
    void names_the_spring_properties_of_a_service() {
        var database = TestEngines.shared().database("named");
        assertThat(database.springProperties())
                .containsOnlyKeys(
                        "spring.datasource.url",
                        "spring.datasource.username",
                        "spring.datasource.password",
                        "spring.flyway.url",
                        "spring.flyway.user",
                        "spring.flyway.password")
                .containsEntry("spring.datasource.username", "named_app")
                .containsEntry("spring.flyway.user", "named_owner");
    }

    @Test
    void leaves_nothing_behind_when_its_virtual_machine_ends() throws Exception {
        var user = startUser();
        user.process().getOutputStream().close();
        assertThat(user.process().waitFor(30, SECONDS)).isTrue();
        assertThat(user.engine().isAlive()).isFalse();
        assertThat(user.folder()).doesNotExist();
    }

    @Test
    void takes_the_engine_along_when_its_virtual_machine_is_killed() throws Exception {
        var user = startUser();
        user.process().destroyForcibly();
        user.process().waitFor(5, SECONDS);
        user.engine().onExit().get(10, SECONDS);
        assertThat(user.engine().isAlive()).isFalse();
        DataFolder.deleteTree(user.folder());
    }

    private record User(Process process, ProcessHandle engine, Path folder) {}

    private static User startUser() throws Exception {
        var process = new ProcessBuilder(
                        Programs.java(), "-cp", System.getProperty("java.class.path"), UserOfEngines.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var engine = ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();
        var folder = Path.of(output.readLine());
        assertThat(Files.exists(folder)).isTrue();
        assertThat(engine.isAlive()).isTrue();
        return new User(process, engine, folder);
    }

    /** A test run of another module: uses the engines and ends, or is ended. */
    static final class UserOfEngines {

        private UserOfEngines() {}

        public static void main(String[] arguments) throws Exception {
            var postgres = TestEngines.shared().postgres();
            System.out.println(postgres.process().pid());
            System.out.println(postgres.folder());
            // Until the test closes the pipe.
            System.in.read();
        }
    }
}
