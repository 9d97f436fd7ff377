package jp.monozukuri.rules.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where rules of the trade are cited: {@code DOMAIN.md 2.4, 2.9} in a comment of a class or, in tests, of a method. A production
 * class stands for a rule also when it names the rule's policy, or when its own test cites the rule; with a command stands the
 * aggregate that decides it.
 */
final class Citations {

    private static final Pattern CITED = Pattern.compile("DOMAIN\\.md ((?:\\d+(?:\\.\\d+)?(?:, | and )?)+)");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern METHOD = Pattern.compile("^\\s+(?:[\\w<>.]+ )+(\\w+)\\(.*");
    private static final Pattern TYPE = Pattern.compile("^(?:\\w+ )*(?:class|record|interface|enum) (\\w+).*");
    private static final Pattern IMPORT = Pattern.compile("import (jp\\.monozukuri\\.[\\w.]+\\.(\\w+));");
    private static final List<String> TESTS = List.of("Test", "IT");

    /** Paths of the production classes that answer for a class: itself, and what decides it when it is a command. */
    private final Map<String, Set<String>> answering = new TreeMap<>();

    private final Map<String, Set<String>> tests = new TreeMap<>();
    private final Map<String, Set<String>> classes = new TreeMap<>();

    Citations(Project project, TradeRules rules) {
        for (Path file : modules(project, "/src/main/java")) {
            String text = Project.text(file);
            answersFor(project.relative(file), text);
            cited(text).forEach(number -> add(classes, number, project.relative(file)));
            rules.sentences().keySet().stream()
                    .filter(number -> rules.policies(number).stream().anyMatch(policy -> namesPolicy(text, policy)))
                    .forEach(number -> add(classes, number, project.relative(file)));
        }
        for (Path file : modules(project, "/src/test/java")) {
            if (TESTS.stream().anyMatch(Project.name(file)::endsWith)) {
                inTest(project, file);
            }
        }
    }

    private static List<Path> modules(Project project, String sources) {
        return Stream.concat(
                        Project.SERVICES.stream().map(service -> service + "-service"),
                        Stream.of("infra/platform", "infra/scenarios", "infra/system-tests"))
                .flatMap(module -> project.files(module + sources, ".java").stream())
                .toList();
    }

    private void answersFor(String path, String text) {
        add(answering, path, path);
        String sources = path.substring(0, path.indexOf("jp/monozukuri/"));
        List<String> commands = Causes.DECIDE
                .matcher(text)
                .results()
                .map(decide -> decide.group(1))
                .toList();
        IMPORT.matcher(text)
                .results()
                .filter(imported -> commands.contains(imported.group(2)))
                .map(imported -> imported.group(1).replace('.', '/'))
                .forEach(command -> add(answering, sources + command + ".java", path));
    }

    private void inTest(Project project, Path file) {
        String path = project.relative(file);
        String tested = path.replace("/src/test/", "/src/main/").replaceAll("(Test|IT)\\.java$", ".java");
        List<String> lines = Project.text(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            for (String number : cited(lines.get(i))) {
                add(tests, number, path + "#" + what(lines.subList(i, lines.size()), path));
                answering.getOrDefault(tested, Set.of()).forEach(type -> add(classes, number, type));
            }
        }
    }

    /** The method or the class that a comment stands before. */
    private static String what(List<String> following, String path) {
        for (String line : following) {
            Matcher type = TYPE.matcher(line);
            Matcher method = METHOD.matcher(line);
            if (type.matches()) {
                return "";
            }
            if (method.matches() && !line.strip().startsWith("*") && !line.contains("=")) {
                return method.group(1);
            }
        }
        throw new IllegalArgumentException(path + " cites a rule where no test follows");
    }

    private static boolean namesPolicy(String text, String policy) {
        return text.contains(policy)
                && Pattern.compile("[Pp]olic(?:y|ies) [^.]*\\b" + policy + "\\b")
                        .matcher(text)
                        .find();
    }

    private static List<String> cited(String text) {
        List<String> numbers = new ArrayList<>();
        CITED.matcher(text)
                .results()
                .flatMap(cited -> NUMBER.matcher(cited.group(1)).results())
                .forEach(number -> numbers.add(number.group()));
        return numbers;
    }

    private static void add(Map<String, Set<String>> map, String number, String place) {
        map.computeIfAbsent(number, n -> new TreeSet<>()).add(place);
    }

    /** Tests by rule: {@code path#method}, or {@code path#} for a whole class. */
    Map<String, Set<String>> tests() {
        return tests;
    }

    /** Production classes by rule, as paths. */
    Map<String, Set<String>> classes() {
        return classes;
    }
}
