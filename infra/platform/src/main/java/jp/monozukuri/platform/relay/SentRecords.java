package jp.monozukuri.platform.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageChannel;

/** The channel on which the Kafka binder hands back a future per record. One thread sends, so one list collects. */
final class SentRecords implements MessageChannel {

    private volatile List<CompletableFuture<?>> collector = new ArrayList<>();

    void collectInto(List<CompletableFuture<?>> list) {
        this.collector = list;
    }

    @Override
    public boolean send(Message<?> message, long timeout) {
        collector.add((CompletableFuture<?>) message.getPayload());
        return true;
    }
}
