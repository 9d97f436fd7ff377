package jp.monozukuri.platform.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * What a command has appended, for the one who sent it. The bus handles a command on the caller's thread, so the storage
 * engine can leave the places with the caller without Axon carrying them.
 */
public final class Receipt {

    private static final ScopedValue<List<Appended>> CURRENT = ScopedValue.newInstance();

    private Receipt() {}

    /** Runs a command and returns what it appended. */
    public static List<Appended> of(Callable<?> command) throws Exception {
        List<Appended> appended = new ArrayList<>();
        ScopedValue.where(CURRENT, appended).call(command::call);
        return List.copyOf(appended);
    }

    static void record(List<Appended> appended) {
        if (CURRENT.isBound()) {
            CURRENT.get().addAll(appended);
        }
    }
}
