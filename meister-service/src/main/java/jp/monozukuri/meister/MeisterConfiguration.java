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
import jp.monozukuri.meister.course.Training;
import jp.monozukuri.meister.course.event.CourseEvent;
import jp.monozukuri.meister.course.schedule.ScheduleTraining;
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
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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
}
