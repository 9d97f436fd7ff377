package jp.monozukuri.platform.relay;

import io.micrometer.core.instrument.MeterRegistry;
import javax.sql.DataSource;
import jp.monozukuri.platform.PlatformProperties;
import jp.monozukuri.platform.ServiceDefinition;
import jp.monozukuri.platform.eventstore.AppendListeners;
import jp.monozukuri.platform.eventstore.StoredEvents;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.cloud.stream.config.ProducerMessageHandlerCustomizer;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.context.annotation.Bean;
import org.springframework.integration.kafka.outbound.KafkaProducerMessageHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The relay on the Kafka binder of Spring Cloud Stream. */
@AutoConfiguration(
        afterName = {
            "jp.monozukuri.platform.eventstore.EventStoreConfiguration",
            "org.springframework.cloud.stream.function.FunctionConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        })
@EnableConfigurationProperties({RelayProperties.class, PlatformProperties.class})
class RelayConfiguration {

    @Bean
    SentRecords sentRecords() {
        return new SentRecords();
    }

    @Bean
    ProducerMessageHandlerCustomizer<KafkaProducerMessageHandler<?, ?>> futuresPerRecord(
            SentRecords sent, BindingServiceProperties bindings) {
        String topic = bindings.getBindingDestination(Sender.BINDING);
        return (handler, destination) -> {
            if (destination.equals(topic)) {
                handler.setFuturesChannel(sent);
            }
        };
    }

    @Bean
    Relay eventRelay(
            DataSource dataSource,
            JdbcClient jdbc,
            StoredEvents stored,
            StreamBridge bridge,
            ServiceDefinition service,
            SentRecords sent,
            RelayProperties relay,
            PlatformProperties platform,
            MeterRegistry meters,
            AppendListeners listeners) {
        Relay started = new Relay(
                dataSource,
                jdbc,
                stored,
                new Sender(bridge, service, stored, sent, platform.partitions()),
                relay,
                meters);
        listeners.add(started::wake);
        return started;
    }

    @Bean
    HealthIndicator relayHealth(Relay relay) {
        return () -> relay.isFailing()
                ? Health.down().withDetail("relay", "retrying").build()
                : Health.up().build();
    }
}
