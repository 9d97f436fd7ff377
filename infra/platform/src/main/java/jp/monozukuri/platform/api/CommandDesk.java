package jp.monozukuri.platform.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;
import jp.monozukuri.platform.eventstore.AppendConflict;
import jp.monozukuri.platform.eventstore.Appended;
import jp.monozukuri.platform.eventstore.CommandMetaData;
import jp.monozukuri.platform.eventstore.Receipt;
import jp.monozukuri.platform.eventstore.StoredEvents;
import jp.monozukuri.platform.eventstore.VersionMismatch;
import jp.monozukuri.platform.problem.RuleViolation;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.lock.DeadlockException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.JsonNode;

/**
 * Carries one command out. The idempotency key is part of the append, so an accepted command costs no look-up; whatever is
 * not accepted is answered only after a look at the key, which thereby comes before every other rule. Source: DOMAIN.md 7.2.
 */
final class CommandDesk {

    private static final Logger log = LoggerFactory.getLogger(CommandDesk.class);
    private static final int ATTEMPTS = 10;

    /**
     * What came of a command.
     *
     * @param replayed whether it is the first answer again
     * @param appended its events, for the consistency tokens
     */
    record Done(Answer answer, List<Appended> appended, boolean replayed) {}

    private final Contract contract;
    private final CommandBus bus;
    private final StoredEvents stored;
    private final Supplier<UUID> ids;
    private final WarningReader warnings;

    CommandDesk(Contract contract, CommandBus bus, StoredEvents stored, Supplier<UUID> ids, WarningReader warnings) {
        this.contract = contract;
        this.bus = bus;
        this.stored = stored;
        this.ids = ids;
        this.warnings = warnings;
    }

    /**
     * Decides and stores.
     *
     * @param ifMatch the version of the target that the caller has seen, or null
     * @throws RuleViolation when the command is refused; nothing is stored then and the key stays free
     */
    Done carryOut(String name, JsonNode payload, CommandContext context, @Nullable Long ifMatch) {
        Storable.require(payload);
        byte[] hash = RequestHash.of(name, payload);
        RuleViolation refusal;
        try {
            Command command = contract.read(name, payload);
            for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
                Optional<Done> done = attempt(name, command, context, hash, ifMatch);
                if (done.isPresent()) {
                    return done.get();
                }
            }
            throw RuleViolation.of("TOO_MUCH_CONTENTION");
        } catch (RuleViolation violation) {
            refusal = violation;
        }
        Optional<Done> earlier = earlier(name, context, hash);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        log.info(
                "refused command={} office={} actor={} code={}",
                name,
                context.office(),
                context.actor(),
                refusal.code());
        throw refusal;
    }

    /** Empty when another command was faster on one of the aggregates: then the rules are asked again. */
    private Optional<Done> attempt(
            String name, Command command, CommandContext context, byte[] hash, @Nullable Long ifMatch) {
        var meta = new CommandMetaData(context, name, ids.get(), hash, command.target(context), ifMatch);
        try {
            List<Appended> appended = send(new GenericCommandMessage<>(command, meta.asMap()));
            if (appended.isEmpty()) {
                throw new IllegalStateException(name + " was accepted without an event");
            }
            return Optional.of(done(name, meta.commandId(), appended, false));
        } catch (AppendConflict | DeadlockException conflict) {
            return earlier(name, context, hash);
        } catch (VersionMismatch mismatch) {
            throw RuleViolation.of(
                    "VERSION_MISMATCH",
                    "value",
                    meta.target(),
                    "expected",
                    mismatch.expected(),
                    "actual",
                    mismatch.actual());
        } catch (DataAccessException | CompletionException e) {
            log.error("store failed command={} office={}", name, context.office(), e);
            throw RuleViolation.of("OUTCOME_UNKNOWN");
        }
    }

    private List<Appended> send(CommandMessage<?> message) {
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        List<Appended> appended;
        try {
            appended = Receipt.of(() -> {
                bus.dispatch(message, (sent, result) -> failure.set(failureOf(result)));
                return message;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        Throwable thrown = failure.get();
        if (thrown instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (thrown != null) {
            throw new IllegalStateException(thrown);
        }
        return appended;
    }

    /** The rule broken inside a handler, out of what Axon wraps around it. */
    private static @Nullable Throwable failureOf(CommandResultMessage<?> result) {
        if (!result.isExceptional()) {
            return null;
        }
        Throwable thrown = result.exceptionResult();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleViolation
                    || cause instanceof AppendConflict
                    || cause instanceof DeadlockException
                    || cause instanceof VersionMismatch
                    || cause instanceof DataAccessException) {
                return cause;
            }
        }
        return thrown;
    }

    private Optional<Done> earlier(String name, CommandContext context, byte[] hash) {
        return stored.ofKey(context.office(), context.idempotencyKey()).map(use -> {
            UUID commandId = use.commandId();
            if (commandId == null || !name.equals(use.command()) || !Arrays.equals(hash, use.requestHash())) {
                throw RuleViolation.of(
                        "IDEMPOTENCY_KEY_REUSED",
                        "field",
                        "Idempotency-Key",
                        "value",
                        context.idempotencyKey(),
                        "command",
                        use.command() == null ? use.service() : use.command());
            }
            return done(name, commandId, stored.ofCommand(commandId), true);
        });
    }

    private Done done(String name, UUID commandId, List<Appended> appended, boolean replayed) {
        String aggregateId = appended.getFirst().aggregateId();
        long version = appended.stream()
                .filter(event -> event.aggregateId().equals(aggregateId))
                .mapToLong(Appended::version)
                .max()
                .orElseThrow();
        var answer = new Answer("ACCEPTED", name, aggregateId, version, warnings(commandId, appended));
        return new Done(answer, appended, replayed);
    }

    /** A warning is a further event beside the one that was asked for; a command with one event costs no look-up. */
    private List<Warning> warnings(UUID commandId, List<Appended> appended) {
        return appended.size() == 1 ? List.of() : warnings.read(stored.payloadsOfCommand(commandId));
    }
}
