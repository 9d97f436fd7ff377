package jp.monozukuri.dispatch.dispatching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.monozukuri.dispatch.dispatching.event.InstructionDay;
import jp.monozukuri.dispatch.dispatching.report.SessionDay;
import jp.monozukuri.dispatch.recording.ActivityDate;
import jp.monozukuri.dispatch.roster.Person;
import jp.monozukuri.dispatch.roster.TrainingGate;
import jp.monozukuri.platform.command.CommandContext;
import jp.monozukuri.platform.problem.RuleViolation;
import org.jspecify.annotations.Nullable;

/** The rules that the days of a report keep, whether it is filed or corrected. Source: FORMAT.md 3, ReportCompletion. */
final class ReportedDays {

    /** Decimals of an hour that are kept; a finer figure is a mistake. */
    private static final int HOUR_DECIMALS = 6;

    private ReportedDays() {}

    /**
     * The days as they are recorded.
     *
     * @param team the people of the dispatch, as they are recorded now
     * @throws RuleViolation FUTURE_DATE, DUPLICATE_DATE, PERSON_NOT_ASSIGNED, MEISTER_NOT_ACTIVE_ON_DATE, TRAINING_REQUIRED
     *     or INVALID_PAYLOAD
     */
    static List<InstructionDay> check(List<SessionDay> days, Map<String, Person> team, CommandContext context) {
        List<InstructionDay> checked = new ArrayList<>(days.size());
        Set<LocalDate> dates = new HashSet<>();
        for (int i = 0; i < days.size(); i++) {
            SessionDay day = days.get(i);
            String field = "days." + i;
            ActivityDate.requireNotAfterToday(field + ".date", day.date(), context);
            if (!dates.add(day.date())) {
                throw RuleViolation.of("DUPLICATE_DATE", "field", field + ".date", "value", day.date());
            }
            List<String> people = day.people().stream().distinct().toList();
            for (String personId : people) {
                requireSendable(personId, day.date(), field, team);
            }
            checked.add(new InstructionDay(
                    day.date(), day.mode().name(), people, day.learners(), hours(day.hours(), field + ".hours")));
        }
        return checked;
    }

    private static void requireSendable(String personId, LocalDate date, String field, Map<String, Person> team) {
        Person person = team.get(personId);
        if (person == null) {
            throw RuleViolation.of("PERSON_NOT_ASSIGNED", "field", field + ".people", "value", personId);
        }
        TrainingGate.require(person, date, field + ".date");
    }

    private static @Nullable String hours(@Nullable BigDecimal hours, String field) {
        if (hours == null) {
            return null;
        }
        BigDecimal plain = hours.stripTrailingZeros();
        if (plain.scale() > HOUR_DECIMALS) {
            throw RuleViolation.of(
                    "INVALID_PAYLOAD",
                    "field",
                    field,
                    "value",
                    hours,
                    "rule",
                    "at most " + HOUR_DECIMALS + " decimals",
                    "ruleJa",
                    "小数点以下" + HOUR_DECIMALS + "桁まで");
        }
        return plain.toPlainString();
    }
}
