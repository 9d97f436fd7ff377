package jp.monozukuri.rules.docs;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Which services read an event, from what their inboxes look for: a type written out in the package {@code inbox}, or a record
 * of a group of facts that the package {@code fact} reads by name.
 */
final class Consumers {

    private static final Pattern TYPE = Pattern.compile("\"(\\w+\\.\\w+\\.v\\d+)\"");
    private static final Pattern GROUPS =
            Pattern.compile("\"(\\w+)\",\\s*List\\.of\\(((?:\\s*\\w+\\.class,?)+)\\s*\\)");
    private static final Pattern GROUP = Pattern.compile("(\\w+)\\.class");

    private final Map<String, Set<String>> byType = new TreeMap<>();

    Consumers(Project project) {
        for (String service : Project.SERVICES) {
            String sources = service + "-service/src/main/java/jp/monozukuri/" + service;
            for (Path file : project.files(sources + "/inbox", ".java")) {
                TYPE.matcher(Project.text(file)).results().forEach(type -> add(type.group(1), service));
            }
            List<Path> facts = project.files(sources + "/fact", ".java");
            for (Path file : facts) {
                GROUPS.matcher(Project.text(file)).results().forEach(groups -> addFacts(facts, groups, service));
            }
        }
    }

    private void addFacts(List<Path> facts, MatchResult groups, String service) {
        GROUP.matcher(groups.group(2)).results().map(group -> group.group(1)).forEach(group -> {
            Pattern member = Pattern.compile("record (\\w+)\\([^{;]*?\\)\\s*implements " + group + "\\b");
            facts.stream()
                    .flatMap(file -> member.matcher(Project.text(file)).results())
                    .forEach(fact -> add(groups.group(1) + "." + fact.group(1) + ".v1", service));
        });
    }

    private void add(String type, String service) {
        byType.computeIfAbsent(type, t -> new TreeSet<>()).add(service);
    }

    /** The services that read the type. */
    Set<String> of(String type) {
        return byType.getOrDefault(type, Set.of());
    }

    /** Every type that somebody looks for. */
    Set<String> types() {
        return byType.keySet();
    }
}
