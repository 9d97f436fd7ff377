package jp.monozukuri.platform.api;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import jp.monozukuri.platform.PlatformProperties;
import jp.monozukuri.platform.ServiceDefinition;
import jp.monozukuri.platform.eventstore.StoredEvents;
import jp.monozukuri.platform.identity.Identity;
import jp.monozukuri.platform.problem.ProblemCatalogue;
import org.axonframework.commandhandling.CommandBus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.tomcat.TomcatProtocolHandlerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** The command desk and the edge where time, identity and identifiers enter. */
@AutoConfiguration(afterName = "jp.monozukuri.platform.eventstore.EventStoreConfiguration")
class CommandConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Caller caller(Identity identity, Clock clock, PlatformProperties properties) {
        return new Caller(identity, clock, properties.rehearsal().enabled());
    }

    @Bean
    AddressFilter addressFilter(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        return new AddressFilter(problems);
    }

    @Bean
    Contract contract(ServiceDefinition service) {
        return new Contract(service.commands());
    }

    @Bean
    CommandDesk commandDesk(
            Contract contract, CommandBus bus, StoredEvents stored, ObjectProvider<WarningReader> warnings) {
        return new CommandDesk(
                contract, bus, stored, UUID::randomUUID, warnings.getIfAvailable(() -> events -> List.of()));
    }

    @Bean
    CommandEndpoint commandEndpoint(
            CommandDesk desk,
            Caller caller,
            ProblemCatalogue problems,
            ServiceDefinition service,
            PlatformProperties properties) {
        return new CommandEndpoint(desk, caller, problems, service, properties);
    }

    /** Virtual threads serve HTTP only; the writer lanes, the relay and the inbox keep platform threads (trap 7). */
    @Bean
    TomcatProtocolHandlerCustomizer<?> virtualThreadsForHttp() {
        return handler -> handler.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    }
}
