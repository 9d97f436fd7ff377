package jp.monozukuri.embedded;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;

/**
 * A Spring Boot application taken apart for a fast start: its jar and the jars it needs beside it.
 *
 * @param folder where it was extracted to; named after its content
 * @param jar the jar to run
 */
record AppProgram(Path folder, Path jar) {

    /**
     * Extracts the application built in a module unless this very content is there.
     *
     * @param name names the folder
     * @param module the module's folder in the checkout
     * @param parent where programs are kept
     * @throws StartFailure when it has not been built or cannot be extracted
     */
    static AppProgram extracted(String name, Path module, Path parent) throws IOException {
        var built = builtJar(module);
        var folder = parent.resolve(name + "-" + fingerprint(built));
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(parent);
            var fresh = Files.createTempDirectory(parent, "extracting-");
            extract(built, fresh);
            try {
                Files.move(fresh, folder, ATOMIC_MOVE);
            } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
                // Another process was quicker; its copy is the same.
                DataFolder.deleteTree(fresh);
            }
        }
        return new AppProgram(folder, folder.resolve(built.getFileName()));
    }

    /** The application as the build left it. @throws StartFailure when it has not been built */
    static Path builtJar(Path module) {
        var output = module.resolve("target");
        if (Files.isDirectory(output)) {
            try (var jars = Files.newDirectoryStream(output, "*-app.jar")) {
                var iterator = jars.iterator();
                if (iterator.hasNext()) {
                    return iterator.next();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw new StartFailure(
                output + " にプログラムがありません。先に mvn -DskipTests package を実行してください。",
                "There is no program in " + output + "; run mvn -DskipTests package first.");
    }

    /** The jar's table of contents has a checksum of every file in it. */
    private static String fingerprint(Path jar) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            var contents = new StringBuilder();
            zip.stream()
                    .forEach(entry -> contents.append(entry.getName())
                            .append(' ')
                            .append(entry.getCrc())
                            .append('\n'));
            return Fingerprint.of(contents.toString());
        }
    }

    private static void extract(Path jar, Path target) throws IOException {
        var command = List.of(
                Programs.java(),
                "-Djarmode=tools",
                "-jar",
                jar.toString(),
                "extract",
                "--destination",
                target.toString(),
                "--force");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
        try {
            if (process.waitFor() == 0 && Files.exists(target.resolve(jar.getFileName()))) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
        throw new StartFailure(
                jar + " を展開できませんでした。ディスクの空きを確かめ、mvn package をやり直してください。",
                jar + " could not be extracted; check the free disk space and run mvn package again.");
    }
}
