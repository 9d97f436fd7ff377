package jp.monozukuri.meister.admission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import jp.monozukuri.platform.api.Caller;
import jp.monozukuri.platform.command.Role;
import jp.monozukuri.platform.problem.RuleViolation;

/**
 * Who asks a question. Source: DOMAIN.md 7.3.
 *
 * @param office the office that asks, or CENTRAL
 */
public record Reader(String office, Role role) {

    private static final Pattern OFFICE = Pattern.compile("JP-(0[1-9]|[1-3]\\d|4[0-7])|CENTRAL");

    /**
     * The reader of a request.
     *
     * @throws RuleViolation CALLER_REQUIRED when the request does not say who asks
     */
    public static Reader of(Caller caller, HttpServletRequest request) {
        String office = request.getHeader("Office");
        Role role = caller.role(request);
        if (role == null || !OFFICE.matcher(office).matches()) {
            throw RuleViolation.of("CALLER_REQUIRED", "field", "Office", "value", office, "rule", OFFICE.pattern());
        }
        return new Reader(office, role);
    }

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

    private RuleViolation forbidden(String rule) {
        return RuleViolation.of("FORBIDDEN_OFFICE", "field", "Office", "value", office, "rule", rule, "office", office);
    }
}
