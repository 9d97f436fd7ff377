package jp.monozukuri.reporting.page;

import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.monozukuri.platform.ServiceDefinition;
import jp.monozukuri.platform.problem.ProblemCatalogue;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.cloud.stream.config.BindingProperties;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What pages share. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {

    @Bean
    Intake intake(
            KafkaProperties kafka,
            KafkaConnectionDetails connection,
            BindingServiceProperties bindings,
            ServiceDefinition service,
            Clock clock) {
        BindingProperties inbox = bindings.getBindingProperties("inbox-in-0");
        Map<String, Object> settings = kafka.buildConsumerProperties();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, connection.getBootstrapServers());
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, inbox.getGroup() == null ? service.name() : inbox.getGroup());
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        Set<String> topics = Arrays.stream(inbox.getDestination().split(",", -1))
                .map(String::strip)
                .collect(Collectors.toSet());
        return new Intake(
                () -> new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer()),
                topics,
                clock);
    }

    @Bean
    Pages pages(Intake intake, Clock clock) {
        return new Pages(intake, clock);
    }

    @Bean
    PageErrors pageErrors(ProblemCatalogue catalogue, Pages pages) {
        return new PageErrors(catalogue, pages);
    }
}
