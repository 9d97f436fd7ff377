package jp.monozukuri.meister.catalogue;

import java.time.LocalDate;
import jp.monozukuri.meister.admission.Admission;
import jp.monozukuri.meister.catalogue.event.CatalogueEvent;
import jp.monozukuri.meister.catalogue.event.TradeListed;
import jp.monozukuri.meister.catalogue.event.TradeRetired;
import jp.monozukuri.meister.catalogue.list.ListTrade;
import jp.monozukuri.meister.catalogue.retire.RetireTrade;
import jp.monozukuri.platform.command.Aggregates;
import jp.monozukuri.platform.command.CommandContext;
import jp.monozukuri.platform.problem.RuleViolation;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A trade (職種). The list grows over the years; nothing in the code names one. */
public final class Trade {

    @AggregateIdentifier
    private @Nullable String id;

    private boolean certifiable;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate retiredFrom;

    Trade() {}

    /**
     * Checks that a trade of a payload is listed.
     *
     * @param field name of the field in the payload
     * @throws RuleViolation INVALID_PAYLOAD
     */
    public static void mustBeListed(String field, String trade, Aggregates aggregates) {
        if (!aggregates.ask(Trade.class, CatalogueEvent.tradeId(trade), Trade::isListed)) {
            throw RuleViolation.of("INVALID_PAYLOAD", "field", field, "value", trade, "rule", "a listed trade");
        }
    }

    /**
     * Checks that meisters can be certified in a trade on a day.
     *
     * @throws RuleViolation INVALID_PAYLOAD for a trade not listed, TRADE_NOT_CERTIFIABLE
     */
    public static void mustBeCertifiable(String trade, LocalDate day, Aggregates aggregates) {
        mustBeListed("trade", trade, aggregates);
        if (!aggregates.ask(Trade.class, CatalogueEvent.tradeId(trade), found -> found.isCertifiable(day))) {
            throw RuleViolation.of("TRADE_NOT_CERTIFIABLE", "field", "trade", "value", trade);
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ListTrade command, CommandContext context) {
        Admission.ofCentre(context);
        if (isListed()) {
            throw RuleViolation.of("ALREADY_EXISTS", "field", "trade", "value", command.trade());
        }
        boolean open = command.certifiable() == null || command.certifiable();
        String division = command.division() == null ? Division.MONOZUKURI.name() : command.division();
        AggregateLifecycle.apply(
                new TradeListed(command.trade(), command.nameJa(), open, command.use(), division, command.validFrom()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RetireTrade command, CommandContext context, Aggregates aggregates) {
        Admission.ofCentre(context);
        if (!isListed()) {
            throw RuleViolation.of("NOT_FOUND", "field", "trade", "value", command.trade());
        }
        if (retiredFrom != null) {
            throw RuleViolation.of("WRONG_STATE", "field", "trade", "value", command.trade(), "state", "RETIRED");
        }
        if (validFrom != null && command.from().isBefore(validFrom)) {
            throw RuleViolation.of(
                    "INVALID_PAYLOAD", "field", "from", "value", command.from(), "rule", "not before " + validFrom);
        }
        if (command.mergedInto() != null) {
            if (command.mergedInto().equals(command.trade())) {
                throw RuleViolation.of(
                        "INVALID_PAYLOAD", "field", "mergedInto", "value", command.trade(), "rule", "another trade");
            }
            mustBeListed("mergedInto", command.mergedInto(), aggregates);
        }
        AggregateLifecycle.apply(new TradeRetired(command.trade(), command.from(), command.mergedInto()));
    }

    @EventSourcingHandler
    void evolve(TradeListed event) {
        this.id = CatalogueEvent.tradeId(event.trade());
        this.certifiable = event.certifiable();
        this.validFrom = event.validFrom();
    }

    @EventSourcingHandler
    void evolve(TradeRetired event) {
        this.retiredFrom = event.from();
    }

    private boolean isCertifiable(LocalDate day) {
        boolean begun = validFrom == null || !day.isBefore(validFrom);
        return certifiable && begun && (retiredFrom == null || day.isBefore(retiredFrom));
    }

    private boolean isListed() {
        return id != null;
    }
}
