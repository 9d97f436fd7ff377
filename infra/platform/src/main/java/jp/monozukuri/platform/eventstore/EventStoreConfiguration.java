package jp.monozukuri.platform.eventstore;

import javax.sql.DataSource;
import jp.monozukuri.platform.ServiceDefinition;
import jp.monozukuri.platform.command.Aggregates;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Axon's command side, every part written out: its own auto-configuration would start without an event store (trap 1) and
 * with an update check that calls home (trap 2), so no Axon starter is on the class path.
 */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration"
        })
@EnableConfigurationProperties(EventStoreProperties.class)
class EventStoreConfiguration {

    @Bean
    DurabilityCheck durabilityCheck(JdbcClient jdbc) {
        return new DurabilityCheck(jdbc);
    }

    @Bean
    AppendListeners appendListeners() {
        return new AppendListeners();
    }

    @Bean(destroyMethod = "close")
    GroupCommit groupCommit(DataSource dataSource, EventStoreProperties properties, AppendListeners listeners) {
        return new GroupCommit(dataSource, properties, listeners::appended);
    }

    @Bean
    EventSerializer eventSerializer(ServiceDefinition service) {
        return new EventSerializer(new EventTypes(service.events()));
    }

    @Bean
    @ConditionalOnMissingBean
    EventUpcaster eventUpcaster() {
        return new EventUpcasterChain();
    }

    @Bean
    StoredEvents storedEvents(JdbcClient jdbc, EventSerializer serializer, EventUpcaster upcaster) {
        return new StoredEvents(jdbc, serializer, upcaster);
    }

    @Bean
    HistoryEndpoint historyEndpoint(StoredEvents stored) {
        return new HistoryEndpoint(stored);
    }

    @Bean
    EventStore eventStore(
            JdbcClient jdbc, EventSerializer serializer, EventUpcaster upcaster, GroupCommit groupCommit) {
        return EmbeddedEventStore.builder()
                .storageEngine(new PostgresEventStorageEngine(jdbc, serializer, upcaster, groupCommit))
                .build();
    }

    @Bean
    CommandBus commandBus() {
        CommandBus bus = SimpleCommandBus.builder().build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(CommandMetaData.correlation()));
        return bus;
    }

    @Bean
    RepositoryAggregates aggregates() {
        return new RepositoryAggregates();
    }

    @Bean(initMethod = "start", destroyMethod = "shutdown")
    Configuration axon(
            ServiceDefinition service,
            EventStore eventStore,
            CommandBus commandBus,
            EventSerializer serializer,
            RepositoryAggregates aggregates,
            AutowireCapableBeanFactory beans) {
        Configurer axon = DefaultConfigurer.defaultConfiguration(false)
                .configureEventStore(c -> eventStore)
                .configureCommandBus(c -> commandBus)
                .configureSerializer(c -> serializer)
                .configureEventSerializer(c -> serializer)
                .configureMessageSerializer(c -> serializer)
                .registerComponent(
                        ParameterResolverFactory.class,
                        c -> MultiParameterResolverFactory.ordered(
                                ClasspathParameterResolverFactory.forClassLoader(
                                        EventStoreConfiguration.class.getClassLoader()),
                                new BeanParameterResolver(beans, Aggregates.class, aggregates)));
        for (Class<?> type : service.aggregates()) {
            axon.configureAggregate(AggregateConfigurer.defaultConfiguration(type)
                    .configureCommandTargetResolver(c -> message -> new VersionedAggregateIdentifier(
                            CommandMetaData.of(message).target(), null)));
        }
        Configuration built = axon.buildConfiguration();
        aggregates.use(built);
        return built;
    }
}
