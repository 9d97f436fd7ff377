package jp.monozukuri.scenarios;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import jp.monozukuri.scenarios.file.Outcome;
import jp.monozukuri.scenarios.file.Scenario;
import jp.monozukuri.scenarios.file.Scenario.Office;
import jp.monozukuri.scenarios.file.Scenario.Person;
import jp.monozukuri.scenarios.file.Scenario.Trade;
import jp.monozukuri.scenarios.http.Gateway;
import jp.monozukuri.scenarios.http.Gateway.Entry;
import jp.monozukuri.scenarios.http.Reply;
import jp.monozukuri.scenarios.http.Service;
import jp.monozukuri.scenarios.http.SystemFailure;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings the offices, trades and people of a scenario into the system with the commands by which an office brings its existing
 * register: through the bulk endpoint, by the centre.
 */
final class CarryOver {

    private static final int ENTRIES_PER_CALL = 1_000;

    private CarryOver() {}

    /**
     * Carries everything over; what is there already under the same keys stays as it is.
     *
     * @param now time of recording; before everything the scenario tells
     * @throws SystemFailure when the system refuses something
     */
    static void into(Gateway gateway, Scenario scenario, OffsetDateTime now) {
        List<Entry> entries = entries(scenario);
        for (int from = 0; from < entries.size(); from += ENTRIES_PER_CALL) {
            List<Entry> part = entries.subList(from, Math.min(entries.size(), from + ENTRIES_PER_CALL));
            List<Reply> replies = gateway.sendAll(Service.MEISTER, now, part);
            for (int i = 0; i < part.size(); i++) {
                require(part.get(i), replies.get(i));
            }
        }
    }

    /** @throws SystemFailure when an office of the scenario has recorded anything */
    static void requireNothingRecorded(Gateway gateway, Scenario scenario, OffsetDateTime now) {
        for (Office office : scenario.regionalOffices()) {
            for (Service service : Service.values()) {
                if (gateway.hasRecorded(service, office.code(), now)) {
                    throw new SystemFailure("The system already holds facts of " + office.code() + " ("
                            + service.path() + "). A scenario is played against an empty system: use --fresh,"
                            + " or start one with an empty data folder.");
                }
            }
        }
    }

    private static void require(Entry entry, Reply reply) {
        switch (reply) {
            case Reply.Decided decided -> {
                if (decided.outcome() == Outcome.CONFLICT || decided.outcome() == Outcome.REJECTED) {
                    throw new SystemFailure("The system does not take " + entry.command() + " " + entry.payload()
                            + ": " + decided.code() + " " + decided.sentence()
                            + " A scenario is played against an empty system: use --fresh,"
                            + " or start one with an empty data folder.");
                }
            }
            case Reply.NotYetKnown unknown ->
                throw new SystemFailure(
                        "The system does not know " + unknown.command() + " yet; nothing can be played.");
        }
    }

    private static List<Entry> entries(Scenario scenario) {
        List<Entry> entries = new ArrayList<>();
        for (Office office : scenario.regionalOffices()) {
            entries.add(new Entry("OpenOffice", key("office", office.code()), office(office)));
        }
        for (Trade trade : scenario.trades()) {
            entries.add(new Entry("ListTrade", key("trade", trade.code()), trade(trade)));
        }
        for (Person person : scenario.people()) {
            String command = switch (person.kind()) {
                case MEISTER -> "CarryOverMeister";
                case EXPERT -> "CarryOverExpert";
            };
            entries.add(new Entry(command, key("person", person.id()), person(person)));
        }
        return entries;
    }

    private static String key(String kind, String code) {
        return "carry-over/" + kind + "/" + code;
    }

    private static ObjectNode office(Office office) {
        return payload().put("office", office.code()).put("nameJa", office.ja());
    }

    private static ObjectNode trade(Trade trade) {
        ObjectNode payload =
                payload().put("trade", trade.code()).put("nameJa", trade.ja()).put("certifiable", trade.certifiable());
        return putIfGiven(payload, "use", trade.use());
    }

    private static ObjectNode person(Person person) {
        ObjectNode payload = payload().put("personId", person.id()).put("office", person.office());
        ArrayNode trades = payload.putArray("trades");
        person.trades().forEach(trades::add);
        putIfGiven(payload, "registeredOn", person.registeredOn());
        if (person.trainingExempt()) {
            payload.put("trainingExempt", true);
        }
        return putIfGiven(payload, "trainedOn", person.trainedOn());
    }

    private static ObjectNode putIfGiven(ObjectNode payload, String field, @Nullable Object value) {
        return value == null ? payload : payload.put(field, value.toString());
    }

    private static ObjectNode payload() {
        return JsonNodeFactory.instance.objectNode();
    }
}
