package jp.monozukuri.reporting.replay;

import java.util.concurrent.atomic.LongAdder;

/** Counts of a running replay, added to by all of its readers. */
final class Tally {

    final LongAdder read = new LongAdder();
    final LongAdder repeats = new LongAdder();
    final LongAdder unreadable = new LongAdder();
    final LongAdder lines = new LongAdder();
}
