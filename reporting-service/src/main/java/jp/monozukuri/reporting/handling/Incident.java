package jp.monozukuri.reporting.handling;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.time.YearMonth;
import jp.monozukuri.platform.command.Aggregates;
import jp.monozukuri.platform.command.CommandContext;
import jp.monozukuri.platform.problem.RuleViolation;
import jp.monozukuri.reporting.handling.close.CloseIncident;
import jp.monozukuri.reporting.handling.event.IncidentClosed;
import jp.monozukuri.reporting.handling.event.IncidentReported;
import jp.monozukuri.reporting.handling.event.IncidentReportedToConsignor;
import jp.monozukuri.reporting.handling.inform.ReportIncidentToConsignor;
import jp.monozukuri.reporting.handling.report.ReportIncident;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** An information security incident: {@code incident/<id>}, the identifier unique over the country. */
public final class Incident {

    private enum State {
        UNKNOWN,
        REPORTED,
        CONSIGNOR_KNOWS,
        CLOSED
    }

    @AggregateIdentifier
    private @Nullable String id;

    private String office = "";
    private State state = State.UNKNOWN;
    private Instant discoveredAt = Instant.MIN;

    Incident() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ReportIncident command, CommandContext context, Aggregates aggregates) {
        if (context.isCentre()) {
            throw RuleViolation.of("FORBIDDEN_OFFICE", "office", context.office());
        }
        if (state != State.UNKNOWN) {
            throw RuleViolation.of("ALREADY_EXISTS", "field", "incidentId", "value", command.incidentId());
        }
        requireNotBefore("discoveredAt", command.discoveredAt(), "occurredAt", command.occurredAt());
        requireNotBefore(
                "reportedToConsignorAt", command.reportedToConsignorAt(), "discoveredAt", command.discoveredAt());
        requirePast("occurredAt", command.occurredAt(), context);
        requirePast("discoveredAt", command.discoveredAt(), context);
        requirePast("reportedToConsignorAt", command.reportedToConsignorAt(), context);
        apply(new IncidentReported(
                command.incidentId(),
                context.office(),
                command.channel(),
                command.occurredAt(),
                command.discoveredAt(),
                command.reportedToConsignorAt(),
                command.affected()));
        YearMonth month = YearMonth.from(command.occurredAt().atZone(CommandContext.ZONE));
        aggregates.tell(
                SecurityMonth.class,
                SecurityMonth.idOf(context.office(), month),
                register -> register.enter(context.office(), month, command.incidentId()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ReportIncidentToConsignor command, CommandContext context) {
        requireOwn(command.incidentId(), context);
        if (state != State.REPORTED) {
            throw wrongState(command.incidentId());
        }
        requirePast("reportedAt", command.reportedAt(), context);
        requireNotBefore("reportedAt", command.reportedAt(), "discoveredAt", discoveredAt);
        apply(new IncidentReportedToConsignor(command.incidentId(), office, command.reportedAt()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(CloseIncident command, CommandContext context) {
        requireOwn(command.incidentId(), context);
        if (state != State.CONSIGNOR_KNOWS) {
            throw wrongState(command.incidentId());
        }
        apply(new IncidentClosed(command.incidentId(), office, command.on()));
    }

    @EventSourcingHandler
    void evolve(IncidentReported event) {
        id = "incident/" + event.incidentId();
        office = event.office();
        discoveredAt = event.discoveredAt();
        state = event.reportedToConsignorAt() == null ? State.REPORTED : State.CONSIGNOR_KNOWS;
    }

    @EventSourcingHandler
    void evolve(IncidentReportedToConsignor event) {
        state = State.CONSIGNOR_KNOWS;
    }

    @EventSourcingHandler
    void evolve(IncidentClosed event) {
        state = State.CLOSED;
    }

    private void requireOwn(String incidentId, CommandContext context) {
        if (context.isCentre()) {
            throw RuleViolation.of("FORBIDDEN_OFFICE", "office", context.office());
        }
        if (state == State.UNKNOWN) {
            throw RuleViolation.of("NOT_FOUND", "field", "incidentId", "value", incidentId);
        }
        if (!office.equals(context.office())) {
            throw RuleViolation.of("FORBIDDEN_OFFICE", "office", context.office());
        }
    }

    private RuleViolation wrongState(String incidentId) {
        return RuleViolation.of("WRONG_STATE", "field", "incidentId", "value", incidentId, "state", state);
    }

    private static void requirePast(String field, @Nullable Instant time, CommandContext context) {
        if (time != null && time.isAfter(context.now())) {
            throw RuleViolation.of("FUTURE_DATE", "field", field, "value", time, "today", context.today());
        }
    }

    private static void requireNotBefore(String field, @Nullable Instant time, String earlier, Instant bound) {
        if (time != null && time.isBefore(bound)) {
            throw RuleViolation.of(
                    "INVALID_PAYLOAD", "field", field, "value", time, "rule", "not before " + earlier + " " + bound);
        }
    }
}
