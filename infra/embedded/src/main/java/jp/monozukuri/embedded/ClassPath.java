package jp.monozukuri.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The class path of a built module that is a plain Java program. */
final class ClassPath {

    private ClassPath() {}

    /**
     * The module's jar and what the build wrote to {@code target/classpath.txt}: the jars it needs.
     *
     * @throws StartFailure when the module has not been built
     */
    static String ofModule(Path module) throws IOException {
        var output = module.resolve("target");
        var list = output.resolve("classpath.txt");
        if (Files.exists(list)) {
            try (var jars = Files.newDirectoryStream(output, module.getFileName() + "-[0-9]*.jar")) {
                var iterator = jars.iterator();
                if (iterator.hasNext()) {
                    return iterator.next()
                            + File.pathSeparator
                            + Files.readString(list).strip();
                }
            }
        }
        throw new StartFailure(
                output + " にプログラムがありません。先に mvn -DskipTests package を実行してください。",
                "There is no program in " + output + "; run mvn -DskipTests package first.");
    }

    /** Names the class path of this process: the same files, unchanged, the same name. */
    static String fingerprint() throws IOException {
        var contents = new StringBuilder();
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            var file = Path.of(entry);
            contents.append(entry)
                    .append(' ')
                    .append(Files.size(file))
                    .append(' ')
                    .append(Files.getLastModifiedTime(file))
                    .append('\n');
        }
        return Fingerprint.of(contents.toString());
    }
}
