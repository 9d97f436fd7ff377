package jp.monozukuri.dispatch.inbox;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.monozukuri.dispatch.roster.Person;
import jp.monozukuri.dispatch.roster.Person.Expert;
import jp.monozukuri.dispatch.roster.Person.Gap;
import jp.monozukuri.dispatch.roster.Person.Meister;
import org.jspecify.annotations.Nullable;

/** From a picture of a person and a fact to the next picture; a pure function. */
final class RosterFold {

    private RosterFold() {}

    /**
     * The picture after the fact.
     *
     * @param before null when the person was not known
     * @throws IllegalStateException when a fact about a meister comes for somebody who is none
     */
    static Person after(@Nullable Person before, MeisterFact.OfPerson fact) {
        return switch (fact) {
            case MeisterFact.SkilledExpertRegistered registered ->
                new Expert(registered.personId(), registered.office(), distinct(registered.trades()));
            case MeisterFact.MeisterCarriedOver carriedOver ->
                new Meister(
                        carriedOver.personId(),
                        carriedOver.office(),
                        carriedOver.registeredOn(),
                        carriedOver.trainingExempt() ? carriedOver.registeredOn() : carriedOver.trainedOn(),
                        distinct(carriedOver.trades()),
                        List.of());
            case MeisterFact.MeisterCertified certified -> certified(before, certified);
            case MeisterFact.TrainingExempted exempted -> sendableFrom(meister(before, fact), exempted.on());
            case MeisterFact.TrainingCompleted completed -> sendableFrom(meister(before, fact), completed.on());
            case MeisterFact.MeisterSuspended suspended -> awayFrom(meister(before, fact), suspended.from());
            case MeisterFact.MeisterWithdrawn withdrawn -> awayFrom(meister(before, fact), withdrawn.effectiveOn());
            case MeisterFact.MeisterReinstated reinstated -> backOn(meister(before, fact), reinstated.on());
        };
    }

    private static Set<String> distinct(List<String> trades) {
        return new LinkedHashSet<>(trades);
    }

    private static Meister meister(@Nullable Person person, MeisterFact.OfPerson fact) {
        if (person instanceof Meister meister) {
            return meister;
        }
        throw new IllegalStateException(fact.getClass().getSimpleName() + " for " + fact.personId()
                + ", who is not in the roster as a meister");
    }

    /** The first certification makes a meister, each further one adds a trade. */
    private static Meister certified(@Nullable Person before, MeisterFact.MeisterCertified certified) {
        Set<String> trades = new LinkedHashSet<>();
        if (before != null) {
            trades.addAll(before.trades());
        }
        trades.add(certified.trade());
        return before instanceof Meister known
                ? new Meister(
                        known.id(), known.office(), known.registeredOn(), known.sendableFrom(), trades, known.gaps())
                : new Meister(
                        certified.personId(), certified.office(), certified.registeredOn(), null, trades, List.of());
    }

    /** A later exemption or course never moves the day later. */
    private static Meister sendableFrom(Meister meister, LocalDate on) {
        LocalDate known = meister.sendableFrom();
        LocalDate from = known == null || on.isBefore(known) ? on : known;
        return new Meister(
                meister.id(), meister.office(), meister.registeredOn(), from, meister.trades(), meister.gaps());
    }

    private static Meister awayFrom(Meister meister, LocalDate from) {
        List<Gap> gaps = new ArrayList<>(meister.gaps());
        gaps.add(new Gap(from, null));
        return withGaps(meister, gaps);
    }

    /** Ends every open gap; one that would end on its first day never was. */
    private static Meister backOn(Meister meister, LocalDate on) {
        return withGaps(
                meister,
                meister.gaps().stream()
                        .map(gap -> gap.until() == null ? new Gap(gap.from(), on) : gap)
                        .filter(gap -> gap.until() == null || gap.from().isBefore(gap.until()))
                        .toList());
    }

    private static Meister withGaps(Meister meister, List<Gap> gaps) {
        return new Meister(
                meister.id(),
                meister.office(),
                meister.registeredOn(),
                meister.sendableFrom(),
                meister.trades(),
                gaps.stream().distinct().toList());
    }
}
