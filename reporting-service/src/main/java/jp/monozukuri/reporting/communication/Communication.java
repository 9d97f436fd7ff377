package jp.monozukuri.reporting.communication;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.monozukuri.platform.command.CommandContext;
import jp.monozukuri.platform.problem.RuleViolation;
import jp.monozukuri.reporting.communication.change.ChangeCommunication;
import jp.monozukuri.reporting.communication.channel.CheckItem;
import jp.monozukuri.reporting.communication.channel.OutgoingChannel;
import jp.monozukuri.reporting.communication.check.CheckCommunication;
import jp.monozukuri.reporting.communication.confirm.ConfirmCommunication;
import jp.monozukuri.reporting.communication.discard.DiscardCommunication;
import jp.monozukuri.reporting.communication.event.Attachment;
import jp.monozukuri.reporting.communication.event.CheckVoided;
import jp.monozukuri.reporting.communication.event.CommunicationChanged;
import jp.monozukuri.reporting.communication.event.CommunicationChecked;
import jp.monozukuri.reporting.communication.event.CommunicationConfirmed;
import jp.monozukuri.reporting.communication.event.CommunicationDiscarded;
import jp.monozukuri.reporting.communication.event.CommunicationEvent;
import jp.monozukuri.reporting.communication.event.CommunicationPrepared;
import jp.monozukuri.reporting.communication.event.CommunicationReleased;
import jp.monozukuri.reporting.communication.prepare.Attached;
import jp.monozukuri.reporting.communication.prepare.PrepareCommunication;
import jp.monozukuri.reporting.communication.release.ReleaseCommunication;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes out: {@code communication/<office>/<id>}. Nobody checks what he or she had a hand in, and a check holds for
 * exactly the version that was looked at. What has not gone out can be discarded; its identifier stays taken.
 * Source: DOMAIN.md 6.1.
 */
public final class Communication {

    private enum State {
        UNKNOWN,
        PREPARED,
        CHECKED,
        RELEASED,
        CONFIRMED,
        DISCARDED
    }

    @AggregateIdentifier
    private @Nullable String id;

    private State state = State.UNKNOWN;
    private OutgoingChannel channel = OutgoingChannel.EMAIL;
    private long version;
    private final Set<String> makers = new LinkedHashSet<>();
    private String checkedBy = "";
    private LocalDate releasedOn = LocalDate.MIN;

