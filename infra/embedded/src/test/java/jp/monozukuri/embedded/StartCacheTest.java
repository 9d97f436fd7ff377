package jp.monozukuri.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartCacheTest {

    @TempDir
    Path folder;

    @Test
    void is_recorded_in_a_run_of_its_own_and_used_by_the_next() throws IOException {
        var part = app(FakeApp.build(folder.resolve("sample")));
        assertThat(part.wantsPreparation()).isTrue();

        part.prepare();

        assertThat(part.wantsPreparation()).isFalse();
        assertThat(caches()).hasSize(1);
        var process = part.launchAndAwait();
        assertThat(commandLine(process)).contains("-XX:AOTCache=" + caches().getFirst());
        part.stop(process);
        assertThat(Files.readString(folder.resolve("data/logs/sample-console.log")))
                .doesNotContain("[error]");
    }

    @Test
    void a_cache_that_cannot_be_used_does_not_prevent_the_start() throws IOException {
        var jar = FakeApp.build(folder.resolve("sample"));
        var part = app(jar);
        var name = StartCache.in(folder, run(jar)).record().getFirst().replaceAll(".*/|\\.new$", "");
        Files.writeString(folder.resolve(name), "not a cache");
        var process = part.launchAndAwait();
        assertThat(process.isAlive()).isTrue();
        part.stop(process);
    }

    @Test
    void a_program_that_writes_no_cache_is_not_asked_again() throws IOException {
        var cache = StartCache.in(folder, run(folder.resolve("none.jar")));
        cache.keep();
        assertThat(cache.isMissing()).isFalse();
        assertThat(cache.use()).isEmpty();
    }

    @Test
    void other_flags_need_another_cache() {
        var one = StartCache.in(folder, JavaRun.of(List.of("-jar", "a.jar"), "-Xmx128m"));
        var other = StartCache.in(folder, JavaRun.of(List.of("-jar", "a.jar"), "-Xmx64m"));
        assertThat(one.record()).isNotEqualTo(other.record());
    }

    private AppPart app(Path jar) {
        var run = run(jar);
        return new AppPart(
                "sample",
                run,
                Ports.free(),
                Map.of(),
                DataFolder.open(folder.resolve("data")),
                Isolation.detect(),
                StartCache.in(folder, run));
    }

    private static JavaRun run(Path jar) {
        return JavaRun.of(List.of("-jar", jar.toString()), "-Xmx64m");
    }

    private List<Path> caches() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".aot")).toList();
        }
    }

    private static String commandLine(ChildProcess process) {
        return process.handle().info().commandLine().orElseThrow();
    }
}
