package jp.monozukuri.rules.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A committed page and the text that the project makes of it. */
final class GeneratedPage {

    /** Writes every page. */
    static final String WRITE =
            "mvn -q -pl infra/build-rules test -Dtest='EventCatalogueTest,RuleListTest' -Ddocs=write";

    private GeneratedPage() {}

    /**
     * Compares, or writes when the build is run with {@code -Ddocs=write}.
     *
     * @throws AssertionError with the first line that differs and how to write the page
     */
    static void check(Path page, String made) {
        check(page, made, "write".equals(System.getProperty("docs")));
    }

    static void check(Path page, String made, boolean write) {
        if (write) {
            write(page, made);
            return;
        }
        String committed = Files.exists(page) ? Project.text(page) : "";
        if (!committed.equals(made)) {
            throw new AssertionError(page + " is not what the project says, "
                    + firstDifference(committed.lines().toList(), made.lines().toList())
                    + "\nTo write it: " + WRITE);
        }
    }

    private static void write(Path page, String made) {
        try {
            Files.createDirectories(page.getParent());
            Files.writeString(page, made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String firstDifference(List<String> committed, List<String> made) {
        int line = 0;
        while (line < committed.size()
                && line < made.size()
                && committed.get(line).equals(made.get(line))) {
            line++;
        }
        return "line " + (line + 1) + "\n  committed: " + at(committed, line) + "\n  made:      " + at(made, line);
    }

    private static String at(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line) : "(no such line)";
    }
}
