package jp.monozukuri.dispatch.roster;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import jp.monozukuri.platform.problem.RuleViolation;

/** What is recorded now about persons and trades. */
public interface Roster {

    /** The known ones of these persons, by code. */
    Map<String, Person> find(Collection<String> personIds);

    /** The trade, if the centre has listed it. */
    Optional<Trade> trade(String code);

    /**
     * The trade that the field {@code trade} of a payload names.
     *
     * @throws RuleViolation INVALID_PAYLOAD when the centre has not listed it. Source: FORMAT.md 3, "an unknown trade"
     */
    default Trade requireTrade(String code) {
        return trade(code)
                .orElseThrow(() -> RuleViolation.of(
                        "INVALID_PAYLOAD",
                        "field",
                        "trade",
                        "value",
                        code,
                        "rule",
                        "a trade that the centre has listed",
                        "ruleJa",
                        "中央技能振興センターが登録した職種"));
    }

    /**
     * The people of a dispatch, by code; they were known when it was confirmed.
     *
     * @throws IllegalStateException when one of them is known no more
     */
    default Map<String, Person> team(Collection<String> personIds) {
        Map<String, Person> team = find(personIds);
        if (team.size() < personIds.size()) {
            throw new IllegalStateException("the roster has lost some of " + personIds);
        }
        return team;
    }
}
