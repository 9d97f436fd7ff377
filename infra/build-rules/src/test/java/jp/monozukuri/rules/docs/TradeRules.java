package jp.monozukuri.rules.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbered rules of the trade, read from their list. */
final class TradeRules {

    private static final Pattern LINE = Pattern.compile("- \\*\\*([\\d.]+)\\*\\* (.*)");
    private static final Pattern POLICIES = Pattern.compile("\\(policy (.*?)\\)");
    private static final Pattern POLICY = Pattern.compile("`(\\w+)`");
    private static final String NOT_BUILT = "## Not built";

    private final Map<String, String> sentences = new LinkedHashMap<>();
    private final Map<String, String> notBuilt = new LinkedHashMap<>();

    TradeRules(Path list) {
        Map<String, String> part = sentences;
        for (String line : Project.text(list).lines().toList()) {
            if (line.equals(NOT_BUILT)) {
                part = notBuilt;
            }
            Matcher rule = LINE.matcher(line);
            if (rule.matches() && part.put(rule.group(1), rule.group(2)) != null) {
                throw new IllegalArgumentException(list + " has " + rule.group(1) + " twice");
            }
        }
        if (!sentences.keySet().containsAll(notBuilt.keySet())) {
            throw new IllegalArgumentException(list + " calls a rule not built that it does not have");
        }
    }

    /** Number and sentence of each, in the order of the list. */
    Map<String, String> sentences() {
        return sentences;
    }

    /** Number and reason of those that are not built. */
    Map<String, String> notBuilt() {
        return notBuilt;
    }

    /** The names of the policies that stand for a rule. */
    List<String> policies(String number) {
        List<String> names = new ArrayList<>();
        Matcher policies = POLICIES.matcher(sentences.getOrDefault(number, ""));
        if (policies.find()) {
            names.addAll(POLICY.matcher(policies.group(1))
                    .results()
                    .map(MatchResult::group)
                    .map(name -> name.replace("`", ""))
                    .toList());
        }
        return names;
    }
}
