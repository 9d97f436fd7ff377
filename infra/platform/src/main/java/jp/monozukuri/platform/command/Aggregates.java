package jp.monozukuri.platform.command;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Access to further aggregates for a command that concerns more than one; what they apply is appended together with the rest
 * of the command, all or nothing.
 */
public interface Aggregates {

    /** Asks an aggregate; one that does not exist yet answers in its empty state. */
    <A, R> R ask(Class<A> type, String aggregateId, Function<A, R> question);

    /** Lets an aggregate decide; what it applies becomes part of the command. */
    <A> void tell(Class<A> type, String aggregateId, Consumer<A> decision);
}
