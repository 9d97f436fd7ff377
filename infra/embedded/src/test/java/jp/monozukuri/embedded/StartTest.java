package jp.monozukuri.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read and checked before anything runs: options, machine, data folder. */
class StartTest {

    @TempDir
    Path folder;

    @Test
    void up_without_options_starts_the_checkouts_own_system_with_the_scenario() {
        var options = UpOptions.of(folder, List.of());
        assertThat(options.settings()).isEqualTo(StackSettings.ofCheckout(folder));
        assertThat(options.settings().port()).isEqualTo(8080);
        assertThat(options.settings().data()).isEqualTo(folder.resolve(".data"));
        assertThat(options.settings().rehearsal()).isTrue();
        assertThat(options.scenario()).isTrue();
    }

    @Test
    void up_takes_its_options_in_any_order() {
        var options = UpOptions.of(folder, List.of("--fresh", "--port", "9080", "--quick", "--empty"));
        assertThat(options.settings().port()).isEqualTo(9080);
        assertThat(options.settings().fresh()).isTrue();
        assertThat(options.settings().preparation()).isFalse();
        assertThat(options.scenario()).isFalse();
    }

    @Test
    void without_rehearsal_mode_no_scenario_is_played() {
        var options = UpOptions.of(folder, List.of("--no-rehearsal"));
        assertThat(options.settings().rehearsal()).isFalse();
        assertThat(options.scenario()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0", "65529", "99999", "-1"})
    void a_port_that_leaves_no_room_for_eight_is_refused(String port) {
        assertThatThrownBy(() -> UpOptions.of(folder, List.of("--port", port)))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("--port ");
    }

    @Test
    void the_last_eight_ports_can_be_used() {
        assertThat(UpOptions.of(folder, List.of("--port", "65528")).settings().port())
                .isEqualTo(65528);
    }

    @Test
    void an_unknown_option_is_named() {
        assertThatThrownBy(() -> UpOptions.of(folder, List.of("--emtpy")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("--emtpy");
    }

    @Test
    void the_ports_follow_each_other() {
        var addresses = Addresses.at(8080);
        assertThat(Addresses.APPS.stream().map(addresses::port)).containsExactly(8081, 8082, 8083, 8084, 8080);
        assertThat(addresses.broker()).isEqualTo(8085);
        assertThat(addresses.controller()).isEqualTo(8086);
        assertThat(addresses.postgres()).isEqualTo(8087);
    }

    @Test
    void a_nearly_full_disk_is_said_with_what_is_free() {
        Machine.requireDisk(folder, 1L << 30);
        assertThatThrownBy(() -> Machine.requireDisk(folder, (1L << 30) - 1))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("Only 1023 MB are free");
    }

    @Test
    void short_memory_is_said_with_what_is_available() {
        Machine.requireMemory(1536L << 20);
        assertThatThrownBy(() -> Machine.requireMemory((1536L << 20) - 1))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("Only 1535 MB of memory are available");
    }

    @Test
    void available_memory_is_the_machines_or_the_containers_whichever_is_less() throws IOException {
        Files.createDirectories(folder.resolve("proc"));
        Files.writeString(folder.resolve("proc/meminfo"), "MemTotal:  9000000 kB\nMemAvailable:    4000000 kB\n");
        assertThat(Machine.availableMemory(folder)).hasValue(4_000_000L * 1024);

        var group = Files.createDirectories(folder.resolve("sys/fs/cgroup"));
        Files.writeString(group.resolve("memory.max"), "1000000\n");
        Files.writeString(group.resolve("memory.current"), "700000\n");
        Files.writeString(group.resolve("memory.stat"), "anon 300000\nactive_file 150000\ninactive_file 250000\n");
        assertThat(Machine.availableMemory(folder)).hasValue(700_000);

        Files.writeString(group.resolve("memory.max"), "max\n");
        assertThat(Machine.availableMemory(folder)).hasValue(4_000_000L * 1024);
    }

    @Test
    void a_folder_with_other_data_is_neither_used_nor_deleted() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "mine");
        var failure = catchThrowableOfType(StartFailure.class, () -> DataFolder.open(folder));
        assertThat(failure.english()).contains("holds other data");
        assertThat(folder.resolve("thesis.txt")).exists();
    }

    @Test
    void starting_over_deletes_what_was_recorded_and_keeps_the_programs() throws IOException {
        var data = DataFolder.open(folder);
        var secret = data.secret("postgres");
        Files.writeString(data.directory("postgres").resolve("PG_VERSION"), "18");
        Files.writeString(data.directory("kafka").resolve("meta.properties"), "");
        Files.writeString(data.run().resolve("program"), "");
        Files.writeString(data.scenario(), "LOADED");

        data.clear();

        assertThat(folder.resolve("postgres")).doesNotExist();
        assertThat(folder.resolve("kafka")).doesNotExist();
        assertThat(data.scenario()).doesNotExist();
        assertThat(folder.resolve("run/program")).exists();
        assertThat(DataFolder.open(folder).secret("postgres")).isNotEqualTo(secret);
    }
}
