package jp.monozukuri.dispatch.plausibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.monozukuri.dispatch.dispatching.event.InstructionDay;
import jp.monozukuri.dispatch.engagement.Engagements;
import jp.monozukuri.dispatch.host.HostType;
import org.jspecify.annotations.Nullable;

/**
 * Looks at entries that are within the rules. Of each kind at most one doubt is told, about the entry that is furthest out, so
 * that a long report is doubted in a few lines; only people in two places are told one by one. Sessions have no time of day,
 * so two dispatches of a person on a day count as two places.
 */
public final class Plausibility {

    private static final MonthDay YEAR_END_FROM = MonthDay.of(3, 25);
    private static final MonthDay YEAR_END_UNTIL = MonthDay.of(3, 31);

    private final PlausibilityPolicy policy;
    private final Engagements engagements;

    /** @param engagements where people are already sent */
    public Plausibility(PlausibilityPolicy policy, Engagements engagements) {
        this.policy = policy;
        this.engagements = engagements;
    }

    /** The doubts that are being gathered against the limits of one office and year. */
    private record Doubts(Usual usual, List<Doubt> found) {

        void when(boolean doubtful, DoubtCode code, String field, Object value, Object limit) {
            if (doubtful) {
                found.add(new Doubt(code, field, value.toString(), limit.toString(), usual.version()));
            }
        }
    }

    private Doubts doubts(String office, LocalDate day) {
        return new Doubts(policy.of(office, day), new ArrayList<>());
    }

    /**
     * Doubts about a request.
     *
     * @param on the day of the request
     */
    public List<Doubt> ofRequest(
            String office,
            HostType host,
            LocalDate on,
            List<LocalDate> planned,
            @Nullable Long learners,
            LocalDate today) {
        LocalDate first = Collections.min(planned);
        Doubts doubts = doubts(office, first);
        int lead = doubts.usual.leadDays();
        doubts.when(on.plusDays(lead).isAfter(first), DoubtCode.SHORT_LEAD_TIME, "plannedDates", first, lead);
        long most = doubts.usual.learners(host);
        if (learners != null) {
            doubts.when(learners > most, DoubtCode.TOO_MANY_LEARNERS, "learners", learners, most);
        }
        planned(doubts, host, planned, today);
        return doubts.found;
    }

    /** Doubts about the days of a dispatch that is confirmed. */
    public List<Doubt> ofPlan(
            String office,
            HostType host,
            String dispatchId,
            List<String> people,
            List<LocalDate> planned,
            LocalDate today) {
        Doubts doubts = doubts(office, Collections.min(planned));
        planned(doubts, host, planned, today);
        Set<PersonDay> taken = taken(dispatchId, planned, people);
        for (LocalDate day : planned) {
            people.forEach(person -> twoPlaces(doubts, taken, "people", person, day));
        }
        return doubts.found;
    }

    private record PersonDay(String personId, LocalDate day) {}

    /** Which of these days the people have in other dispatches. */
    private Set<PersonDay> taken(String dispatchId, Collection<LocalDate> days, Collection<String> people) {
        return engagements.on(days, people).stream()
                .filter(engagement -> !engagement.dispatchId().equals(dispatchId))
                .map(engagement -> new PersonDay(engagement.personId(), engagement.day()))
                .collect(Collectors.toSet());
    }

    private static void twoPlaces(Doubts doubts, Set<PersonDay> taken, String field, String person, LocalDate day) {
        doubts.when(
                taken.contains(new PersonDay(person, day)),
                DoubtCode.PERSON_IN_TWO_PLACES,
                field,
                person + " " + day,
                1);
    }

    private static void planned(Doubts doubts, HostType host, List<LocalDate> planned, LocalDate today) {
        int sessions = doubts.usual.sessions(host);
        doubts.when(planned.size() > sessions, DoubtCode.TOO_MANY_SESSIONS, "plannedDates", planned.size(), sessions);
        far(doubts, "plannedDates", planned, today);
    }

    /** Doubts about the day that a session is moved to. */
    public List<Doubt> ofMove(String office, LocalDate to, LocalDate today) {
        Doubts doubts = doubts(office, to);
        far(doubts, "to", List.of(to), today);
        return doubts.found;
    }

    private static void far(Doubts doubts, String field, List<LocalDate> planned, LocalDate today) {
        LocalDate furthest = Collections.max(planned, Comparator.comparingLong(day -> between(day, today)));
        int limit = doubts.usual.planningDays();
        doubts.when(between(furthest, today) > limit, DoubtCode.FAR_PLANNED_DATE, field, furthest, limit);
    }

