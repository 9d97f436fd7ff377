package jp.monozukuri.dispatch.matching;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.monozukuri.dispatch.engagement.Engagement;
import jp.monozukuri.dispatch.engagement.RequestPicture;
import jp.monozukuri.dispatch.matching.RankReason.Code;
import jp.monozukuri.dispatch.roster.ExpertGround;
import jp.monozukuri.dispatch.roster.Person;
import jp.monozukuri.dispatch.roster.Person.Expert;
import jp.monozukuri.dispatch.roster.Person.Meister;
import jp.monozukuri.dispatch.roster.Trade;
import jp.monozukuri.dispatch.roster.TrainingGate;
import org.jspecify.annotations.Nullable;

/**
 * Ranks the people of the asking office for a request; a pure function. The order: free on more of the planned days, meister
 * before expert, for an online request those who have taught online, fewer days of instruction in the fiscal year, those who
 * have taught online, code. All are of the home prefecture.
 */
final class Candidates {

    private static final String ONLINE = "ONLINE";

    private final RequestPicture request;
    private final Trade trade;
    private final Collection<Person> people;
    private final Map<String, List<Engagement>> engagements;
    private final Set<LocalDate> days;

    /**
     * Looks at a request.
     *
     * @param people everyone of the trade, of all offices
     * @param engagements days of these people
     */
    Candidates(RequestPicture request, Trade trade, Collection<Person> people, List<Engagement> engagements) {
        this.request = request;
        this.trade = trade;
        this.people = people;
        this.engagements = engagements.stream().collect(Collectors.groupingBy(Engagement::personId));
        this.days = new HashSet<>(request.plannedDates());
    }

    /** The people of the office who can be sent on a planned day at least, the best first. */
    List<Candidate> ranked() {
        ExpertGround ground = ground();
        Comparator<Candidate> order = Comparator.comparingLong(Candidate::freeDays)
                .reversed()
                .thenComparing(candidate -> candidate.expertGround() != null)
                .thenComparing(candidate -> ONLINE.equals(request.mode()) && !candidate.online())
                .thenComparingLong(Candidate::sessions)
                .thenComparing(candidate -> !candidate.online())
                .thenComparing(Candidate::personId);
        List<Candidate> sorted = people.stream()
                .filter(person -> person.office().equals(request.office()))
                .filter(person -> person instanceof Meister || ground != null)
                .map(person -> candidate(person, person instanceof Expert ? ground : null))
                .filter(candidate -> candidate.freeDays() > 0)
                .sorted(order)
                .toList();
        List<Candidate> ranked = new ArrayList<>(sorted.size());
        for (Candidate candidate : sorted) {
            ranked.add(new Candidate(
                    ranked.size() + 1,
                    candidate.personId(),
                    candidate.kind(),
                    candidate.expertGround(),
                    candidate.freeDays(),
                    candidate.sessions(),
                    candidate.online(),
                    candidate.reasons()));
        }
        return ranked;
    }

    /** The ground on which an expert may be sent; null when there is none. Source: DOMAIN.md 2.7. */
    private @Nullable ExpertGround ground() {
        if (!trade.certifiable()) {
            return ExpertGround.TRADE_NOT_CERTIFIABLE;
        }
        boolean registered = people.stream()
                .anyMatch(person -> person instanceof Meister && person.office().equals(request.office()));
        return registered ? null : ExpertGround.NO_REGISTERED_MEISTER_IN_PREFECTURE;
    }

    private Candidate candidate(Person person, @Nullable ExpertGround ground) {
        long free = freeDays(person);
        long sessions = sessions(person);
        boolean online = hasTaughtOnline(person);
        List<RankReason> reasons = new ArrayList<>();
        reasons.add(
                free == days.size()
                        ? RankReason.of(Code.FREE_ON_ALL_DAYS, free)
                        : RankReason.of(Code.FREE_ON_SOME_DAYS, free, days.size()));
        reasons.add(
                ground == null
                        ? RankReason.of(Code.CERTIFIED_IN_TRADE, trade.code())
                        : RankReason.of(Code.EXPERT_WITH_GROUND, ground));
        RankReason taught = RankReason.of(online ? Code.TAUGHT_ONLINE : Code.NOT_YET_ONLINE);
        RankReason home = RankReason.of(Code.HOME_PREFECTURE);
        RankReason load = RankReason.of(Code.SESSIONS_IN_YEAR, sessions);
        reasons.addAll(ONLINE.equals(request.mode()) ? List.of(home, taught, load) : List.of(home, load, taught));
        return new Candidate(0, person.id(), person.kind(), ground, free, sessions, online, reasons);
    }

    private List<Engagement> engagementsOf(Person person) {
        return engagements.getOrDefault(person.id(), List.of());
    }

    private long freeDays(Person person) {
        Set<LocalDate> taken =
                engagementsOf(person).stream().map(Engagement::day).collect(Collectors.toSet());
        return days.stream()
                .filter(day -> TrainingGate.ask(person, day) == TrainingGate.Answer.OPEN && !taken.contains(day))
                .count();
    }

    private long sessions(Person person) {
        int year = fiscalYear(request.plannedDates().getFirst());
        return engagementsOf(person).stream()
                .filter(engagement -> fiscalYear(engagement.day()) == year)
                .count();
    }

    private static int fiscalYear(LocalDate day) {
        return day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear();
    }

    private boolean hasTaughtOnline(Person person) {
        return engagementsOf(person).stream().anyMatch(Engagement::online);
    }

    /** What other offices could offer, to be asked when there is no candidate. */
    Elsewhere elsewhere() {
        List<Person> free = people.stream()
                .filter(person -> person instanceof Meister && !person.office().equals(request.office()))
                .filter(person -> freeDays(person) == days.size())
                .toList();
        Map<String, Long> byOffice =
                free.stream().collect(Collectors.groupingBy(Person::office, Collectors.counting()));
        return new Elsewhere(
                Neighbours.of(request.office()).stream()
                        .filter(byOffice::containsKey)
                        .map(office -> new Elsewhere.Count(office, byOffice.getOrDefault(office, 0L)))
                        .toList(),
                free.stream().filter(this::hasTaughtOnline).count());
    }
}
