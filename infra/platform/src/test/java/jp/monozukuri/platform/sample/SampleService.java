package jp.monozukuri.platform.sample;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.monozukuri.platform.PublishedEvent;
import jp.monozukuri.platform.ServiceDefinition;
import jp.monozukuri.platform.inbox.InboxHandler;
import jp.monozukuri.platform.inbox.IncomingEvent;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@SpringBootApplication
public class SampleService {

    @Bean
    ServiceDefinition sample() {
        return new ServiceDefinition(
                "sample",
                List.of(Jar.class),
                List.of(JarCommand.OpenJar.class, JarCommand.FillJar.class, JarCommand.PourSpoons.class),
                List.of(JarEvent.class),
                PublishedEvent::v1);
    }

    @Bean
    Tasted tasted() {
        return new Tasted();
    }

    /** Keeps what was taken in when the transaction is committed, and fails for one subject when told to. */
    public static final class Tasted implements InboxHandler {

        private final List<IncomingEvent> events = new CopyOnWriteArrayList<>();
        private volatile String poison = "none";

        @Override
        public void take(List<IncomingEvent> batch) {
            for (IncomingEvent event : batch) {
                if (event.subject().equals(poison)) {
                    throw new IllegalStateException("does not like " + poison);
                }
            }
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    events.addAll(batch);
                }
            });
        }

        public void dislike(String subject) {
            poison = subject;
        }

        public List<IncomingEvent> of(String subject) {
            return events.stream()
                    .filter(event -> event.subject().equals(subject))
                    .toList();
        }
    }
}
