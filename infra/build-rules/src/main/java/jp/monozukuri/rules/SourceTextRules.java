package jp.monozukuri.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What class files do not show: comments and SQL, read from the text under {@code src}. */
final class SourceTextRules {

    private static final Pattern UNDONE = Pattern.compile("(//|\\*|--|#).*\\b(TODO|FIXME|XXX)\\b");
    private static final Pattern JAVA_IN_COMMENT = Pattern.compile("^\\s*//\\s*(.*[;{]|}.*|@\\w+(\\(.*\\))?)\\s*$");
    private static final Pattern SQL_IN_COMMENT =
            Pattern.compile("^\\s*--\\s*(create|alter|drop|grant|select|insert|update|delete)\\b.*[;(]\\s*$");
    private static final Pattern LOOSE_SQL = Pattern.compile(
            "\\b(varchar|timestamp(?!\\s+with|tz)|SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|GRANT|FROM|WHERE)\\b");
    private static final Pattern LOMBOK = Pattern.compile("^import (static )?lombok\\.");
    private static final int CONTRACT_LINES = 5;

    private SourceTextRules() {}

    static List<HouseRule> all() {
        return List.of(
                lines(
                        "32 nothing is left undone in a comment",
                        (file, line) -> UNDONE.matcher(withoutTexts(line)).find(),
                        "a note in the code is read by nobody; write an issue, or do it now"),
                lines(
                        "32 no code is commented out",
                        SourceTextRules::isCodeInComment,
                        "the history keeps old code; delete it"),
                lines(
                        "32 no emoji",
                        (file, line) -> line.codePoints().anyMatch(SourceTextRules::isEmoji),
                        "code and logs are read in plain text; say it in words"),
                lines(
                        "22 SQL is lower case with text and timestamptz",
                        (file, line) -> file.endsWith(".sql")
                                && LOOSE_SQL.matcher(withoutComment(line)).find(),
                        "one spelling can be searched; write lower-case SQL, text without length, timestamptz"),
                lines(
                        "25 no Lombok",
                        (file, line) -> LOMBOK.matcher(line).find(),
                        "records say the same in the language itself; use a record"),
                contracts());
    }

    private static HouseRule lines(String name, BiFunction<String, String, Boolean> isBroken, String because) {
        return rule(name, because, (file, lines) -> {
            List<String> found = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                if (isBroken.apply(file, lines.get(i))) {
                    found.add((i + 1) + ": " + lines.get(i).strip());
                }
            }
            return found;
        });
    }

    private static HouseRule contracts() {
        return rule(
                "29 a package-info states its contract in five lines at most",
                "what a package is for is read first and must be short; say what it is for, what comes in, what goes"
                        + " out, what it must not know",
                (file, lines) -> {
                    if (!file.endsWith("package-info.java")) {
                        return List.of();
                    }
                    long contract = lines.stream()
                            .map(String::strip)
                            .takeWhile(line -> !line.startsWith("package "))
                            .filter(line -> line.startsWith("/**") || line.startsWith("*"))
                            .map(line -> line.replaceAll("^(/\\*\\*|\\*/|\\*)|\\*/$", "")
                                    .strip())
                            .filter(line -> !line.isEmpty())
                            .count();
                    return contract >= 1 && contract <= CONTRACT_LINES
                            ? List.of()
                            : List.of("1: " + contract + " lines of contract");
                });
    }

    private static HouseRule rule(
            String name, String because, BiFunction<String, List<String>, List<String>> violations) {
        return new HouseRule(name, module -> {
            List<String> found = new ArrayList<>();
            List<Path> files = texts(module.folder().resolve("src"));
            for (Path file : files) {
                violations
                        .apply(file.toString(), read(file))
                        .forEach(each -> found.add(module.folder().relativize(file) + ":" + each));
            }
            if (files.isEmpty()) {
                throw new AssertionError("no source text under " + module.folder());
            }
            if (!found.isEmpty()) {
                throw new AssertionError(
                        name + ", because " + because + System.lineSeparator() + String.join("\n", found));
            }
        });
    }

    private static boolean isCodeInComment(String file, String line) {
        return file.endsWith(".java") && JAVA_IN_COMMENT.matcher(line).matches()
                || file.endsWith(".sql") && SQL_IN_COMMENT.matcher(line).matches();
    }

    private static String withoutTexts(String line) {
        return line.replaceAll("\"(\\\\.|[^\"\\\\])*\"", "");
    }

    private static String withoutComment(String line) {
        return line.replaceFirst("--.*", "");
    }

    /** Pictures, not the signs that Japanese forms use as text, such as circled numbers and geometric shapes. */
    private static boolean isEmoji(int codePoint) {
        return Character.isEmojiPresentation(codePoint) || codePoint == 0xFE0F;
    }

    private static List<Path> texts(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(".java", ".sql", ".html", ".yaml", ".css")
                            .anyMatch(end -> file.toString().endsWith(end)))
                    .filter(file -> !file.toString().contains("vendor"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
