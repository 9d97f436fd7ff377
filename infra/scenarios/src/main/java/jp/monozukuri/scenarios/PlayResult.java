package jp.monozukuri.scenarios;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import jp.monozukuri.scenarios.file.Outcome;
import jp.monozukuri.scenarios.report.Difference;

/**
 * What a play showed.
 *
 * @param steps how many steps had each outcome
 * @param notYetKnown commands that the system does not know, in the order in which they came
 * @param rows how many rows were compared, over all reports
 * @param differences everything that is not as the scenario says
 * @param advice refusals under another code than the scenario names; not differences
 * @param time how long the play took
 */
public record PlayResult(
        String scenario,
        Map<Outcome, Integer> steps,
        List<String> notYetKnown,
        int rows,
        List<Difference> differences,
        List<Difference> advice,
        Duration time) {

    /** Whether everything was as the scenario says. */
    public boolean passed() {
        return differences.isEmpty() && notYetKnown.isEmpty();
    }
}
