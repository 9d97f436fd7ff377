package jp.monozukuri.meister.register.clearance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.monozukuri.meister.register.clearance.Ground.Fact;
import jp.monozukuri.meister.register.event.ConditionsExplained;
import jp.monozukuri.meister.register.event.MeisterCarriedOver;
import jp.monozukuri.meister.register.event.MeisterCertified;
import jp.monozukuri.meister.register.event.MeisterReinstated;
import jp.monozukuri.meister.register.event.MeisterSuspended;
import jp.monozukuri.meister.register.event.MeisterWithdrawn;
import jp.monozukuri.meister.register.event.PersonEvent;
import jp.monozukuri.meister.register.event.ProfileChanged;
import jp.monozukuri.meister.register.event.SkilledExpertRegistered;
import jp.monozukuri.meister.register.event.TrainingCompleted;
import jp.monozukuri.meister.register.event.TrainingExempted;
import jp.monozukuri.meister.register.event.TrainingTravelPaid;

/**
 * What a person's history says, as facts with days.
 *
 * @param office the home office
 * @param expert whether the person is a skilled expert, not a meister
 * @param expertTrades trades of an expert; empty for a meister, whose trades are certified facts
 * @param grounds the facts, in the order in which they were recorded
 */
record Career(String personId, String office, boolean expert, List<String> expertTrades, List<Ground> grounds) {

    Career {
        expertTrades = List.copyOf(expertTrades);
        grounds = List.copyOf(grounds);
    }

    /** An event of the history with its place in it. */
    record Entry(PersonEvent event, UUID eventId, long sequence, Instant recordedAt) {

        private Ground ground(Fact fact, LocalDate on) {
            return new Ground(fact, on, null, null, eventId, sequence, recordedAt);
        }

        private Ground certified(String trade, LocalDate on) {
            return new Ground(Fact.CERTIFIED, on, null, trade, eventId, sequence, recordedAt);
        }
    }

    /**
     * The career after a history.
     *
     * @param history every event of the person, first to last, at least one
     */
    static Career of(List<Entry> history) {
        List<Ground> grounds = new ArrayList<>();
        List<String> expertTrades = new ArrayList<>();
        boolean expert = false;
        for (Entry entry : history) {
            switch (entry.event()) {
                case SkilledExpertRegistered event -> {
                    expert = true;
                    expertTrades.addAll(event.trades());
                }
                case MeisterReinstated event -> grounds.replaceAll(ground -> reinstated(ground, event.on()));
                case MeisterCertified event -> grounds.addAll(certified(entry, event, grounds));
                case MeisterCarriedOver event -> grounds.addAll(carriedOver(entry, event));
                case ConditionsExplained event -> grounds.add(entry.ground(Fact.CONDITIONS_EXPLAINED, event.on()));
                case TrainingExempted event -> grounds.add(entry.ground(Fact.EXEMPT, event.on()));
                case TrainingCompleted event -> grounds.add(entry.ground(Fact.TRAINED, event.on()));
                case MeisterSuspended event -> grounds.add(entry.ground(Fact.SUSPENDED, event.from()));
                case MeisterWithdrawn event -> grounds.add(entry.ground(Fact.WITHDRAWN, event.effectiveOn()));
                case ProfileChanged event -> {}
                case TrainingTravelPaid event -> {}
            }
        }
        PersonEvent first = history.getFirst().event();
        return new Career(first.personId(), first.office(), expert, expertTrades, grounds);
    }

    private static List<Ground> carriedOver(Entry entry, MeisterCarriedOver event) {
        List<Ground> grounds = new ArrayList<>();
        grounds.add(entry.ground(Fact.REGISTERED, event.registeredOn()));
        event.trades().forEach(trade -> grounds.add(entry.certified(trade, event.registeredOn())));
        if (event.trainingExempt()) {
            grounds.add(entry.ground(Fact.EXEMPT, event.registeredOn()));
        }
        if (event.trainedOn() != null) {
            grounds.add(entry.ground(Fact.TRAINED, event.trainedOn()));
        }
        return grounds;
    }

    private static List<Ground> certified(Entry entry, MeisterCertified event, List<Ground> before) {
        Ground certified = entry.certified(event.trade(), event.certifiedOn());
        return before.stream().anyMatch(ground -> ground.fact() == Fact.REGISTERED)
                ? List.of(certified)
                : List.of(entry.ground(Fact.REGISTERED, event.registeredOn()), certified);
    }

    private static Ground reinstated(Ground ground, LocalDate on) {
        return ground.fact() == Fact.SUSPENDED || ground.fact() == Fact.WITHDRAWN ? ground.over(on) : ground;
    }

    Stream<Ground> of(Fact fact) {
        return grounds.stream().filter(ground -> ground.fact() == fact);
    }

    boolean holds(Fact fact, LocalDate day) {
        return of(fact).anyMatch(ground -> ground.holdsOn(day));
    }
}