    /**
     * Doubts about a report.
     *
     * @param dispatchId the dispatch itself, whose own days are no other place
     * @param planned the days as planned
     * @param days all days as they are recorded
     * @param today the day of recording
     */
    public List<Doubt> ofReport(
            String office,
            HostType host,
            String dispatchId,
            Collection<LocalDate> planned,
            List<InstructionDay> days,
            LocalDate today) {
        Doubts doubts = doubts(office, days.getFirst().date());
        Usual usual = doubts.usual;
        doubts.when(
                days.size() > usual.sessions(host),
                DoubtCode.TOO_MANY_SESSIONS,
                "days",
                days.size(),
                usual.sessions(host));
        int crowded = furthest(days, Comparator.comparingLong(InstructionDay::learners));
        long learners = days.get(crowded).learners();
        doubts.when(
                learners > usual.learners(host),
                DoubtCode.TOO_MANY_LEARNERS,
                field(crowded, "learners"),
                learners,
                usual.learners(host));
        hours(doubts, days);
        dates(doubts, planned, days, today);
        Set<PersonDay> taken = taken(
                dispatchId,
                days.stream().map(InstructionDay::date).toList(),
                days.stream().flatMap(day -> day.people().stream()).distinct().toList());
        for (int i = 0; i < days.size(); i++) {
            for (String person : days.get(i).people()) {
                twoPlaces(doubts, taken, field(i, "people"), person, days.get(i).date());
            }
        }
        return doubts.found;
    }

    private static void hours(Doubts doubts, List<InstructionDay> days) {
        BigDecimal least = doubts.usual.leastHours();
        BigDecimal most = doubts.usual.mostHours();
        int odd = furthest(days, Comparator.comparing(day -> outside(day, least, most)));
        String hours = days.get(odd).hours();
        if (hours != null) {
            doubts.when(
                    outside(days.get(odd), least, most).signum() > 0,
                    DoubtCode.UNUSUAL_HOURS,
                    field(odd, "hours"),
                    hours,
                    least.toPlainString() + "–" + most.toPlainString());
        }
    }

    /** How far the hours of a day are outside of what is usual; 0 when within, or not told. */
    private static BigDecimal outside(InstructionDay day, BigDecimal least, BigDecimal most) {
        if (day.hours() == null) {
            return BigDecimal.ZERO;
        }
        BigDecimal hours = new BigDecimal(day.hours());
        return hours.subtract(most).max(least.subtract(hours)).max(BigDecimal.ZERO);
    }

    private static void dates(
            Doubts doubts, Collection<LocalDate> planned, List<InstructionDay> days, LocalDate today) {
        Usual usual = doubts.usual;
        int strayed = furthest(days, Comparator.comparingLong(day -> nearest(day.date(), planned)));
        LocalDate strayedOn = days.get(strayed).date();
        doubts.when(
                nearest(strayedOn, planned) > usual.daysFromPlan(),
                DoubtCode.FAR_FROM_PLAN,
                field(strayed, "date"),
                strayedOn,
                usual.daysFromPlan());
        int oldest = furthest(days, Comparator.comparingLong(day -> between(day.date(), today)));
        LocalDate oldestOn = days.get(oldest).date();
        doubts.when(
                between(oldestOn, today) > usual.reportDays(),
                DoubtCode.LATE_REPORT,
                field(oldest, "date"),
                oldestOn,
                usual.reportDays());
        long atYearEnd = days.stream().filter(day -> isYearEnd(day.date())).count();
        doubts.when(
                atYearEnd > usual.yearEndSessions(),
                DoubtCode.YEAR_END_CLUSTER,
                "days",
                atYearEnd,
                usual.yearEndSessions());
    }

    private static boolean isYearEnd(LocalDate date) {
        MonthDay day = MonthDay.from(date);
        return !day.isBefore(YEAR_END_FROM) && !day.isAfter(YEAR_END_UNTIL);
    }

    private static long nearest(LocalDate date, Collection<LocalDate> planned) {
        return planned.stream().mapToLong(day -> between(day, date)).min().orElse(0);
    }

    private static long between(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b));
    }

    /** Index of the first of the days that come last in the order. */
    private static int furthest(List<InstructionDay> days, Comparator<InstructionDay> order) {
        return IntStream.range(0, days.size())
                .reduce(0, (far, next) -> order.compare(days.get(next), days.get(far)) > 0 ? next : far);
    }

    private static String field(int index, String name) {
        return "days." + index + "." + name;
    }
}
