package jp.monozukuri.competition.enquiry;

import jp.monozukuri.competition.enquiry.event.EnquiryRecorded;
import jp.monozukuri.competition.enquiry.event.EnquiryReferred;
import jp.monozukuri.competition.enquiry.receive.EnquiryTopic;
import jp.monozukuri.competition.enquiry.receive.RecordEnquiry;
import jp.monozukuri.competition.enquiry.refer.ReferToCentre;
import jp.monozukuri.competition.recording.ActivityDate;
import jp.monozukuri.competition.recording.RegionalOffice;
import jp.monozukuri.platform.command.CommandContext;
import jp.monozukuri.platform.problem.RuleViolation;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** One enquiry on a mark whose scheme is suspended. Source: DOMAIN.md 3.5. */
public final class Enquiry {

    @AggregateIdentifier
    private @Nullable String id;

    private boolean referred;

    Enquiry() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordEnquiry command, CommandContext context) {
        String office = RegionalOffice.calling(context);
        if (command.topic() == EnquiryTopic.NEW_APPLICATION) {
            throw RuleViolation.of(
                    "MARK_SUSPENDED",
                    "field",
                    "topic",
                    "value",
                    command.topic().name(),
                    "mark",
                    command.mark().name(),
                    "markJa",
                    command.mark().ja());
        }
        if (exists()) {
            throw RuleViolation.of("ALREADY_EXISTS", "field", "enquiryId", "value", command.enquiryId());
        }
        ActivityDate.requireNotAfterToday("on", command.on(), context);
        AggregateLifecycle.apply(new EnquiryRecorded(
                command.enquiryId(),
                office,
                command.mark().name(),
                command.topic().name(),
                command.on()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ReferToCentre command, CommandContext context) {
        String office = RegionalOffice.calling(context);
        if (!exists()) {
            throw RuleViolation.of("NOT_FOUND", "field", "enquiryId", "value", command.enquiryId());
        }
        if (referred) {
            throw RuleViolation.of(
                    "WRONG_STATE", "field", "enquiryId", "value", command.enquiryId(), "state", "REFERRED");
        }
        AggregateLifecycle.apply(new EnquiryReferred(command.enquiryId(), office, command.on()));
    }

    private boolean exists() {
        return id != null;
    }

    @EventSourcingHandler
    void evolve(EnquiryRecorded event) {
        this.id = "enquiry/" + event.office() + "/" + event.enquiryId();
    }

    @EventSourcingHandler
    void evolve(EnquiryReferred event) {
        this.referred = true;
    }
}
