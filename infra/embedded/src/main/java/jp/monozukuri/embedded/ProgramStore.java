package jp.monozukuri.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;

/**
 * The folder of extracted programs and start caches. Stacks that run from it share a lock; what no build needs any more
 * is removed by a stack that finds itself alone.
 */
final class ProgramStore implements AutoCloseable {

    private static final String LOCK = "in-use";

    /** Younger ones may belong to a start that has not come to the lock yet. */
    private static final Duration LEAST_AGE = Duration.ofMinutes(10);

    private final Path folder;
    private final FileChannel channel;
    private final InstantSource time;

    private ProgramStore(Path folder, FileChannel channel, InstantSource time) {
        this.folder = folder;
        this.channel = channel;
        this.time = time;
    }

    static ProgramStore open(Path folder, InstantSource time) throws IOException {
        DataFolder.createPrivateDirectory(folder);
        var channel = FileChannel.open(
                folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        return new ProgramStore(folder, channel, time);
    }

    Path folder() {
        return folder;
    }

    /** Removes the programs not named, when nobody else runs from this folder; then holds the folder for this stack. */
    void keepOnly(Set<Path> programs) throws IOException {
        try {
            try (var alone = channel.tryLock()) {
                if (alone != null) {
                    removeOthers(programs);
                }
            }
            channel.lock(0, Long.MAX_VALUE, true);
        } catch (OverlappingFileLockException e) {
            // Another stack of this very process runs from the folder and holds the lock.
        }
    }

    private void removeOthers(Set<Path> programs) throws IOException {
        try (var entries = Files.list(folder)) {
            for (var entry : entries.filter(ProgramStore::isProgram).toList()) {
                if (!programs.contains(entry) && age(entry).compareTo(LEAST_AGE) > 0) {
                    DataFolder.deleteTree(entry);
                }
            }
        }
    }

    private Duration age(Path entry) throws IOException {
        return Duration.between(Files.getLastModifiedTime(entry).toInstant(), time.instant());
    }

    private static boolean isProgram(Path entry) {
        return entry.getFileName().toString().matches(".+-[0-9a-f]{12}|(unpacking|extracting)-\\d+");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
