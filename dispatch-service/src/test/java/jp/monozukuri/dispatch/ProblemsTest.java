package jp.monozukuri.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.monozukuri.platform.problem.ProblemCatalogue;
import org.junit.jupiter.api.Test;

/** The codes in the code and the codes with sentences are the same. */
class ProblemsTest {

    private static final Pattern CODE = Pattern.compile("\"([A-Z]+(?:_[A-Z]+)+)\"");
    private static final ProblemCatalogue PLATFORM = new ProblemCatalogue(List.of("/platform-problems.json"));
    private static final ProblemCatalogue ALL =
            new ProblemCatalogue(List.of("/platform-problems.json", "/problems.json"));

    @Test
    void every_code_has_its_sentences_and_every_sentence_its_code() throws IOException {
        Set<String> own = new TreeSet<>(ALL.codes());
        own.removeAll(PLATFORM.codes());
        Set<String> used = constants();

        assertThat(used).containsAll(own);
        used.removeAll(Set.of("IN_PERSON"));
        assertThat(ALL.codes()).containsAll(used);
    }

    /** Every constant of capital words in the sources. */
    private static Set<String> constants() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(match -> found.add(match.group(1)));
            }
        }
        return found;
    }
}
