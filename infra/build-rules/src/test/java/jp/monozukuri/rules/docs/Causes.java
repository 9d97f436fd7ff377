package jp.monozukuri.rules.docs;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which commands cause which events, read from the aggregates: whatever a {@code decide} makes, itself or through methods of
 * its own, of another aggregate or of what is given the aggregates. Relies on the formatter: a member begins at four spaces.
 */
final class Causes {

    /** The head of the method that decides a command. */
    static final Pattern DECIDE = Pattern.compile("void decide\\(\\s*(\\w+) command");

    private static final Pattern CALL = Pattern.compile("(?:(\\w+)(\\.))?\\b(\\w+)\\(");
    private static final Pattern MADE = Pattern.compile("new (\\w+)\\(");
    private static final Set<String> OF_THE_BUS = Set.of("decide", "evolve");

    /** A member of a class, with its text. */
    private record Method(String type, String name, String text) {}

    private final List<Method> methods = new ArrayList<>();

    Causes(Project project, String service) {
        for (Path file : project.files(service + "-service/src/main/java", ".java")) {
            String text = Project.text(file);
            if (text.contains("@CommandHandler") || text.contains("Aggregates aggregates")) {
                methods.addAll(methods(Project.name(file), text));
            }
        }
    }

    /** The commands of each event, by its simple name. */
    Map<String, Set<String>> byEvent() {
        Map<String, Set<String>> causes = new TreeMap<>();
        for (Method method : methods) {
            Matcher decide = DECIDE.matcher(method.text);
            if (decide.find()) {
                made(method)
                        .forEach(event -> causes.computeIfAbsent(event, e -> new TreeSet<>())
                                .add(decide.group(1)));
            }
        }
        return causes;
    }

    private Set<String> made(Method start) {
        Set<Method> seen = new LinkedHashSet<>();
        Deque<Method> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            Method method = open.remove();
            if (seen.add(method)) {
                CALL.matcher(method.text).results().forEach(call -> open.addAll(called(method, call)));
            }
        }
        return seen.stream()
                .flatMap(method -> MADE.matcher(method.text).results())
                .map(made -> made.group(1))
                .collect(Collectors.toSet());
    }

    /** A call without receiver stays in the class; one on a class or on an aggregate may lead into any. */
    private List<Method> called(Method from, MatchResult call) {
        String receiver = call.group(2) == null ? from.type : call.group(1);
        boolean isType = receiver != null && Character.isUpperCase(receiver.charAt(0));
        return methods.stream()
                .filter(method -> method.name.equals(call.group(3)) && !OF_THE_BUS.contains(method.name))
                .filter(method -> !isType || method.type.equals(receiver))
                .toList();
    }

    private static List<Method> methods(String type, String text) {
        List<Method> found = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : text.lines().toList()) {
            if (!open.isEmpty() || line.matches("    [^\\s@*/}].*")) {
                open.append(line).append('\n');
            }
            if (!open.isEmpty() && (line.endsWith(";") || line.endsWith("}")) && isBalanced(open)) {
                Matcher name = CALL.matcher(open);
                found.add(new Method(type, name.find() ? name.group(3) : "", open.toString()));
                open.setLength(0);
            }
        }
        return found;
    }

    private static boolean isBalanced(CharSequence text) {
        return text.chars().filter(sign -> sign == '{').count()
                == text.chars().filter(sign -> sign == '}').count();
    }
}
