package jp.monozukuri.platform.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.function.Consumer;
import jp.monozukuri.platform.ServiceDefinition;
import jp.monozukuri.platform.api.Caller;
import jp.monozukuri.platform.consistency.TakenIn;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.kafka.support.converter.BatchMessagingMessageConverter;
import org.springframework.messaging.Message;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.backoff.FixedBackOff;

/** The inbox on the Kafka binder of Spring Cloud Stream: whole batches, offsets committed after the transaction. */
@AutoConfiguration(
        afterName = {
            "jp.monozukuri.platform.api.CommandConfiguration",
            "jp.monozukuri.platform.consistency.ConsistencyConfiguration"
        })
class InboxConfiguration {

    private static final long RETRY_MILLIS = 500;

    @Bean
    DeadLetters deadLetterSender(StreamBridge bridge, ServiceDefinition service, MeterRegistry meters) {
        return new DeadLetters(bridge, service.name() + ".dead-letters", meters);
    }

    @Bean
    Inbox inboxTaker(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            ObjectProvider<InboxHandler> handlers,
            DeadLetters deadLetters,
            TakenIn takenIn,
            ServiceDefinition service,
            MeterRegistry meters) {
        Gauge.builder(
                        "inbox.waiting",
                        jdbc,
                        client -> client.sql("select count(*) from inbox_waiting")
                                .query(Long.class)
                                .single())
                .register(meters);
        return new Inbox(
                new InboxTables(jdbc),
                new TransactionTemplate(transactions),
                handlers.orderedStream().toList(),
                deadLetters,
                takenIn,
                service.name(),
                meters);
    }

    /** The function behind the binding {@code inbox-in-0}. */
    @Bean
    @SuppressWarnings("unchecked") // the header is set by the converter below
    Consumer<Message<List<byte[]>>> inbox(Inbox taker) {
        return batch -> taker.take(
                (List<ConsumerRecord<?, byte[]>>) batch.getHeaders().getOrDefault(KafkaHeaders.RAW_DATA, List.of()));
    }

    /** Hands the records themselves on, with their headers as they came. */
    @Bean
    BatchMessagingMessageConverter inboxRecords() {
        var converter = new BatchMessagingMessageConverter();
        converter.setRawRecordHeader(true);
        return converter;
    }

    /** A failure is tried again for ever; only the inbox itself decides what is a dead letter. */
    @Bean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> endlessRetry() {
        return (container, destination, group) -> container.setCommonErrorHandler(
                new DefaultErrorHandler(new FixedBackOff(RETRY_MILLIS, FixedBackOff.UNLIMITED_ATTEMPTS)));
    }

    @Bean
    Redrive redrive(KafkaConnectionDetails kafka, ServiceDefinition service, Inbox inbox) {
        return new Redrive(String.join(",", kafka.getBootstrapServers()), service.name() + ".dead-letters", inbox);
    }

    @Bean
    RedriveEndpoint redriveEndpoint(Redrive redrive, Caller caller) {
        return new RedriveEndpoint(redrive, caller);
    }
}
