package jp.monozukuri.platform.api;

import java.util.Arrays;
import java.util.List;
import jp.monozukuri.platform.command.Role;
import jp.monozukuri.platform.problem.RuleViolation;

/**
 * Who asks a question; every question about an office's records passes here.
 *
 * @param office the office that asks, or CENTRAL
 */
public record Reader(String office, Role role) {

    /**
     * A record of an office: for that office, the centre and the auditor.
     *
     * @throws RuleViolation FORBIDDEN_OFFICE for another office and for the consignor
     */
    public void mayReadRecordOf(String owner) {
        if (!mayRead(owner)) {
            throw forbidden("the office of the record, the centre, the auditor");
        }
    }

    /** Whether a record of an office may be shown. */
    public boolean mayRead(String owner) {
        return switch (role) {
            case OFFICE -> owner.equals(office);
            case CENTRE, AUDITOR -> true;
            case CONSIGNOR -> false;
        };
    }

    /**
     * Single persons: for everyone who may plan with them, whatever the home office, and for the auditor.
     *
     * @throws RuleViolation FORBIDDEN_OFFICE for the consignor, who reads sums only
     */
    public void mayReadPersons() {
        if (role == Role.CONSIGNOR) {
            throw forbidden("everyone but the consignor");
        }
    }

    /**
     * What concerns the records of all offices at once, such as a replay.
     *
     * @throws RuleViolation FORBIDDEN_OFFICE for everyone else
     */
    public void mustBe(Role... roles) {
        if (!List.of(roles).contains(role)) {
            throw forbidden(Arrays.toString(roles));
        }
    }

    private RuleViolation forbidden(String rule) {
        return RuleViolation.of("FORBIDDEN_OFFICE", "field", "Office", "value", office, "rule", rule, "office", office);
    }
}
