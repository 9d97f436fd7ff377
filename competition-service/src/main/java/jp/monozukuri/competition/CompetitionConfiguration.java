package jp.monozukuri.competition;

import java.util.List;
import jp.monozukuri.competition.catalogue.TradeCatalogue;
import jp.monozukuri.competition.enquiry.Enquiry;
import jp.monozukuri.competition.enquiry.event.EnquiryEvent;
import jp.monozukuri.competition.enquiry.receive.RecordEnquiry;
import jp.monozukuri.competition.enquiry.refer.ReferToCentre;
import jp.monozukuri.competition.inbox.WhenTradeListedThenCatalogue;
import jp.monozukuri.competition.portrait.ContentTask;
import jp.monozukuri.competition.portrait.advance.UpdateContentTask;
import jp.monozukuri.competition.portrait.event.ContentTaskEvent;
import jp.monozukuri.competition.portrait.open.OpenContentTask;
import jp.monozukuri.competition.qualifier.Qualifier;
import jp.monozukuri.competition.qualifier.event.QualifierEvent;
import jp.monozukuri.competition.qualifier.hold.RecordPrelim;
import jp.monozukuri.competition.relay.Publication;
import jp.monozukuri.competition.support.CompetitorSupport;
import jp.monozukuri.competition.support.age.AgeLimits;
import jp.monozukuri.competition.support.event.SupportEvent;
import jp.monozukuri.competition.support.register.RegisterSupport;
import jp.monozukuri.competition.support.withdraw.WithdrawSupport;
import jp.monozukuri.platform.ServiceDefinition;
import jp.monozukuri.platform.inbox.InboxHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the service is made of. */
@Configuration(proxyBeanMethods = false)
class CompetitionConfiguration {

    @Bean
    ServiceDefinition competition() {
        return new ServiceDefinition(
                "competition",
                List.of(Qualifier.class, CompetitorSupport.class, ContentTask.class, Enquiry.class),
                List.of(
                        RecordPrelim.class,
                        RegisterSupport.class,
                        WithdrawSupport.class,
                        OpenContentTask.class,
                        UpdateContentTask.class,
                        RecordEnquiry.class,
                        ReferToCentre.class),
                List.of(QualifierEvent.class, SupportEvent.class, ContentTaskEvent.class, EnquiryEvent.class),
                Publication::of);
    }

    @Bean
    AgeLimits ageLimits() {
        return AgeLimits.programme();
    }

    @Bean
    TradeCatalogue tradeCatalogue(JdbcClient jdbc) {
        return new TradeCatalogue(jdbc);
    }

    @Bean
    InboxHandler tradeIntake(TradeCatalogue catalogue) {
        return new WhenTradeListedThenCatalogue(catalogue);
    }
}
