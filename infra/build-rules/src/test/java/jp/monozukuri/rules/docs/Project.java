package jp.monozukuri.rules.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The checkout as text.
 *
 * @param root its folder
 */
record Project(Path root) {

    /** In the order in which a fact of the trade meets them. */
    static final List<String> SERVICES = List.of("meister", "dispatch", "competition", "reporting");

    /** The checkout that is being built. */
    static Project here() {
        return new Project(Path.of(System.getProperty("project.root")));
    }

    /** The files under a folder whose names end so, in order of their paths; none when there is no such folder. */
    List<Path> files(String folder, String end) {
        Path start = root.resolve(folder);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(file -> file.toString().endsWith(end))
                    .filter(file -> !relative(file).contains("/target/"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path as it is written in a page at the root. */
    String relative(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    static String text(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of a file up to the first dot. */
    static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.indexOf('.'));
    }
}
