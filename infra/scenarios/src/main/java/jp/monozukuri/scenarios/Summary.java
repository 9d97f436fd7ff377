package jp.monozukuri.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.monozukuri.scenarios.report.DifferenceTable;

/** A play's result in words. */
final class Summary {

    private static final double MILLIS_PER_SECOND = 1_000.0;

    private Summary() {}

    static String of(PlayResult result) {
        List<String> lines = new ArrayList<>();
        if (!result.differences().isEmpty()) {
            lines.add("Differences:");
            lines.add(DifferenceTable.of(result.differences()));
            lines.add("");
        }
        if (!result.advice().isEmpty()) {
            lines.add("Refused under another code than the one the file advises (no difference):");
            lines.add(DifferenceTable.of(result.advice()));
            lines.add("");
        }
        if (!result.notYetKnown().isEmpty()) {
            lines.add("Commands not yet known to the system: " + String.join(", ", result.notYetKnown()));
        }
        int steps = result.steps().values().stream().mapToInt(Integer::intValue).sum();
        String classes = new TreeMap<>(result.steps())
                .entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .collect(Collectors.joining(", "));
        lines.add("%s: %d steps (%s), %d rows compared, %s, %.1f s"
                .formatted(
                        result.scenario(),
                        steps,
                        classes,
                        result.rows(),
                        verdict(result),
                        result.time().toMillis() / MILLIS_PER_SECOND));
        return String.join(System.lineSeparator(), lines);
    }

    private static String verdict(PlayResult result) {
        int count = result.differences().size();
        return count == 0 ? "no difference" : count == 1 ? "1 difference" : count + " differences";
    }
}
