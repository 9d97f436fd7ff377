package jp.monozukuri.rules.format;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Formats Java sources as Spotless does. Spotless runs in Maven's own JVM, which cannot read newer
 * Java when it is older; this runs in the JDK that the toolchain selects.
 */
public final class SourceFormat {

    private final Formatter formatter = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());

    SourceFormat() {}

    /**
     * Checks or formats.
     *
     * @param arguments {@code check} or {@code apply}, then the folder whose sources to take
     */
    public static void main(String[] arguments) throws IOException, FormatterException {
        boolean apply = switch (arguments[0]) {
            case "check" -> false;
            case "apply" -> true;
            default -> throw new IllegalArgumentException(arguments[0] + " is neither check nor apply");
        };
        Path project = Path.of(arguments[1]);
        List<Path> changed = new SourceFormat().run(project, apply);
        if (!apply && !changed.isEmpty()) {
            changed.forEach(file -> System.err.println("not formatted: " + project.relativize(file)));
            System.err.println("to format: mvn -q -pl infra/build-rules compile exec:exec@format -Dformat=apply");
            System.exit(1);
        }
    }

    /** The files whose text differs from the formatted one; with {@code apply} they have it afterwards. */
    List<Path> run(Path project, boolean apply) throws IOException, FormatterException {
        List<Path> changed = new ArrayList<>();
        for (Path file : sources(project)) {
            String text = Files.readString(file);
            String formatted = format(file, text);
            if (!formatted.equals(text)) {
                changed.add(file);
                if (apply) {
                    Files.writeString(file, formatted);
                }
            }
        }
        return changed;
    }

    private String format(Path file, String text) throws FormatterException {
        try {
            String ordered = ImportOrderer.reorderImports(text.replace("\r\n", "\n"), Style.PALANTIR);
            return formatter.formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
        } catch (FormatterException e) {
            System.err.println("cannot be read: " + file);
            throw e;
        }
    }

    private static List<Path> sources(Path project) throws IOException {
        try (Stream<Path> files = Files.find(project, 20, (file, attributes) -> isSource(project.relativize(file)))) {
            return files.sorted().toList();
        }
    }

    private static boolean isSource(Path file) {
        String path = "/" + file.toString().replace('\\', '/');
        return path.endsWith(".java")
                && (path.contains("/src/main/java/") || path.contains("/src/test/java/"))
                && !path.contains("/target/")
                && !path.contains("/.");
    }
}
