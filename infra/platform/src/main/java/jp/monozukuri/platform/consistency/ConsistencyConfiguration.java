package jp.monozukuri.platform.consistency;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import jp.monozukuri.platform.PlatformProperties;
import jp.monozukuri.platform.ServiceDefinition;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** The gate in front of every path under {@code /api}. */
@AutoConfiguration(afterName = "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration")
@EnableConfigurationProperties(PlatformProperties.class)
class ConsistencyConfiguration {

    @Bean
    TakenIn takenIn(JdbcClient jdbc, BindingServiceProperties bindings) {
        return new TakenIn(
                jdbc, producers(bindings.getBindingProperties("inbox-in-0").getDestination()));
    }

    /** The producers behind the topics that the inbox reads, by the part before the first dot: {@code meister.events,…}. */
    private static Set<String> producers(String destinations) {
        return Arrays.stream(destinations.split(",", -1))
                .map(topic -> topic.strip().replaceFirst("\\..*$", ""))
                .collect(Collectors.toSet());
    }

    @Bean
    FilterRegistrationBean<ConsistencyFilter> consistencyFilter(
            TakenIn takenIn,
            PlatformProperties properties,
            ServiceDefinition service,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        var registration = new FilterRegistrationBean<>(new ConsistencyFilter(
                takenIn,
                properties.consistency().limit(),
                problems,
                properties.consistency().commandsAwaitOwn() ? Set.of() : Set.of(service.name())));
        registration.addUrlPatterns("/api/*");
        return registration;
    }
}
