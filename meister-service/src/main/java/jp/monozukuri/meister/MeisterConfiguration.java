package jp.monozukuri.meister;

import java.util.List;
import jp.monozukuri.meister.application.Application;
import jp.monozukuri.meister.application.certify.Certify;
import jp.monozukuri.meister.application.event.ApplicationEvent;
import jp.monozukuri.meister.application.forward.ForwardToCentre;
import jp.monozukuri.meister.application.prepare.CompleteDocuments;
import jp.monozukuri.meister.application.reject.RejectApplication;
import jp.monozukuri.meister.application.submit.SubmitApplication;
import jp.monozukuri.meister.catalogue.Office;
import jp.monozukuri.meister.catalogue.Trade;
import jp.monozukuri.meister.catalogue.event.CatalogueEvent;
import jp.monozukuri.meister.catalogue.list.ListTrade;
import jp.monozukuri.meister.catalogue.open.OpenOffice;
import jp.monozukuri.meister.catalogue.retire.RetireTrade;
import jp.monozukuri.meister.catalogue.upcast.TradeListedUpcaster;
import jp.monozukuri.meister.course.Training;
import jp.monozukuri.meister.course.event.CourseEvent;
import jp.monozukuri.meister.course.schedule.ScheduleTraining;
import jp.monozukuri.meister.inbox.WhenOwnFactThenOverview;
import jp.monozukuri.meister.overview.OverviewTables;
import jp.monozukuri.meister.overview.batch.Batches;
import jp.monozukuri.meister.overview.gap.Gaps;
import jp.monozukuri.meister.overview.rebuild.Rebuild;
import jp.monozukuri.meister.prospecting.Contact;
import jp.monozukuri.meister.prospecting.event.ProspectingEvent;
import jp.monozukuri.meister.prospecting.visit.RecordProspectingVisit;
import jp.monozukuri.meister.register.Person;
import jp.monozukuri.meister.register.briefing.NotifyConditions;
import jp.monozukuri.meister.register.carryover.CarryOverExpert;
import jp.monozukuri.meister.register.carryover.CarryOverMeister;
import jp.monozukuri.meister.register.event.PersonEvent;
import jp.monozukuri.meister.register.profile.ChangeProfile;
import jp.monozukuri.meister.register.standing.ReinstateMeister;
import jp.monozukuri.meister.register.standing.SuspendMeister;
import jp.monozukuri.meister.register.standing.WithdrawMeister;
import jp.monozukuri.meister.register.training.CompleteTraining;
import jp.monozukuri.meister.register.training.DecideTrainingExemption;
import jp.monozukuri.meister.register.training.PayTravel;
import jp.monozukuri.meister.relay.Publishing;
import jp.monozukuri.platform.ServiceDefinition;
import jp.monozukuri.platform.eventstore.StoredEvents;
import jp.monozukuri.platform.inbox.InboxHandler;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What this service is made of. */
@Configuration(proxyBeanMethods = false)
class MeisterConfiguration {

    @Bean
    static ServiceDefinition meister() {
        return new ServiceDefinition(
                "meister",
                List.of(Application.class, Office.class, Trade.class, Training.class, Contact.class, Person.class),
                List.of(
                        RecordProspectingVisit.class,
                        SubmitApplication.class,
                        CompleteDocuments.class,
                        ForwardToCentre.class,
                        Certify.class,
                        RejectApplication.class,
                        NotifyConditions.class,
                        DecideTrainingExemption.class,
                        ScheduleTraining.class,
                        CompleteTraining.class,
                        PayTravel.class,
                        ChangeProfile.class,
                        WithdrawMeister.class,
                        SuspendMeister.class,
                        ReinstateMeister.class,
                        OpenOffice.class,
                        ListTrade.class,
                        RetireTrade.class,
                        CarryOverMeister.class,
                        CarryOverExpert.class),
                List.of(
                        ApplicationEvent.class,
                        CatalogueEvent.class,
                        CourseEvent.class,
                        ProspectingEvent.class,
                        PersonEvent.class),
                Publishing::published);
    }

    /** Events of older lists of trades, read as those of today. */
    @Bean
    EventUpcaster eventUpcaster() {
        return new EventUpcasterChain(new TradeListedUpcaster());
    }

    @Bean
    OverviewTables overviewTables(JdbcClient jdbc) {
        return new OverviewTables(jdbc);
    }

    @Bean
    InboxHandler overviewInbox(OverviewTables tables) {
        return new WhenOwnFactThenOverview(tables);
    }

    @Bean
    Rebuild rebuild(
            StoredEvents stored,
            ServiceDefinition service,
            OverviewTables tables,
            @Qualifier("overviewInbox") InboxHandler overview,
            PlatformTransactionManager transactions) {
        return new Rebuild(stored, service, tables, overview, new TransactionTemplate(transactions));
    }

    @Bean
    Gaps gaps(JdbcClient jdbc) {
        return new Gaps(jdbc);
    }

    @Bean
    Batches batches(JdbcClient jdbc) {
        return new Batches(jdbc);
    }
}
