package jp.monozukuri.reporting.inbox;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.monozukuri.platform.inbox.InboxHandler;
import jp.monozukuri.platform.inbox.IncomingEvent;
import jp.monozukuri.reporting.fact.Facts;
import jp.monozukuri.reporting.fold.Fold;
import jp.monozukuri.reporting.ledger.Bookkeeper;
import jp.monozukuri.reporting.ledger.Entry;
import jp.monozukuri.reporting.ledger.LedgerTable;
import jp.monozukuri.reporting.ledger.Subject;
import jp.monozukuri.reporting.signal.Change;
import jp.monozukuri.reporting.signal.Changes;

/** Takes a batch into the ledger: pictures read at once, folded in memory, lines and pictures written at once. */
public final class WhenEventsArriveThenLedger implements InboxHandler {

    private final Facts facts;
    private final Fold fold;
    private final LedgerTable ledger;
    private final Changes changes;

    /** @param changes who is told after the commit */
    public WhenEventsArriveThenLedger(Facts facts, Fold fold, LedgerTable ledger, Changes changes) {
        this.facts = facts;
        this.fold = fold;
        this.ledger = ledger;
        this.changes = changes;
    }

    @Override
    public void take(List<IncomingEvent> events) {
        Set<Subject> subjects = events.stream()
                .map(event -> new Subject(event.service(), event.subject()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Bookkeeper bookkeeper = new Bookkeeper(facts, fold, ledger.pictures(subjects));
        List<Entry> entries = new ArrayList<>();
        events.forEach(event -> entries.addAll(bookkeeper.book(event)));
        ledger.append(entries);
        ledger.keep(bookkeeper.changed());
        changes.announce(entries.stream()
                .map(entry -> entry.line().contribution())
                .map(contribution -> new Change(contribution.office(), contribution.fiscalYear()))
                .collect(Collectors.toSet()));
    }
}
