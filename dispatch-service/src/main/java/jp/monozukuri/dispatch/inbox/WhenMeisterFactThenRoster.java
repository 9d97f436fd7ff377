package jp.monozukuri.dispatch.inbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.monozukuri.dispatch.inbox.MeisterFact.OfPerson;
import jp.monozukuri.dispatch.inbox.MeisterFact.TradeListed;
import jp.monozukuri.dispatch.roster.Person;
import jp.monozukuri.dispatch.roster.RosterTables;
import jp.monozukuri.dispatch.roster.Trade;
import jp.monozukuri.platform.inbox.InboxHandler;
import jp.monozukuri.platform.inbox.IncomingEvent;

/** Keeps the roster: one read and one write per batch, whatever its size. */
public final class WhenMeisterFactThenRoster implements InboxHandler {

    private final RosterTables roster;

    public WhenMeisterFactThenRoster(RosterTables roster) {
        this.roster = roster;
    }

    @Override
    public void take(List<IncomingEvent> events) {
        Map<String, Trade> trades = new LinkedHashMap<>();
        List<OfPerson> facts = new ArrayList<>();
        for (IncomingEvent event : events) {
            MeisterFact.read(event).ifPresent(fact -> {
                switch (fact) {
                    case TradeListed listed ->
                        trades.put(listed.trade(), new Trade(listed.trade(), listed.certifiable()));
                    case OfPerson ofPerson -> facts.add(ofPerson);
                }
            });
        }
        roster.list(trades.values());
        roster.save(fold(facts).values());
    }

    private Map<String, Person> fold(List<OfPerson> facts) {
        Set<String> ids = new LinkedHashSet<>();
        facts.forEach(fact -> ids.add(fact.personId()));
        Map<String, Person> people = ids.isEmpty() ? Map.of() : new LinkedHashMap<>(roster.find(ids));
        for (OfPerson fact : facts) {
            people.put(fact.personId(), RosterFold.after(people.get(fact.personId()), fact));
        }
        return people;
    }
}
