package jp.monozukuri.platform.pool;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Puts the queue before the pool that Spring Boot makes. */
@AutoConfiguration
class PoolConfiguration {

    @Bean
    static BeanPostProcessor queueBeforePool() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource pool
                        ? new QueuedDataSource(
                                pool, pool.getMaximumPoolSize(), Duration.ofMillis(pool.getConnectionTimeout()))
                        : bean;
            }
        };
    }
}
