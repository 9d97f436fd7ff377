package jp.monozukuri.reporting.plan;

import java.util.Map;

/** What the ledger knows at this moment, everything taken in so far included. */
public interface LedgerFigures {

    /** The figures of the seven activity rows by code. */
    Map<String, Long> activity(String office, int fiscalYear);

    /** Whether the centre has opened a regional office of this code. */
    boolean isOpen(String office);
}
