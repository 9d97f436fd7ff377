package jp.monozukuri.reporting.handling;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import jp.monozukuri.platform.command.CommandContext;
import jp.monozukuri.platform.problem.RuleViolation;
import jp.monozukuri.reporting.handling.attest.AttestMonth;
import jp.monozukuri.reporting.handling.event.IncidentEntered;
import jp.monozukuri.reporting.handling.event.MonthAttested;
import jp.monozukuri.reporting.policy.PlanCodes;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * What an office did about personal information in a month: {@code security-month/<office>/<month>}. It knows the incidents
 * that occurred in the month, so that an attestation and an incident cannot pass each other by.
 */
public final class SecurityMonth {

    private static final String NONE = "NONE";

    @AggregateIdentifier
    private @Nullable String id;

    private boolean attested;
    private final List<String> incidents = new ArrayList<>();

    SecurityMonth() {}

    /** The identifier of an office's month. */
    static String idOf(String office, YearMonth month) {
        return "security-month/" + office + "/" + month;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AttestMonth command, CommandContext context) {
        if (context.isCentre()) {
            throw RuleViolation.of("FORBIDDEN_OFFICE", "office", context.office());
        }
        if (attested) {
            throw RuleViolation.of("ALREADY_EXISTS", "field", "month", "value", command.month());
        }
        LocalDate over = YearMonth.parse(command.month()).plusMonths(1).atDay(1);
        if (context.today().isBefore(over)) {
            throw RuleViolation.of("FUTURE_DATE", "field", "month", "value", command.month(), "today", context.today());
        }
        var missing = new TreeSet<>(PlanCodes.CHANNELS);
        command.measures().forEach(missing::remove);
        if (!missing.isEmpty()) {
            throw RuleViolation.of("MEASURES_INCOMPLETE", "field", "measures", "value", String.join(", ", missing));
        }
        if (command.incidents().equals(NONE) && !incidents.isEmpty()) {
            throw RuleViolation.of(
                    "INCIDENT_ON_RECORD",
                    "field",
                    "month",
                    "value",
                    command.month(),
                    "incidents",
                    String.join(", ", incidents));
        }
        if (!command.incidents().equals(NONE) && incidents.isEmpty()) {
            throw RuleViolation.of("NOT_FOUND", "field", "month", "value", command.month());
        }
        apply(new MonthAttested(context.office(), command.month(), command.incidents(), command.measures()));
    }

    /** An incident of this month came to light, maybe after the attestation. */
    void enter(String office, YearMonth month, String incidentId) {
        apply(new IncidentEntered(office, month.toString(), incidentId));
    }

    @EventSourcingHandler
    void evolve(MonthAttested event) {
        id = "security-month/" + event.office() + "/" + event.month();
        attested = true;
    }

    @EventSourcingHandler
    void evolve(IncidentEntered event) {
        id = "security-month/" + event.office() + "/" + event.month();
        incidents.add(event.incidentId());
    }
}
