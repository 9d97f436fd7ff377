package jp.monozukuri.reporting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Random legal histories from a seed, with a plain count of the dispatches beside them that shares no code with the service: sets
 * of words instead of pictures and lines.
 */
public final class RandomHistory {

    private static final List<String> OFFICES = List.of("JP-01", "JP-31");
    private static final List<String> MEISTERS = List.of("M-1", "M-2", "M-3");
    private static final List<String> EXPERTS = List.of("X-1", "X-2");
    private static final Map<String, String> HOSTS = Map.of(
            "SME_OR_INDUSTRY", "ACT.SME",
            "TECHNICAL_SCHOOL", "ACT.TECH_SCHOOL",
            "SAPOSTE", "ACT.SAPOSTE",
            "ELEM_JHS", "ACT.SCHOOL_APPEAL",
            "PUBLIC_VENUE", "ACT.PUBLIC_VENUE");
    private static final LocalDate FIRST = LocalDate.parse("2025-03-01");

    private record Day(LocalDate date, boolean online, List<String> people, int learners) {}

    private static final class Dispatch {
        final String id;
        final String office;
        final String host;
        final List<String> people;
        final Set<LocalDate> planned;
        boolean cancelled;
        List<Day> days = List.of();

        @Nullable
        Boolean satisfied;

        boolean hostAsked;
        boolean learnersAsked;
        int understood;
        int notUnderstood;

        Dispatch(String id, String office, String host, List<String> people, Set<LocalDate> planned) {
            this.id = id;
            this.office = office;
            this.host = host;
            this.people = people;
            this.planned = planned;
        }
    }

    private final RandomGenerator random;
    private final History history = new History();
    private final List<Dispatch> dispatches = new ArrayList<>();
    private final Map<String, Map<String, Long>> targets = new HashMap<>();
    private final Set<String> suspended = new HashSet<>();
    private Instant now = Instant.parse("2025-03-01T00:00:00Z");

    private RandomHistory(long seed) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** A history of so many steps. */
    public static RandomHistory of(long seed, int steps) {
        RandomHistory made = new RandomHistory(seed);
        made.begin();
        for (int i = 0; i < steps; i++) {
            made.step();
        }
        return made;
    }

    public History history() {
        return history;
    }

    /** The moment of the last event. */
    public Instant end() {
        return now;
    }

    /** A moment within the history. */
    public Instant someMoment() {
        return history.events().get(random.nextInt(history.events().size())).recordedAt();
    }

    private void begin() {
        for (String office : OFFICES) {
            tell("meister", "office/" + office, "OfficeOpened", "{'office':'%s','nameJa':'x'}".formatted(office));
        }
        for (String meister : MEISTERS) {
            tell(
                    "meister",
                    "person/" + meister,
                    "MeisterCarriedOver",
                    "{'personId':'%s','office':'%s','registeredOn':'2020-01-20','trainingExempt':%s}"
                            .formatted(meister, one(OFFICES), random.nextBoolean()));
        }
    }

