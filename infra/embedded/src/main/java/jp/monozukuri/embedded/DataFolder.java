package jp.monozukuri.embedded;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The folder a running system keeps everything in; readable by its owner only and recognised by a marker file. */
final class DataFolder {

    private static final String MARKER = "MONOZUKURI-LEDGER-DATA";
    private static final String LOCK = "lock";
    private static final String RUN = "run";
    private static final String SCENARIO = "scenario";
    private static final int SECRET_BYTES = 24;

    private final Path root;

    private DataFolder(Path root) {
        this.root = root;
    }

    /**
     * Opens the folder, making it when it is not there.
     *
     * @throws StartFailure when a folder with other content stands at that place, or it cannot be written
     */
    static DataFolder open(Path path) {
        var root = path.toAbsolutePath().normalize();
        var marker = root.resolve(MARKER);
        try {
            if (!Files.exists(marker)) {
                if (Files.exists(root) && holdsOtherThings(root)) {
                    throw new StartFailure(
                            root + " には別のデータがあります。データの場所を変えるか、空にしてください。",
                            root + " holds other data; choose another data folder or empty this one.");
                }
                createPrivateDirectory(root);
                Files.writeString(
                        marker, "Data of the embedded default. Stop the system before you copy or delete it.\n");
            }
        } catch (IOException e) {
            throw new StartFailure(
                    "データフォルダー " + root + " に書けません。権限と空き容量を確かめてください。",
                    "The data folder " + root + " cannot be written; check its permissions and the free space.",
                    e);
        }
        return new DataFolder(root);
    }

    Path root() {
        return root;
    }

    /** The data folder that a folder lies in, or else that folder itself. */
    static Path around(Path inner) {
        var parent = inner.toAbsolutePath().getParent();
        return parent != null && Files.exists(parent.resolve(MARKER)) ? parent : inner;
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path kafka() {
        return root.resolve("kafka");
    }

    /** The note about the scenario: how far it was loaded. */
    Path scenario() {
        return root.resolve(SCENARIO);
    }

    Path logs() {
        return directory("logs");
    }

    /** Extracted programs, start caches, process notes: everything that can be made again. */
    Path run() {
        return directory(RUN);
    }

    /** A sub-folder, private to the owner, made when it is not there. */
    Path directory(String name) {
        try {
            return createPrivateDirectory(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The generated password of that name; the same one on every call and after every restart. */
    String secret(String name) {
        var file = directory("secrets").resolve(name);
        try {
            if (!Files.exists(file)) {
                var bytes = new byte[SECRET_BYTES];
                new SecureRandom().nextBytes(bytes);
                var fresh = file.resolveSibling(name + ".new");
                Files.deleteIfExists(fresh);
                Files.createFile(
                        fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(fresh, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
                Files.move(fresh, file, ATOMIC_MOVE);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes the folder for this process until the lock is released or the process ends.
     *
     * @throws StartFailure when another running system holds it
     */
    FileLock lock() {
        FileLock lock = null;
        try {
            var channel = FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = tryLock(channel);
            if (lock == null) {
                channel.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (lock == null) {
            throw new StartFailure(
                    root + " は、動作中の別の up が使っています。先にそれを Ctrl-C で止めてください。",
                    root + " is in use by another running up; stop that one with Ctrl-C first.");
        }
        return lock;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Deletes what was recorded (databases, broker log, passwords, logs); keeps the programs under {@code run}. */
    void clear() {
        for (var name : List.of("postgres", "postgres.new", "kafka", "logs", "secrets", SCENARIO)) {
            deleteTree(root.resolve(name));
        }
    }

    static void deleteTree(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try {
            Files.walkFileTree(tree, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                        throws IOException {
                    Files.deleteIfExists(directory);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path createPrivateDirectory(Path directory) throws IOException {
        return Files.createDirectories(
                directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    /** Programs may be there before the first data: tests unpack them to the same place. */
    private static boolean holdsOtherThings(Path directory) throws IOException {
        try (var entries = Files.list(directory)) {
            return entries.anyMatch(entry -> !entry.endsWith(RUN));
        }
    }
}
