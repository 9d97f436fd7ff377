package jp.monozukuri.platform.eventstore;

import org.axonframework.modelling.command.ConcurrencyException;

/** Another command was faster: the aggregate has moved on, or the idempotency key is taken. Nothing was written. */
public final class AppendConflict extends ConcurrencyException {

    private static final long serialVersionUID = 1L;

    AppendConflict(String message) {
        super(message);
    }
}
