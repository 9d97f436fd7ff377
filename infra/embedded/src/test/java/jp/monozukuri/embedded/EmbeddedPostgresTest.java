package jp.monozukuri.embedded;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.security.auth.module.UnixSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    @TempDir
    static Path folder;

    static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() {
        postgres = EmbeddedPostgres.start(folder);
    }

    @AfterAll
    static void stop() {
        postgres.close();
        assertThat(postgres.process().isAlive()).isFalse();
    }

    @Test
    void runs_with_durable_settings_on_loopback_only() throws SQLException {
        try (var admin = admin()) {
            assertThat(setting(admin, "server_version_num")).startsWith("18");
            assertThat(setting(admin, "fsync")).isEqualTo("on");
            assertThat(setting(admin, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(admin, "full_page_writes")).isEqualTo("on");
            assertThat(setting(admin, "data_checksums")).isEqualTo("on");
            assertThat(setting(admin, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(setting(admin, "unix_socket_directories")).isEmpty();
            assertThat(setting(admin, "server_encoding")).isEqualTo("UTF8");
            assertThat(setting(admin, "password_encryption")).isEqualTo("scram-sha-256");
        }
    }

    @Test
    void keeps_the_durable_settings_against_alter_system() throws SQLException {
        try (var admin = admin();
                var statement = admin.createStatement()) {
            statement.execute("alter system set fsync = off");
            statement.execute("select pg_reload_conf()");
            assertThat(setting(admin, "fsync")).isEqualTo("on");
            statement.execute("alter system reset fsync");
        }
    }

    @Test
    void keeps_its_passwords_private() throws Exception {
        postgres.database("private_1", "private");
        var secrets = folder.resolve("secrets");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets)))
                .isEqualTo("rwx------");
        try (var files = Files.list(secrets)) {
            assertThat(files.toList())
                    .extracting(file -> file.getFileName().toString())
                    .contains("postgres", "private_owner", "private_app");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets.resolve("private_app"))))
                .isEqualTo("rw-------");
    }

    @Test
    void refuses_a_wrong_password() {
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.adminUrl(), "postgres", "wrong"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void gives_the_schema_to_the_owner_and_only_what_is_granted_to_the_application() throws SQLException {
        var first = postgres.database("granted_1", "granted");
        var other = postgres.database("other_1", "other");
        try (var owner = owner(first);
                var statement = owner.createStatement()) {
            statement.execute("create table fact (n int)");
            statement.execute("grant select, insert on fact to granted_app");
        }
        try (var app = app(first);
                var statement = app.createStatement()) {
            statement.execute("insert into fact values (1)");
            assertThatThrownBy(() -> statement.execute("update fact set n = 2"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("create table mine (n int)"))
                    .hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> DriverManager.getConnection(other.url(), first.app(), first.appPassword()))
                .hasMessageContaining("permission denied for database");
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.adminUrl(), first.app(), first.appPassword()))
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void makes_the_same_database_twice_without_harm() throws SQLException {
        var first = postgres.database("twice_1", "twice");
        try (var owner = owner(first);
                var statement = owner.createStatement()) {
            statement.execute("create table fact (n int)");
        }
        var second = postgres.database("twice_1", "twice");
        assertThat(second).isEqualTo(first);
        try (var owner = owner(second);
                var statement = owner.createStatement()) {
            statement.execute("insert into fact values (1)");
        }
    }

    @Test
    void keeps_every_acknowledged_row_over_kill_9_under_load() throws Exception {
        var database = postgres.database("killed_1", "killed");
        try (var owner = owner(database);
                var statement = owner.createStatement()) {
            statement.execute("create table fact (n bigint primary key)");
        }
        var acknowledged = new AtomicLong();
        var writer = Thread.ofPlatform().start(() -> insertUntilTheConnectionBreaks(database, acknowledged));
        while (acknowledged.get() < 200) {
            Thread.onSpinWait();
        }
        var before = postgres.process();
        before.destroyForcibly();
        before.onExit().get(5, SECONDS);
        writer.join();

        postgres.restart();

        assertThat(postgres.process().pid()).isNotEqualTo(before.pid());
        try (var owner = owner(database);
                var statement = owner.createStatement();
                var rows = statement.executeQuery("select count(*), max(n) from fact")) {
            rows.next();
            // One more may have been committed whose acknowledgement did not arrive.
            assertThat(rows.getLong(1)).isBetween(acknowledged.get(), acknowledged.get() + 1);
            assertThat(rows.getLong(1)).isEqualTo(rows.getLong(2));
        }
    }

    @Test
    void starts_over_a_pid_file_that_names_a_foreign_process() throws Exception {
        var pidFile = folder.resolve("postgres/postmaster.pid");
        postgres.process().destroyForcibly();
        postgres.process().onExit().get(5, SECONDS);
        var lines = Files.readAllLines(pidFile);
        lines.set(0, Long.toString(ProcessHandle.current().pid()));
        Files.write(pidFile, lines);

        postgres.restart();

        try (var admin = admin()) {
            assertThat(admin.isValid(2)).isTrue();
        }
    }

    @Test
    @EnabledIf("root")
    void runs_as_another_user_where_root_gets_no_user_namespace(@TempDir Path own) throws Exception {
        var folder = DataFolder.open(own);
        var found = Isolation.detect();
        var refused = new Isolation(found.sessions(), found.deathSignals(), Isolation.Unprivileged.OTHER_USER);
        var part = new PostgresPart(folder, Programs.besideTheseClasses(), Ports.free(), refused);
        var process = part.launchAndAwait();
        assertThat(process.handle().info().user()).hasValue("nobody");
        assertThat(Files.getAttribute(folder.postgres(), "unix:uid")).isEqualTo(Isolation.NOBODY);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own.resolve("secrets"))))
                .isEqualTo("rwx------");
        part.stop(process);
        assertThat(process.isAlive()).isFalse();
    }

    static boolean root() {
        return new UnixSystem().getUid() == 0;
    }

    private static void insertUntilTheConnectionBreaks(Database database, AtomicLong acknowledged) {
        try (var owner = owner(database);
                var insert = owner.prepareStatement("insert into fact values (?)")) {
            for (var n = 1L; ; n++) {
                insert.setLong(1, n);
                insert.execute();
                acknowledged.set(n);
            }
        } catch (SQLException e) {
            // The server was killed: the last number stands.
        }
    }

    private static Connection admin() throws SQLException {
        return DriverManager.getConnection(postgres.adminUrl(), postgres.adminUser(), postgres.adminPassword());
    }

    private static Connection owner(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.owner(), database.ownerPassword());
    }

    private static Connection app(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.app(), database.appPassword());
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("show " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
