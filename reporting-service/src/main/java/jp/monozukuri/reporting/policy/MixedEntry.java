package jp.monozukuri.reporting.policy;

/**
 * Policy {@code mixedEntry}: meisters count in the host's row and experts in (ウ); this says where the learners of a day go.
 * Source: FORMAT.md 7, changeable.
 */
public enum MixedEntry {
    /** In the host's row when a meister taught, else in (ウ). */
    LEARNERS_WITH_MEISTER {
        @Override
        public Row learnersRow(HostCategory host, boolean meisterTaught) {
            return meisterTaught ? host.row() : Row.EXPERT;
        }
    },
    /** The other reading: always in the host's row. */
    LEARNERS_WITH_HOST {
        @Override
        public Row learnersRow(HostCategory host, boolean meisterTaught) {
            return host.row();
        }
    };

    /** The row in which the learners of a reported day count. */
    public abstract Row learnersRow(HostCategory host, boolean meisterTaught);
}
