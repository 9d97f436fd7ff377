package jp.monozukuri.dispatch;

import java.util.List;
import jp.monozukuri.dispatch.consultation.Consultation;
import jp.monozukuri.dispatch.consultation.event.ConsultationEvent;
import jp.monozukuri.dispatch.consultation.open.OpenConsultation;
import jp.monozukuri.dispatch.dispatching.Dispatch;
import jp.monozukuri.dispatch.dispatching.cancel.CancelDispatch;
import jp.monozukuri.dispatch.dispatching.claim.ClaimFee;
import jp.monozukuri.dispatch.dispatching.confirm.ConfirmDispatch;
import jp.monozukuri.dispatch.dispatching.event.DispatchEvent;
import jp.monozukuri.dispatch.dispatching.report.CorrectReport;
import jp.monozukuri.dispatch.dispatching.report.ReportCompletion;
import jp.monozukuri.dispatch.dispatching.report.VoidReport;
import jp.monozukuri.dispatch.dispatching.reschedule.RescheduleSession;
import jp.monozukuri.dispatch.dispatching.survey.HostSurvey;
import jp.monozukuri.dispatch.dispatching.survey.LearnerSurvey;
import jp.monozukuri.dispatch.engagement.EngagementTables;
import jp.monozukuri.dispatch.engagement.Engagements;
import jp.monozukuri.dispatch.inbox.WhenDispatchFactThenEngagement;
import jp.monozukuri.dispatch.inbox.WhenMeisterFactThenRoster;
import jp.monozukuri.dispatch.inbox.WhenWarningFactThenList;
import jp.monozukuri.dispatch.plausibility.Plausibility;
import jp.monozukuri.dispatch.plausibility.PlausibilityPolicy;
import jp.monozukuri.dispatch.relay.Publication;
import jp.monozukuri.dispatch.request.DispatchRequest;
import jp.monozukuri.dispatch.request.answer.RecordMeisterAnswer;
import jp.monozukuri.dispatch.request.decline.DeclineRequest;
import jp.monozukuri.dispatch.request.event.RequestEvent;
import jp.monozukuri.dispatch.request.meet.RecordPriorMeeting;
import jp.monozukuri.dispatch.request.plan.IssueInstructionPlan;
import jp.monozukuri.dispatch.request.propose.ProposeMeister;
import jp.monozukuri.dispatch.request.submit.SubmitRequest;
import jp.monozukuri.dispatch.roster.RosterTables;
import jp.monozukuri.dispatch.warning.EntryWarnings;
import jp.monozukuri.dispatch.warning.WarningTable;
import jp.monozukuri.dispatch.warning.WarningsTold;
import jp.monozukuri.dispatch.warning.event.WarningEvent;
import jp.monozukuri.dispatch.warning.explain.ExplainWarning;
import jp.monozukuri.platform.ServiceDefinition;
import jp.monozukuri.platform.inbox.InboxHandler;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the service is made of. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PlausibilityPolicy.class)
class DispatchConfiguration {

    @Bean
    ServiceDefinition dispatch() {
        return new ServiceDefinition(
                "dispatch",
                List.of(Consultation.class, DispatchRequest.class, Dispatch.class, EntryWarnings.class),
                List.of(
                        OpenConsultation.class,
                        SubmitRequest.class,
                        ProposeMeister.class,
                        RecordMeisterAnswer.class,
                        RecordPriorMeeting.class,
                        IssueInstructionPlan.class,
                        DeclineRequest.class,
                        ConfirmDispatch.class,
                        RescheduleSession.class,
                        CancelDispatch.class,
                        ReportCompletion.class,
                        CorrectReport.class,
                        VoidReport.class,
                        HostSurvey.class,
                        LearnerSurvey.class,
                        ClaimFee.class,
                        ExplainWarning.class),
                List.of(ConsultationEvent.class, RequestEvent.class, DispatchEvent.class, WarningEvent.class),
                Publication::of);
    }

    @Bean
    Plausibility plausibility(PlausibilityPolicy policy, Engagements engagements) {
        return new Plausibility(policy, engagements);
    }

    @Bean
    WarningTable warningTable(JdbcClient jdbc) {
        return new WarningTable(jdbc);
    }

    @Bean
    WarningsTold warningsTold() {
        return new WarningsTold();
    }

    @Bean
    InboxHandler warningInbox(WarningTable table) {
        return new WhenWarningFactThenList(table);
    }

    @Bean
    EngagementTables engagementTables(JdbcClient jdbc) {
        return new EngagementTables(jdbc);
    }

    @Bean
    InboxHandler engagementInbox(EngagementTables tables) {
        return new WhenDispatchFactThenEngagement(tables);
    }

    @Bean
    RosterTables roster(JdbcClient jdbc) {
        return new RosterTables(jdbc);
    }

    @Bean
    InboxHandler rosterInbox(RosterTables roster) {
        return new WhenMeisterFactThenRoster(roster);
    }
}
