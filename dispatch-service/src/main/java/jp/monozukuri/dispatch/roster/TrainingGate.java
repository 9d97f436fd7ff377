package jp.monozukuri.dispatch.roster;

import java.time.LocalDate;
import jp.monozukuri.dispatch.roster.Person.Expert;
import jp.monozukuri.dispatch.roster.Person.Gap;
import jp.monozukuri.dispatch.roster.Person.Meister;
import jp.monozukuri.platform.problem.RuleViolation;

/**
 * Whether a person can be sent on a day, by what is recorded now. A meister must be active, and exempt from the course or
 * trained, on or before the day; an expert always can be sent. Source: FORMAT.md 3 and 7, policy trainingGate.
 */
public final class TrainingGate {

    /** The answer for a person and a day. */
    public enum Answer {
        /** Can be sent. */
        OPEN,
        /** Not registered yet, suspended or withdrawn. */
        NOT_ACTIVE,
        /** Active, but neither exempt nor trained by then. */
        NOT_TRAINED
    }

    private TrainingGate() {}

    /** Whether the person can be sent on the day. */
    public static Answer ask(Person person, LocalDate day) {
        return switch (person) {
            case Expert expert -> Answer.OPEN;
            case Meister meister -> askMeister(meister, day);
        };
    }

    private static Answer askMeister(Meister meister, LocalDate day) {
        if (!isActive(meister, day)) {
            return Answer.NOT_ACTIVE;
        }
        return isTrained(meister, day) ? Answer.OPEN : Answer.NOT_TRAINED;
    }

    private static boolean isActive(Meister meister, LocalDate day) {
        return !meister.registeredOn().isAfter(day) && meister.gaps().stream().noneMatch(gap -> contains(gap, day));
    }

    private static boolean contains(Gap gap, LocalDate day) {
        LocalDate until = gap.until();
        return !day.isBefore(gap.from()) && (until == null || day.isBefore(until));
    }

    private static boolean isTrained(Meister meister, LocalDate day) {
        LocalDate from = meister.sendableFrom();
        return from != null && !from.isAfter(day);
    }

    /**
     * Checks that the person can be sent on the day.
     *
     * @param field the field of the payload that names the day
     * @throws RuleViolation MEISTER_NOT_ACTIVE_ON_DATE or TRAINING_REQUIRED
     */
    public static void require(Person person, LocalDate day, String field) {
        switch (ask(person, day)) {
            case OPEN -> {}
            case NOT_ACTIVE -> throw refusal("MEISTER_NOT_ACTIVE_ON_DATE", person, day, field);
            case NOT_TRAINED -> throw refusal("TRAINING_REQUIRED", person, day, field);
        }
    }

    private static RuleViolation refusal(String code, Person person, LocalDate day, String field) {
        return RuleViolation.of(code, "field", field, "value", day, "personId", person.id());
    }
}
