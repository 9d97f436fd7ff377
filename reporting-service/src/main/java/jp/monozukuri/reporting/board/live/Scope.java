package jp.monozukuri.reporting.board.live;

import java.util.Set;
import jp.monozukuri.reporting.report.ReportQuery;
import jp.monozukuri.reporting.signal.Change;
import jp.monozukuri.reporting.signal.Changes;

/** What a page shows: an office or the country in a fiscal year. */
record Scope(String office, int fiscalYear) {

    /** Whether any of these changes can be seen on the page. */
    boolean contains(Set<Change> changes) {
        return changes.contains(Changes.EVERYTHING) || changes.stream().anyMatch(this::contains);
    }

    private boolean contains(Change change) {
        boolean ofOffice = office.equals(ReportQuery.NATIONAL) || office.equals(change.office());
        return ofOffice && (change.fiscalYear() == fiscalYear || change.fiscalYear() == 0);
    }
}
