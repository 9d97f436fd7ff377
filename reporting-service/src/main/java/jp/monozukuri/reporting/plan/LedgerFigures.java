package jp.monozukuri.reporting.plan;

import java.util.List;
import java.util.Map;

/** What the ledger knows at this moment, everything taken in so far included. */
public interface LedgerFigures {

    /**
     * How far the ledger has taken in one partition of a producer's topic. An event that waits for its predecessor, or that could
     * not be taken in, lies before its partition's position and is yet in no figure.
     *
     * @param service short name of the producer, e.g. {@code dispatch}
     * @param transactionId transaction of the last event taken in, in the producer's store
     * @param position its number there
     */
    record Position(String service, int partition, long transactionId, long position) {}

    /**
     * Figures and the events that they were computed from: both of one moment.
     *
     * @param figures of the seven activity rows by code
     * @param positions by producer and partition
     */
    record Snapshot(Map<String, Long> figures, List<Position> positions) {}

    /** The activity rows. */
    Snapshot activity(String office, int fiscalYear);

    /** Whether the centre has opened a regional office of this code. */
    boolean isOpen(String office);
}
