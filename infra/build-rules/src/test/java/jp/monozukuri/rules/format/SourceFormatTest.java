package jp.monozukuri.rules.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.palantir.javaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFormatTest {

    private static final String LOOSE = """
            package a;
            import java.util.Set;
            import java.util.List;
            class A { String of(Object o) { return switch (o) { case List<?> x when x.isEmpty() -> "x"; default -> ""; }; } }
            """;

    private static final String FORMATTED = """
            package a;

            import java.util.List;

            class A {
                String of(Object o) {
                    return switch (o) {
                        case List<?> x when x.isEmpty() -> "x";
                        default -> "";
                    };
                }
            }
            """;

    @TempDir
    private Path project;

    @Test
    void names_what_is_not_formatted_and_leaves_it_alone() throws Exception {
        Path file = write("m/src/main/java/a/A.java", LOOSE);

        assertThat(new SourceFormat().run(project, false)).containsExactly(file);
        assertThat(Files.readString(file)).isEqualTo(LOOSE);
    }

    @Test
    void formats_newer_java_as_spotless_does_and_then_finds_nothing() throws Exception {
        Path file = write("m/src/test/java/a/A.java", LOOSE);

        new SourceFormat().run(project, true);

        assertThat(Files.readString(file)).isEqualTo(FORMATTED);
        assertThat(new SourceFormat().run(project, false)).isEmpty();
    }

    @Test
    void finds_a_carriage_return() throws Exception {
        Path file = write("m/src/main/java/a/A.java", FORMATTED.replace("\n", "\r\n"));

        assertThat(new SourceFormat().run(project, false)).containsExactly(file);
    }

    @Test
    void passes_over_what_is_not_a_source() throws Exception {
        write("m/target/src/main/java/a/A.java", LOOSE);
        write("m/src/main/resources/a/A.java", LOOSE);
        write(".data/src/main/java/a/A.java", LOOSE);
        write("m/src/main/java/a/A.txt", LOOSE);

        assertThat(new SourceFormat().run(project, false)).isEmpty();
    }

    @Test
    void fails_on_text_that_is_not_java() throws Exception {
        write("m/src/main/java/a/A.java", "class A {");

        assertThatThrownBy(() -> new SourceFormat().run(project, false)).isInstanceOf(FormatterException.class);
    }

    private Path write(String name, String text) throws IOException {
        Path file = project.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
