package jp.monozukuri.competition.catalogue;

import jp.monozukuri.platform.problem.RuleViolation;

/** The trades that commands may name. */
public interface Trades {

    /** Whether the centre has listed the trade. */
    boolean lists(String trade);

    /**
     * Checks the field {@code trade} of a payload.
     *
     * @throws RuleViolation INVALID_PAYLOAD when the trade is not listed. Source: FORMAT.md 3, "an unknown trade"
     */
    default void require(String trade) {
        if (!lists(trade)) {
            throw RuleViolation.of(
                    "INVALID_PAYLOAD", "field", "trade", "value", trade, "rule", "a trade that the centre has listed");
        }
    }
}
