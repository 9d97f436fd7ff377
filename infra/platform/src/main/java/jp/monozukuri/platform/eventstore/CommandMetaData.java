package jp.monozukuri.platform.eventstore;

import java.util.Map;
import java.util.UUID;
import jp.monozukuri.platform.command.CommandContext;
import jp.monozukuri.platform.command.CommandContextResolver;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.jspecify.annotations.Nullable;

/**
 * What a command hands on to its events: caller, time, key. It travels in the metadata of the command message and is stored
 * in columns of its own, never inside a payload.
 *
 * @param context caller, moment and idempotency key
 * @param command the command's name
 * @param commandId one per attempt that was stored
 * @param requestHash SHA-256 of the command's name and its payload as a JSON value
 * @param target the aggregate that the answer reports
 * @param ifMatch the version of the target that the caller has seen, or null
 */
public record CommandMetaData(
        CommandContext context,
        String command,
        UUID commandId,
        byte[] requestHash,
        String target,
        @Nullable Long ifMatch) {

    private static final String KEY = "command";

    /** As metadata of a command message. */
    public Map<String, Object> asMap() {
        return Map.of(CommandContextResolver.KEY, context, KEY, this);
    }

    static CorrelationDataProvider correlation() {
        return message -> {
            Object own = message.getMetaData().get(KEY);
            return own == null ? Map.of() : Map.of(KEY, own);
        };
    }

    static CommandMetaData of(Message<?> message) {
        if (message.getMetaData().get(KEY) instanceof CommandMetaData found) {
            return found;
        }
        throw new IllegalStateException("an event outside a command: " + message.getPayloadType());
    }
}
