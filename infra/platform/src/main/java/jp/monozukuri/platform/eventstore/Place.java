package jp.monozukuri.platform.eventstore;

/**
 * A place in the order in which a store's events became visible. A sequence number alone is not commit order; a transaction
 * below {@code pg_snapshot_xmin} has no unfinished predecessor.
 *
 * @param transactionId PostgreSQL {@code xid8}
 * @param position the event's number
 */
public record Place(long transactionId, long position) implements Comparable<Place> {

    /** Before every event. */
    public static final Place START = new Place(0, 0);

    @Override
    public int compareTo(Place other) {
        int byTransaction = Long.compareUnsigned(transactionId, other.transactionId);
        return byTransaction != 0 ? byTransaction : Long.compare(position, other.position);
    }
}
