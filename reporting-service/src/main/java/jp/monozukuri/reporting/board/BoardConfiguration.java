package jp.monozukuri.reporting.board;

import java.time.Clock;
import jp.monozukuri.reporting.board.live.Live;
import jp.monozukuri.reporting.board.live.LiveProperties;
import jp.monozukuri.reporting.ledger.OfficeNames;
import jp.monozukuri.reporting.report.Reports;
import jp.monozukuri.reporting.signal.Changes;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** What boards are made of. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LiveProperties.class)
class BoardConfiguration {

    @Bean
    Live live(Changes changes, LiveProperties properties, Clock clock) {
        return new Live(changes, properties, clock);
    }

    @Bean
    OfficeNames officeNames(JdbcClient jdbc) {
        return new OfficeNames(jdbc);
    }

    @Bean
    Boards boards(
            Reports reports, JdbcClient jdbc, OfficeNames names, PlatformTransactionManager transactions, Live live) {
        return new Boards(reports, jdbc, names, transactions, live);
    }
}
