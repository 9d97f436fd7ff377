package jp.monozukuri.platform.eventstore;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Size of the writer.
 *
 * @param writerLanes connections that commit at the same time
 * @param batchSize commands in one commit at most
 */
@ConfigurationProperties("platform.event-store")
public record EventStoreProperties(
        @DefaultValue("2") int writerLanes,
        @DefaultValue("500") int batchSize) {}
