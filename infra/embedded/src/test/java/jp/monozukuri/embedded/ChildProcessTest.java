package jp.monozukuri.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {

    private static final Duration SOON = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    @Test
    void notes_its_process_while_it_runs() throws IOException {
        var notes = Files.createDirectory(folder.resolve("notes"));
        var child = sleeper(notes);
        assertThat(Files.readString(notes.resolve("sleeper"))).startsWith(child.pid() + " ");
        child.stop("TERM", SOON);
        assertThat(child.exit()).isCompleted();
        assertThat(notes.resolve("sleeper")).doesNotExist();
    }

    @Test
    void ends_a_noted_process_that_was_left_behind() throws IOException {
        var notes = Files.createDirectory(folder.resolve("notes"));
        var child = sleeper(notes);
        assertThat(ChildProcess.Note.endAll(notes, SOON)).isEqualTo(1);
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void leaves_a_process_alone_that_has_the_noted_id_and_another_start() throws IOException {
        var notes = Files.createDirectory(folder.resolve("notes"));
        var other = Files.createDirectory(folder.resolve("other"));
        var foreign = sleeper(other);
        var started = Long.parseLong(
                Files.readString(other.resolve("sleeper")).strip().split(" ")[1]);
        new ChildProcess.Note(foreign.pid(), started - 60_000).write(notes.resolve("sleeper"));
        assertThat(ChildProcess.Note.endAll(notes, SOON)).isZero();
        assertThat(foreign.isAlive()).isTrue();
        assertThat(notes).isEmptyDirectory();
        foreign.stop("TERM", SOON);
    }

    @Test
    void ends_by_force_what_does_not_listen() throws IOException {
        var child = ChildProcess.start(
                List.of("/bin/sh", "-c", "trap '' TERM; while :; do sleep 0.1; done"),
                Map.of(),
                folder.resolve("deaf.log"),
                folder.resolve("deaf"));
        assertThat(child.waitForExit(Duration.ofMillis(200))).isFalse();
        child.stop("TERM", Duration.ofMillis(300));
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void appends_to_the_log_and_puts_a_long_one_aside() throws IOException {
        var log = folder.resolve("said.log");
        say("first", log);
        say("second", log);
        assertThat(log).content().isEqualTo("first\nsecond\n");
        Files.write(log, new byte[(8 << 20) + 1]);
        say("third", log);
        assertThat(log).content().isEqualTo("third\n");
        assertThat(folder.resolve("said.log.1")).hasSize((8 << 20) + 1);
    }

    private void say(String word, Path log) throws IOException {
        ChildProcess.start(List.of("/bin/sh", "-c", "echo " + word), Map.of(), log, folder.resolve("say"))
                .waitForExit(SOON);
    }

    private ChildProcess sleeper(Path notes) throws IOException {
        return ChildProcess.start(
                List.of("sleep", "60"), Map.of(), folder.resolve("sleeper.log"), notes.resolve("sleeper"));
    }
}
