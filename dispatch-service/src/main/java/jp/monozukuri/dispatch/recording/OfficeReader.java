package jp.monozukuri.dispatch.recording;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import jp.monozukuri.platform.api.Caller;
import jp.monozukuri.platform.command.CommandContext;
import jp.monozukuri.platform.command.Role;
import jp.monozukuri.platform.problem.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Who may read the records of an office: the office itself, the centre and an auditor. The consignor sees figures only.
 * Source: DOMAIN.md 7.3.
 */
public final class OfficeReader {

    private final Caller caller;

    public OfficeReader(Caller caller) {
        this.caller = caller;
    }

    /**
     * Checks that the caller may read the records of an office.
     *
     * @throws RuleViolation CALLER_REQUIRED, or FORBIDDEN_OFFICE for another office and the consignor
     */
    public void require(String owner, HttpServletRequest request) {
        String office = request.getHeader("Office");
        Role role = caller.role(request);
        if (office == null || role == null) {
            throw RuleViolation.of(
                    "CALLER_REQUIRED", "field", "Office", "value", null, "rule", "JP-01 … JP-47|CENTRAL");
        }
        boolean allowed = switch (role) {
            case CENTRE, AUDITOR -> true;
            case OFFICE -> office.equals(owner);
            case CONSIGNOR -> false;
        };
        if (!allowed) {
            throw RuleViolation.of("FORBIDDEN_OFFICE", "office", office);
        }
    }

    /** The moment of the call. */
    public Instant now(HttpServletRequest request) {
        return caller.now(request);
    }

    /** The day of the call in Japan. */
    public LocalDate today(HttpServletRequest request) {
        return LocalDate.ofInstant(caller.now(request), CommandContext.ZONE);
    }

    /**
     * A number of a query, or its default.
     *
     * @throws RuleViolation INVALID_PAYLOAD when it is no number from {@code least} to {@code most}
     */
    public static long number(String field, @Nullable String value, long otherwise, long least, long most) {
        if (value == null) {
            return otherwise;
        }
        try {
            long number = Long.parseLong(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw invalid(field, value, least, most);
        }
        throw invalid(field, value, least, most);
    }

    private static RuleViolation invalid(String field, String value, long least, long most) {
        return RuleViolation.of("INVALID_PAYLOAD", "field", field, "value", value, "rule", least + "–" + most);
    }
}