    Communication() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(PrepareCommunication command, CommandContext context) {
        requireOffice(context);
        if (state != State.UNKNOWN) {
            throw RuleViolation.of("ALREADY_EXISTS", "field", "communicationId", "value", command.communicationId());
        }
        apply(new CommunicationPrepared(
                command.communicationId(),
                context.office(),
                context.actor(),
                1,
                command.channel().name(),
                command.template(),
                command.recipients(),
                encrypted(command.attachments())));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ChangeCommunication command, CommandContext context) {
        requireNotGone(command.communicationId(), command.version(), context);
        List<Attachment> attachments = encrypted(command.attachments());
        if (state == State.CHECKED) {
            apply(new CheckVoided(command.communicationId(), context.office(), version, checkedBy));
        }
        apply(new CommunicationChanged(
                command.communicationId(),
                context.office(),
                context.actor(),
                command.version() + 1,
                command.channel().name(),
                command.template(),
                command.recipients(),
                attachments,
                command.reason()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(CheckCommunication command, CommandContext context) {
        requireKnown(command.communicationId(), context);
        if (state != State.PREPARED) {
            throw wrongState(command.communicationId());
        }
        requirePresent(command.version());
        if (makers.contains(context.actor())) {
            throw RuleViolation.of("SAME_PERSON", "field", "Actor", "value", context.actor(), "rule", "another person");
        }
        Set<CheckItem> missing = channel.required();
        command.checked().forEach(missing::remove);
        if (!missing.isEmpty()) {
            throw RuleViolation.of(
                    "CHECK_INCOMPLETE",
                    "field",
                    "checked",
                    "value",
                    missing.stream().map(Enum::name).collect(Collectors.joining(", ")),
                    "channel",
                    channel.name());
        }
        apply(new CommunicationChecked(
                command.communicationId(),
                context.office(),
                context.actor(),
                version,
                command.checked().stream().map(Enum::name).distinct().toList()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ReleaseCommunication command, CommandContext context) {
        requireKnown(command.communicationId(), context);
        if (state == State.PREPARED) {
            throw RuleViolation.of(
                    "NOT_CHECKED", "field", "communicationId", "value", command.communicationId(), "version", version);
        }
        if (state != State.CHECKED) {
            throw wrongState(command.communicationId());
        }
        requirePresent(command.version());
        apply(new CommunicationReleased(
                command.communicationId(), context.office(), context.actor(), version, context.today()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ConfirmCommunication command, CommandContext context) {
        requireKnown(command.communicationId(), context);
        if (state != State.RELEASED) {
            throw wrongState(command.communicationId());
        }
        if (command.on().isAfter(context.today())) {
            throw RuleViolation.of("FUTURE_DATE", "field", "on", "value", command.on(), "today", context.today());
        }
        if (command.on().isBefore(releasedOn)) {
            throw RuleViolation.of(
                    "INVALID_PAYLOAD",
                    "field",
                    "on",
                    "value",
                    command.on(),
                    "rule",
                    "not before release " + releasedOn);
        }
        apply(new CommunicationConfirmed(command.communicationId(), context.office(), context.actor(), command.on()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DiscardCommunication command, CommandContext context) {
        requireNotGone(command.communicationId(), command.version(), context);
        apply(new CommunicationDiscarded(
                command.communicationId(), context.office(), context.actor(), version, command.reason()));
    }

    @EventSourcingHandler
    void evolve(CommunicationPrepared event) {
        id = idOf(event);
        state = State.PREPARED;
        version = event.version();
        channel = OutgoingChannel.valueOf(event.channel());
        makers.add(event.preparedBy());
    }

    @EventSourcingHandler
    void evolve(CommunicationChanged event) {
        state = State.PREPARED;
        version = event.version();
        channel = OutgoingChannel.valueOf(event.channel());
        makers.add(event.changedBy());
    }

    @EventSourcingHandler
    void evolve(CheckVoided event) {
        state = State.PREPARED;
        checkedBy = "";
    }

    @EventSourcingHandler
    void evolve(CommunicationChecked event) {
        state = State.CHECKED;
        checkedBy = event.checkedBy();
    }

    @EventSourcingHandler
    void evolve(CommunicationReleased event) {
        state = State.RELEASED;
        releasedOn = event.on();
    }

    @EventSourcingHandler
    void evolve(CommunicationConfirmed event) {
        state = State.CONFIRMED;
    }

    @EventSourcingHandler
    void evolve(CommunicationDiscarded event) {
        state = State.DISCARDED;
    }

    private static String idOf(CommunicationEvent event) {
        return "communication/" + event.office() + "/" + event.communicationId();
    }

    private static void requireOffice(CommandContext context) {
        if (context.isCentre()) {
            throw RuleViolation.of("FORBIDDEN_OFFICE", "office", context.office());
        }
    }

    private void requireKnown(String communicationId, CommandContext context) {
        requireOffice(context);
        if (state == State.UNKNOWN) {
            throw RuleViolation.of("NOT_FOUND", "field", "communicationId", "value", communicationId);
        }
    }

    /** As long as it has not gone out, and in the version that the caller has seen. */
    private void requireNotGone(String communicationId, long seen, CommandContext context) {
        requireKnown(communicationId, context);
        if (state != State.PREPARED && state != State.CHECKED) {
            throw wrongState(communicationId);
        }
        requirePresent(seen);
    }

    private void requirePresent(long seen) {
        if (seen != version) {
            throw RuleViolation.of("STALE_VERSION", "field", "version", "value", seen, "version", version);
        }
    }

    private RuleViolation wrongState(String communicationId) {
        return RuleViolation.of("WRONG_STATE", "field", "communicationId", "value", communicationId, "state", state);
    }

    private static List<Attachment> encrypted(@Nullable List<Attached> attachments) {
        if (attachments == null) {
            return List.of();
        }
        for (Attached attached : attachments) {
            if (attached.confidential() && !attached.encrypted()) {
                throw RuleViolation.of("ATTACHMENT_NOT_ENCRYPTED", "field", "attachments", "value", attached.ref());
            }
        }
        return attachments.stream()
                .map(one -> new Attachment(one.ref(), one.confidential(), one.encrypted()))
                .toList();
    }
}
