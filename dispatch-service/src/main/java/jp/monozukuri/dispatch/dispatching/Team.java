package jp.monozukuri.dispatch.dispatching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.monozukuri.dispatch.dispatching.confirm.ConfirmDispatch;
import jp.monozukuri.dispatch.dispatching.event.AssignedPerson;
import jp.monozukuri.dispatch.roster.ExpertGround;
import jp.monozukuri.dispatch.roster.Person;
import jp.monozukuri.dispatch.roster.Person.Expert;
import jp.monozukuri.dispatch.roster.Person.Meister;
import jp.monozukuri.dispatch.roster.Roster;
import jp.monozukuri.dispatch.roster.Trade;
import jp.monozukuri.dispatch.roster.TrainingGate;
import jp.monozukuri.platform.problem.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * The people of a dispatch that is to be confirmed, each allowed in its trade and on its days.
 *
 * @param ground why an expert is sent; null when only meisters are
 */
record Team(List<AssignedPerson> people, @Nullable ExpertGround ground) {

    /**
     * Checks everyone.
     *
     * @throws RuleViolation UNKNOWN_PERSON, TRADE_MISMATCH, EXPERT_GROUND_REQUIRED, EXPERT_GROUND_INVALID,
     *     MEISTER_NOT_ACTIVE_ON_DATE or TRAINING_REQUIRED
     */
    static Team of(ConfirmDispatch command, Trade trade, Roster roster) {
        List<AssignedPerson> people = new ArrayList<>();
        ExpertGround ground = null;
        Map<String, Person> known = roster.find(command.people());
        for (String personId : command.people()) {
            Person person = known.get(personId);
            switch (person) {
                case null -> throw RuleViolation.of("UNKNOWN_PERSON", "field", "people", "value", personId);
                case Meister meister -> requireTrade(meister, trade);
                case Expert expert -> ground = requireGround(expert, command.expertGround(), trade);
            }
            for (LocalDate day : command.plannedDates()) {
                TrainingGate.require(person, day, "plannedDates");
            }
            people.add(new AssignedPerson(personId, person.kind()));
        }
        return new Team(people, ground);
    }

    private static void requireTrade(Meister meister, Trade trade) {
        if (!meister.trades().contains(trade.code())) {
            throw RuleViolation.of("TRADE_MISMATCH", "field", "people", "value", meister.id(), "trade", trade.code());
        }
    }

    /** Source: DOMAIN.md 2.7, policy expertGround. */
    private static ExpertGround requireGround(Expert expert, @Nullable ExpertGround ground, Trade trade) {
        return switch (ground) {
            case null ->
                throw RuleViolation.of(
                        "EXPERT_GROUND_REQUIRED", "field", "expertGround", "value", null, "personId", expert.id());
            case TRADE_NOT_CERTIFIABLE -> {
                if (trade.certifiable()) {
                    throw RuleViolation.of(
                            "EXPERT_GROUND_INVALID",
                            "field",
                            "expertGround",
                            "value",
                            ground.name(),
                            "trade",
                            trade.code());
                }
                yield ground;
            }
            case NO_REGISTERED_MEISTER_IN_PREFECTURE -> ground;
        };
    }
}