    private void step() {
        if (random.nextInt(4) > 0) {
            now = now.plus(Duration.ofMinutes(random.nextInt(1_000)));
        }
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> confirm();
            case 3, 4, 5 -> report();
            case 6 -> correct();
            case 7 -> voidReport();
            case 8 -> reschedule();
            case 9 -> survey();
            case 10 -> person();
            default -> plan();
        }
    }

    private void tell(String service, String subject, String type, String json) {
        history.at(now).tell(service, subject, type, json);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private List<String> some(List<String> of) {
        List<String> found = of.stream().filter(each -> random.nextBoolean()).toList();
        return found.isEmpty() ? List.of(one(of)) : found;
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(60));
    }

    private @Nullable Dispatch anyWhere(java.util.function.Predicate<Dispatch> rule) {
        List<Dispatch> found = dispatches.stream().filter(rule).toList();
        return found.isEmpty() ? null : one(found);
    }

    private void confirm() {
        List<String> everybody = new ArrayList<>(MEISTERS);
        everybody.addAll(EXPERTS);
        Set<LocalDate> planned = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> day())
                .collect(Collectors.toCollection(TreeSet::new));
        Dispatch dispatch = new Dispatch(
                "HK-" + dispatches.size(),
                one(OFFICES),
                one(HOSTS.keySet().stream().sorted().toList()),
                some(everybody),
                planned);
        dispatches.add(dispatch);
        tell(
                "dispatch",
                "dispatch/" + dispatch.id,
                "DispatchConfirmed",
                "{'dispatchId':'%s','office':'%s','hostType':'%s','trade':'T','people':[%s],'plannedDates':[%s]}"
                        .formatted(
                                dispatch.id,
                                dispatch.office,
                                dispatch.host,
                                dispatch.people.stream()
                                        .map(person -> "{'personId':'%s','kind':'%s'}"
                                                .formatted(person, EXPERTS.contains(person) ? "EXPERT" : "MEISTER"))
                                        .collect(Collectors.joining(",")),
                                planned.stream().map(date -> "'" + date + "'").collect(Collectors.joining(","))));
    }

    private List<Day> someDays(Dispatch dispatch) {
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> day())
                .distinct()
                .map(date -> new Day(date, random.nextBoolean(), some(dispatch.people), random.nextInt(30)))
                .toList();
    }

    private void send(Dispatch dispatch, String type, String more) {
        tell(
                "dispatch",
                "dispatch/" + dispatch.id,
                type,
                "{'dispatchId':'%s','office':'%s'%s}".formatted(dispatch.id, dispatch.office, more));
    }

    private void days(Dispatch dispatch, String type) {
        dispatch.days = someDays(dispatch);
        String json = dispatch.days.stream()
                .map(day -> "{'date':'%s','mode':'%s','people':[%s],'learners':%d}"
                        .formatted(
                                day.date,
                                day.online ? "ONLINE" : "IN_PERSON",
                                day.people.stream()
                                        .map(person -> "'" + person + "'")
                                        .collect(Collectors.joining(",")),
                                day.learners))
                .collect(Collectors.joining(","));
        send(dispatch, type, ",'version':1,'days':[" + json + "]");
    }

    private void report() {
        Dispatch dispatch = anyWhere(each -> each.days.isEmpty() && !each.cancelled);
        if (dispatch != null) {
            days(dispatch, "DispatchCompleted");
        }
    }

    private void correct() {
        Dispatch dispatch = anyWhere(each -> !each.days.isEmpty());
        if (dispatch != null) {
            days(dispatch, "DispatchReportCorrected");
        }
    }

    private void voidReport() {
        Dispatch dispatch = anyWhere(each -> !each.days.isEmpty());
        if (dispatch != null) {
            dispatch.days = List.of();
            dispatch.hostAsked = false;
            dispatch.learnersAsked = false;
            send(dispatch, "DispatchReportVoided", ",'version':2");
        }
    }

    private void reschedule() {
        Dispatch dispatch = anyWhere(each -> each.days.isEmpty() && !each.cancelled);
        if (dispatch == null) {
            return;
        }
        LocalDate to = day();
        if (random.nextInt(4) == 0) {
            dispatch.cancelled = true;
            send(dispatch, "DispatchCancelled", "");
        } else if (!dispatch.planned.contains(to)) {
            LocalDate from = one(List.copyOf(dispatch.planned));
            dispatch.planned.remove(from);
            dispatch.planned.add(to);
            send(dispatch, "SessionRescheduled", ",'from':'%s','to':'%s'".formatted(from, to));
        }
    }

    private void survey() {
        Dispatch dispatch = anyWhere(each -> !each.days.isEmpty() && !each.hostAsked);
        if (dispatch != null) {
            dispatch.hostAsked = true;
            dispatch.satisfied = random.nextInt(3) == 0 ? null : Boolean.valueOf(random.nextBoolean());
            send(dispatch, "HostSurveyed", ",'satisfied':%s,'becameTrigger':null".formatted(dispatch.satisfied));
        }
        Dispatch other = anyWhere(each -> !each.days.isEmpty() && !each.learnersAsked);
        if (other != null) {
            other.learnersAsked = true;
            other.understood = random.nextInt(20);
            other.notUnderstood = random.nextInt(5);
            send(
                    other,
                    "LearnersSurveyed",
                    ",'understood':%d,'notUnderstood':%d,'blank':1".formatted(other.understood, other.notUnderstood));
        }
    }

    private void person() {
        String meister = one(MEISTERS);
        String more = suspended.contains(meister) ? "'on':'2026-01-01'" : "'from':'" + day() + "'";
        String type = suspended.contains(meister) ? "MeisterReinstated" : "MeisterSuspended";
        if (!suspended.remove(meister)) {
            suspended.add(meister);
        }
        tell("meister", "person/" + meister, type, "{'personId':'%s','office':'JP-01',%s}".formatted(meister, more));
    }

    private void plan() {
        String office = one(OFFICES);
        String row = one(List.of("ACT.SME", "ACT.HEADLINE", "CERT"));
        long target = random.nextInt(100);
        Map<String, Long> known = targets.computeIfAbsent(office, o -> new TreeMap<>());
        String type = known.isEmpty() ? "PlanSet" : "PlanRevised";
        known.put(row, target);
        tell(
                "reporting",
                "plan/" + office + "/2025",
                type,
                "{'office':'%s','fiscalYear':2025,'targets':{'%s':%d}}".formatted(office, row, target));
    }

    private static int year(LocalDate date) {
        return date.isBefore(LocalDate.of(date.getYear(), 4, 1)) ? date.getYear() - 1 : date.getYear();
    }

    /** Person-days by {@code office year row}, counted plainly at the end of the history. */
    public Map<String, Long> personDays() {
        Set<String> distinct = new HashSet<>();
        for (Dispatch dispatch : dispatches) {
            for (Day day : dispatch.days) {
                for (String person : day.people) {
                    String row = EXPERTS.contains(person) ? "ACT.EXPERT" : HOSTS.get(dispatch.host);
                    distinct.add(String.join(
                            " ",
                            dispatch.office,
                            Integer.toString(year(day.date)),
                            row,
                            dispatch.id,
                            person,
                            day.date.toString()));
                }
            }
        }
        return distinct.stream()
                .collect(Collectors.groupingBy(
                        key -> key.substring(0, key.indexOf(" HK-")), TreeMap::new, Collectors.counting()));
    }

    /** Learner-days by {@code office year row}. */
    public Map<String, Long> learnerDays() {
        Map<String, Long> sums = new TreeMap<>();
        for (Dispatch dispatch : dispatches) {
            for (Day day : dispatch.days) {
                String row = EXPERTS.containsAll(day.people) ? "ACT.EXPERT" : HOSTS.get(dispatch.host);
                if (day.learners > 0) {
                    sums.merge(dispatch.office + " " + year(day.date) + " " + row, (long) day.learners, Long::sum);
                }
            }
        }
        return sums;
    }

    /** Valid answers on satisfaction and of learners by {@code office year row}. */
    public Map<String, Long> answers() {
        Map<String, Long> sums = new TreeMap<>();
        for (Dispatch dispatch : dispatches) {
            boolean taught =
                    dispatch.days.stream().flatMap(day -> day.people.stream()).anyMatch(MEISTERS::contains);
            if (!taught) {
                continue;
            }
            int year =
                    dispatch.days.stream().mapToInt(day -> year(day.date)).max().orElseThrow();
            String place = dispatch.office + " " + year + " ";
            boolean firmOrSchool = Set.of("SME_OR_INDUSTRY", "TECHNICAL_SCHOOL").contains(dispatch.host);
            if (dispatch.hostAsked && dispatch.satisfied != null) {
                if (firmOrSchool) {
                    sums.merge(place + "OUT.A", 1L, Long::sum);
                } else if (dispatch.host.equals("ELEM_JHS")) {
                    sums.merge(place + "OUT.E", 1L, Long::sum);
                }
            }
            if (dispatch.learnersAsked && firmOrSchool && dispatch.understood + dispatch.notUnderstood > 0) {
                sums.merge(place + "OUT.I", (long) dispatch.understood + dispatch.notUnderstood, Long::sum);
            }
        }
        return sums;
    }

    /** Dispatches by {@code office year} in which they have a planned day. */
    public Map<String, Long> planned() {
        Map<String, Long> sums = new TreeMap<>();
        for (Dispatch dispatch : dispatches) {
            dispatch.planned.stream()
                    .map(RandomHistory::year)
                    .distinct()
                    .forEach(year -> sums.merge(dispatch.office + " " + year, 1L, Long::sum));
        }
        return sums;
    }
}
