package jp.monozukuri.reporting;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import jp.monozukuri.platform.ServiceDefinition;
import jp.monozukuri.platform.inbox.InboxHandler;
import jp.monozukuri.reporting.communication.Communication;
import jp.monozukuri.reporting.communication.change.ChangeCommunication;
import jp.monozukuri.reporting.communication.check.CheckCommunication;
import jp.monozukuri.reporting.communication.confirm.ConfirmCommunication;
import jp.monozukuri.reporting.communication.discard.DiscardCommunication;
import jp.monozukuri.reporting.communication.event.CommunicationEvent;
import jp.monozukuri.reporting.communication.prepare.PrepareCommunication;
import jp.monozukuri.reporting.communication.release.ReleaseCommunication;
import jp.monozukuri.reporting.conference.Conference;
import jp.monozukuri.reporting.conference.constitute.ConstituteConference;
import jp.monozukuri.reporting.conference.event.ConferenceEvent;
import jp.monozukuri.reporting.conference.hold.HoldConference;
import jp.monozukuri.reporting.conference.schedule.PlanConference;
import jp.monozukuri.reporting.fact.Facts;
import jp.monozukuri.reporting.fold.Fold;
import jp.monozukuri.reporting.handling.Incident;
import jp.monozukuri.reporting.handling.SecurityMonth;
import jp.monozukuri.reporting.handling.attest.AttestMonth;
import jp.monozukuri.reporting.handling.close.CloseIncident;
import jp.monozukuri.reporting.handling.event.HandlingEvent;
import jp.monozukuri.reporting.handling.inform.ReportIncidentToConsignor;
import jp.monozukuri.reporting.handling.report.ReportIncident;
import jp.monozukuri.reporting.inbox.WhenEventsArriveThenLedger;
import jp.monozukuri.reporting.ledger.LedgerLines;
import jp.monozukuri.reporting.ledger.LedgerTable;
import jp.monozukuri.reporting.plan.Plan;
import jp.monozukuri.reporting.plan.event.PlanEvent;
import jp.monozukuri.reporting.plan.finalise.FinaliseYear;
import jp.monozukuri.reporting.plan.revise.RevisePlan;
import jp.monozukuri.reporting.plan.set.SetPlan;
import jp.monozukuri.reporting.plan.upcast.YearFinalisedUpcaster;
import jp.monozukuri.reporting.plan.write.WriteActivityStatus;
import jp.monozukuri.reporting.plan.write.WritePlanItem;
import jp.monozukuri.reporting.policy.CountingPolicies;
import jp.monozukuri.reporting.relay.Publication;
import jp.monozukuri.reporting.replay.ReplayProperties;
import jp.monozukuri.reporting.replay.Replays;
import jp.monozukuri.reporting.report.Reports;
import jp.monozukuri.reporting.signal.Changes;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** What the service is made of. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReplayProperties.class)
class ReportingConfiguration {

    @Bean
    static ServiceDefinition reporting() {
        return new ServiceDefinition(
                "reporting",
                List.of(Plan.class, Conference.class, SecurityMonth.class, Incident.class, Communication.class),
                List.of(
                        SetPlan.class,
                        RevisePlan.class,
                        WritePlanItem.class,
                        WriteActivityStatus.class,
                        FinaliseYear.class,
                        ConstituteConference.class,
                        PlanConference.class,
                        HoldConference.class,
                        AttestMonth.class,
                        ReportIncident.class,
                        ReportIncidentToConsignor.class,
                        CloseIncident.class,
                        PrepareCommunication.class,
                        ChangeCommunication.class,
                        CheckCommunication.class,
                        ReleaseCommunication.class,
                        ConfirmCommunication.class,
                        DiscardCommunication.class),
                List.of(PlanEvent.class, ConferenceEvent.class, HandlingEvent.class, CommunicationEvent.class),
                Publication::of);
    }

    /** Events as they were stored earlier, read as those of today. */
    @Bean
    EventUpcaster eventUpcaster() {
        return new EventUpcasterChain(new YearFinalisedUpcaster());
    }

    @Bean
    CountingPolicies countingPolicies() {
        return CountingPolicies.programme();
    }

    @Bean
    Facts facts() {
        return new Facts();
    }

    @Bean
    Fold fold(CountingPolicies policies) {
        return new Fold(policies);
    }

    @Bean
    Changes changes(JdbcClient jdbc, DataSource dataSource) {
        return new Changes(jdbc, dataSource);
    }

    @Bean
    InboxHandler ledgerInbox(Facts facts, Fold fold, JdbcClient jdbc, Changes changes) {
        return new WhenEventsArriveThenLedger(facts, fold, new LedgerTable(jdbc), changes);
    }

    @Bean
    Reports reports(CountingPolicies policies, JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new Reports(policies, jdbc, transactions);
    }

    @Bean
    LedgerLines ledgerLines(JdbcClient jdbc, CountingPolicies policies) {
        return new LedgerLines(jdbc, policies);
    }

    @Bean
    Replays replays(
            Facts facts,
            Fold fold,
            DataSource dataSource,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            KafkaProperties kafka,
            KafkaConnectionDetails connection,
            ReplayProperties properties,
            Clock clock) {
        Map<String, Object> settings = kafka.buildConsumerProperties();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, connection.getBootstrapServers());
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 5_000);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        return new Replays(
                facts,
                fold,
                dataSource,
                jdbc,
                transactions,
                () -> new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer()),
                properties,
                clock);
    }
}
