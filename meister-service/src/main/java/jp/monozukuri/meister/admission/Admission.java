package jp.monozukuri.meister.admission;

import java.time.LocalDate;
import jp.monozukuri.platform.command.CommandContext;
import jp.monozukuri.platform.problem.RuleViolation;

/** Who may record, and for which day. Source: FORMAT.md 3. */
public final class Admission {

    private Admission() {}

    /**
     * Regional offices only.
     *
     * @throws RuleViolation FORBIDDEN_OFFICE when the centre calls
     */
    public static void ofOffices(CommandContext context) {
        if (context.isCentre()) {
            throw forbidden(context, "a regional office");
        }
    }

    /**
     * The centre only.
     *
     * @throws RuleViolation FORBIDDEN_OFFICE when an office calls
     */
    public static void ofCentre(CommandContext context) {
        if (!context.isCentre()) {
            throw forbidden(context, "the centre");
        }
    }

    /**
     * The owner of a record only.
     *
     * @throws RuleViolation FORBIDDEN_OFFICE when another office, or the centre, calls
     */
    public static void ofOwner(String owner, CommandContext context) {
        if (!owner.equals(context.office())) {
            throw forbidden(context, "the office of the record");
        }
    }

    /**
     * The owner of a record or the centre.
     *
     * @throws RuleViolation FORBIDDEN_OFFICE when another office calls
     */
    public static void ofOwnerOrCentre(String owner, CommandContext context) {
        if (!context.isCentre()) {
            ofOwner(owner, context);
        }
    }

    /**
     * A day that has come: today in Japan is the last one allowed.
     *
     * @param field name of the field in the payload
     * @throws RuleViolation FUTURE_DATE
     */
    public static void hasCome(String field, LocalDate day, CommandContext context) {
        if (day.isAfter(context.today())) {
            throw RuleViolation.of("FUTURE_DATE", "field", field, "value", day, "today", context.today());
        }
    }

    private static RuleViolation forbidden(CommandContext context, String rule) {
        return RuleViolation.of(
                "FORBIDDEN_OFFICE",
                "field",
                "Office",
                "value",
                context.office(),
                "rule",
                rule,
                "office",
                context.office());
    }
}
