package jp.monozukuri.rules.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page that leads from each rule of the trade to its classes and its tests. */
final class RuleList {

    static final String LIST = "infra/docs/domain/DOMAIN.md";

    private final TradeRules rules;
    private final Citations citations;

    RuleList(Project project) {
        this.rules = new TradeRules(project.root().resolve(LIST));
        this.citations = new Citations(project, rules);
    }

    String text() {
        StringBuilder page = new StringBuilder("""
                # Rules, their code and their tests (規則・実装・試験)

                Made from `%s` and from what sources and tests cite; do not edit. To write it again:

                    %s

                A class stands here when it cites the rule (`DOMAIN.md 2.4`), names its policy, or has a test that cites the rule; with a command
                stands the aggregate that decides it.
                """.formatted(LIST, GeneratedPage.WRITE));
        rules.sentences().forEach((number, sentence) -> {
            page.append("\n## ").append(number).append("\n\n").append(sentence).append('\n');
            String reason = rules.notBuilt().get(number);
            if (reason == null) {
                page.append("\ncode\n\n");
                places(citations.classes().getOrDefault(number, Set.of())).forEach(page::append);
                page.append("\ntests\n\n");
                places(citations.tests().getOrDefault(number, Set.of())).forEach(page::append);
            } else {
                page.append("\nNot built: ").append(reason).append('\n');
            }
        });
        return page.toString();
    }

    private static List<String> places(Set<String> places) {
        return places.stream()
                .map(place -> {
                    String path = place.replaceFirst("#.*", "");
                    String what = place.replaceFirst("^[^#]*#?", "").replace('_', ' ');
                    String type = path.replaceFirst(".*/", "").replaceFirst("\\.java$", "");
                    return "- [" + type + "](../../" + path + ")" + (what.isEmpty() ? "" : ": " + what) + "\n";
                })
                .toList();
    }

    /** What is wrong with the list, each with what to do. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        rules.sentences().keySet().stream()
                .filter(number -> !rules.notBuilt().containsKey(number))
                .forEach(number -> {
                    if (!citations.tests().containsKey(number)) {
                        faults.add("no test names rule " + number + "; write /** DOMAIN.md " + number
                                + ". */ before the test that fails without it, or say in " + LIST
                                + " why it is not built");
                    }
                    if (!citations.classes().containsKey(number)) {
                        faults.add("no class names rule " + number + "; cite it where it is decided");
                    }
                });
        rules.notBuilt().keySet().stream()
                .filter(citations.tests()::containsKey)
                .forEach(number -> faults.add(
                        "a test names rule " + number + ", which " + LIST + " calls not built; take it off there"));
        unknown().forEach(number -> faults.add("rule " + number + " is cited and not in " + LIST));
        return faults;
    }

    private Set<String> unknown() {
        return Stream.of(citations.tests(), citations.classes())
                .flatMap(cited -> cited.keySet().stream())
                .filter(number -> !rules.sentences().containsKey(number))
                .collect(Collectors.toSet());
    }
}
