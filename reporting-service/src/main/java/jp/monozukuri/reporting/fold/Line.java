package jp.monozukuri.reporting.fold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A line of the ledger: a contribution that an event adds, or one that it takes back.
 *
 * @param sign 1 or -1
 */
public record Line(Contribution contribution, int sign) {

    /** Its effect on the sum. */
    public long amount() {
        return sign * contribution.amount();
    }

    /** What leads from one multiset of contributions to another, reversals first, in a fixed order. */
    static List<Line> between(List<Contribution> before, List<Contribution> after) {
        Map<Contribution, Integer> change = HashMap.newHashMap(before.size() + after.size());
        before.forEach(contribution -> change.merge(contribution, -1, Integer::sum));
        after.forEach(contribution -> change.merge(contribution, 1, Integer::sum));
        List<Contribution> changed = new ArrayList<>(change.keySet());
        changed.sort(Contribution.ORDER);
        List<Line> reversals = new ArrayList<>();
        List<Line> additions = new ArrayList<>();
        for (Contribution contribution : changed) {
            int times = change.getOrDefault(contribution, 0);
            for (int i = times; i < 0; i++) {
                reversals.add(new Line(contribution, -1));
            }
            for (int i = 0; i < times; i++) {
                additions.add(new Line(contribution, 1));
            }
        }
        reversals.addAll(additions);
        return reversals;
    }
}
