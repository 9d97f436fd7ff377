package jp.monozukuri.platform;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings that every service has.
 *
 * @param partitions partitions of each topic; the same for all services and never changed afterwards
 * @param consistency waiting for tokens
 * @param rehearsal whether callers may set the time
 */
@ConfigurationProperties("platform")
public record PlatformProperties(
        @DefaultValue("3") int partitions,
        @DefaultValue Consistency consistency,
        @DefaultValue Rehearsal rehearsal) {

    /**
     * @param limit how long a call waits for its tokens at most
     * @param commandsAwaitOwn whether commands wait for the service's own events too; a service whose rules ask only its
     *     aggregates need not
     */
    public record Consistency(
            @DefaultValue("5s") Duration limit,
            @DefaultValue("true") boolean commandsAwaitOwn) {}

    /** @param enabled whether {@code Rehearsal-Now} is obeyed */
    public record Rehearsal(@DefaultValue("false") boolean enabled) {}
}
