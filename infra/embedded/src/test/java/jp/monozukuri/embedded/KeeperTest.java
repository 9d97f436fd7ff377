package jp.monozukuri.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeeperTest {

    private final List<String> said = new CopyOnWriteArrayList<>();

    @TempDir
    Path folder;

    @Test
    void a_first_start_that_fails_is_the_callers_matter() {
        var keeper = Keeper.of(new Shell("exit 3", false), this::hear);
        assertThatThrownBy(keeper::awaitReady)
                .isInstanceOf(StartFailure.class)
                .hasMessage("shell ended while starting");
        assertThat(said).isEmpty();
        keeper.stop();
    }

    @Test
    void a_first_start_that_takes_too_long_is_given_up_and_its_process_ended() {
        var keeper = Keeper.of(new Shell("exec sleep 60", false), this::hear);
        assertThatThrownBy(keeper::awaitReady).hasMessage("shell was not ready within 1 s");
        assertThat(keeper.process().isAlive()).isFalse();
        keeper.stop();
    }

    @Test
    void a_part_that_ends_is_started_again_and_again() {
        var keeper = Keeper.of(new Shell("sleep 0.2; exit 7", true), this::hear);
        keeper.awaitReady();
        await().atMost(Duration.ofSeconds(10))
                .until(() -> said.stream()
                                .filter(line -> line.startsWith("shell is ready again"))
                                .count()
                        >= 2);
        keeper.stop();
        assertThat(said).contains("shell ended (exit 7); starting it again.");
        assertThat(keeper.process().isAlive()).isFalse();
    }

    @Test
    void a_part_that_cannot_be_started_again_is_tried_again_until_it_can() throws IOException {
        var keeper = Keeper.of(new Shell("test -e refuse && exit 9; exec sleep 60", true), this::hear);
        keeper.awaitReady();
        Files.createFile(folder.resolve("refuse"));
        keeper.process().handle().destroyForcibly();
        await().atMost(Duration.ofSeconds(10)).until(() -> said.contains("shell ended (exit 9); starting it again."));
        Files.delete(folder.resolve("refuse"));
        await().atMost(Duration.ofSeconds(10)).until(keeper::isReady);
        keeper.stop();
    }

    @Test
    void a_part_that_is_stopped_stays_stopped() throws IOException {
        var keeper = Keeper.of(new Shell("exec sleep 60", true), this::hear);
        keeper.awaitReady();
        keeper.stop();
        assertThat(keeper.process().isAlive()).isFalse();
        assertThat(said).isEmpty();
        try (var notes = Files.list(folder)) {
            assertThat(notes).noneMatch(note -> note.endsWith("shell"));
        }
    }

    private void hear(String japanese, String english) {
        said.add(english);
    }

    /** A shell command as a part. */
    private final class Shell implements Part {

        private final String script;
        private final boolean ready;

        Shell(String script, boolean ready) {
            this.script = script;
            this.ready = ready;
        }

        @Override
        public String name() {
            return "shell";
        }

        @Override
        public ChildProcess launch() throws IOException {
            return ChildProcess.start(
                    List.of("/bin/sh", "-c", "cd " + folder + "; " + script),
                    Map.of(),
                    folder.resolve("shell.log"),
                    folder.resolve("shell"));
        }

        @Override
        public boolean isReady(ChildProcess process) {
            return ready;
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(1);
        }

        @Override
        public void stop(ChildProcess process) {
            process.stop("TERM", Duration.ofSeconds(5));
        }

        @Override
        public StartFailure failure(String japanese, String english) {
            return new StartFailure("shell " + japanese, "shell " + english);
        }
    }
}
