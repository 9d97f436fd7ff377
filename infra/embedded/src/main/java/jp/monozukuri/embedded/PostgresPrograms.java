package jp.monozukuri.embedded;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs of this kind of machine, unpacked once from the archive on the class path. */
record PostgresPrograms(Path home) {

    Path initdb() {
        return home.resolve("bin/initdb");
    }

    Path postgres() {
        return home.resolve("bin/postgres");
    }

    /**
     * Unpacks the programs into a folder of that parent unless they are there.
     *
     * @throws StartFailure when there are no programs for this machine
     */
    static PostgresPrograms unpackedIn(Path parent) throws IOException {
        var archive = archiveName();
        var url = PostgresPrograms.class.getResource("/" + archive);
        if (url == null) {
            var machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
            throw new StartFailure(
                    machine + " 用の PostgreSQL が同梱されていません。Linux(x86_64 または arm64)で動かすか、compose.yaml を使ってください。",
                    "No PostgreSQL for " + machine + " is bundled; use Linux on x86_64 or arm64, or compose.yaml.");
        }
        // The archive's size in the folder's name: other programs, another folder.
        var size = url.openConnection().getContentLengthLong();
        var home = parent.resolve("postgresql-" + size);
        if (!Files.isDirectory(home)) {
            Files.createDirectories(parent);
            var fresh = Files.createTempDirectory(parent, "unpacking-");
            try (var stream = url.openStream()) {
                unpack(stream, fresh);
                Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
                Files.move(fresh, home, ATOMIC_MOVE);
            } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
                // Another process was quicker; its programs are the same.
                DataFolder.deleteTree(fresh);
            }
        }
        return new PostgresPrograms(home);
    }

    private static String archiveName() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        var machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        var arm = machine.equals("aarch64") || machine.equals("arm64");
        return "postgres-" + system + "-" + (arm ? "arm_64" : "x86_64") + ".txz";
    }

    private static void unpack(InputStream archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("entry outside the archive: " + entry.getName());
                }
                unpack(tar, entry, path);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(tar, path);
            var permissions = EnumSet.of(
                    PosixFilePermission.OWNER_READ,
                    PosixFilePermission.OWNER_WRITE,
                    PosixFilePermission.GROUP_READ,
                    PosixFilePermission.OTHERS_READ);
            if ((entry.getMode() & 0100) != 0) {
                permissions.add(PosixFilePermission.OWNER_EXECUTE);
                permissions.add(PosixFilePermission.GROUP_EXECUTE);
                permissions.add(PosixFilePermission.OTHERS_EXECUTE);
            }
            Files.setPosixFilePermissions(path, permissions);
        }
    }
}
