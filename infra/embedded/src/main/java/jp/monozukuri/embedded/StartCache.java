package jp.monozukuri.embedded;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The ahead-of-time cache with which a Java program starts in a third of the time (JEP 483, 514, 515). It is recorded in
 * one run and used in the later ones; a start without it is slower and otherwise the same.
 */
final class StartCache {

    private final Path file;

    private StartCache(Path file) {
        this.file = file;
    }

    /** The cache of a program kept in that folder; another virtual machine or other flags, another cache. */
    static StartCache in(Path folder, JavaRun run) {
        var name = Fingerprint.of(System.getProperty("java.vm.version") + run.flags());
        return new StartCache(folder.resolve("start-" + name + ".aot"));
    }

    /** Neither there nor given up on. */
    boolean isMissing() {
        return !Files.exists(file) && !Files.exists(refusal());
    }

    /** The flags that use the cache; none when there is none. */
    List<String> use() {
        return Files.exists(file) ? List.of("-XX:AOTCache=" + file) : List.of();
    }

    /** The flags that record the cache; it is written when the program ends. */
    List<String> record() {
        return List.of("-XX:AOTCacheOutput=" + recording());
    }

    /** Takes what was recorded; when there is nothing, notes that, so that not every start tries again. */
    void keep() throws IOException {
        if (Files.exists(recording())) {
            Files.move(recording(), file, ATOMIC_MOVE, REPLACE_EXISTING);
        } else {
            Files.writeString(refusal(), "The virtual machine wrote no start cache; delete this file to try again.\n");
        }
    }

    /** Throws away what a run that failed may have recorded. */
    void discard() throws IOException {
        Files.deleteIfExists(recording());
    }

    private Path recording() {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    private Path refusal() {
        return file.resolveSibling(file.getFileName() + ".refused");
    }
}
