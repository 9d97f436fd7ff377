package jp.monozukuri.dispatch.recording;

import java.util.regex.Pattern;
import jp.monozukuri.platform.command.CommandContext;
import jp.monozukuri.platform.problem.RuleViolation;

/** Dispatching is the work of regional offices, each for itself. Source: FORMAT.md 3, "The centre sends ...", "Own". */
public final class RegionalOffice {

    private static final Pattern CODE = Pattern.compile("JP-(0[1-9]|[1-3]\\d|4[0-7])");

    private RegionalOffice() {}

    /**
     * The office that a query names.
     *
     * @throws RuleViolation NOT_FOUND when there is no such regional office
     */
    public static String named(String office) {
        if (!CODE.matcher(office).matches()) {
            throw RuleViolation.of("NOT_FOUND", "field", "office", "value", office);
        }
        return office;
    }

    /**
     * The code of the calling office.
     *
     * @throws RuleViolation FORBIDDEN_OFFICE when the centre calls
     */
    public static String calling(CommandContext context) {
        if (context.isCentre()) {
            throw RuleViolation.of("FORBIDDEN_OFFICE", "office", context.office());
        }
        return context.office();
    }

    /**
     * Checks that a record belongs to the calling office.
     *
     * @param owner the office the record belongs to
     * @throws RuleViolation FORBIDDEN_OFFICE when another office calls
     */
    public static void requireOwn(String owner, CommandContext context) {
        if (!owner.equals(context.office())) {
            throw RuleViolation.of("FORBIDDEN_OFFICE", "office", context.office());
        }
    }
}
