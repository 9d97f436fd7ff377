package jp.monozukuri.reporting.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import jp.monozukuri.embedded.Database;
import jp.monozukuri.embedded.TestEngines;
import jp.monozukuri.platform.inbox.IncomingEvent;
import jp.monozukuri.reporting.fact.Facts;
import jp.monozukuri.reporting.fold.Fold;
import jp.monozukuri.reporting.inbox.WhenEventsArriveThenLedger;
import jp.monozukuri.reporting.policy.CountingPolicies;
import jp.monozukuri.reporting.signal.Changes;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A fresh database with the service's tables on the real engine, worked with as the application role. */
public final class LedgerDatabase implements AutoCloseable {

    private final Database database;
    private final HikariDataSource dataSource;
    private final JdbcClient jdbc;
    private final PlatformTransactionManager transactions;
    private final Changes changes;
    private final WhenEventsArriveThenLedger inbox;

    public LedgerDatabase() {
        database = TestEngines.shared().database("reporting");
        Flyway.configure()
                .dataSource(database.url(), database.owner(), database.ownerPassword())
                .locations("classpath:db/platform", "classpath:db/reporting")
                .placeholders(Map.of("app_role", database.app()))
                .load()
                .migrate();
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setUsername(database.app());
        config.setPassword(database.appPassword());
        dataSource = new HikariDataSource(config);
        jdbc = JdbcClient.create(dataSource);
        transactions = new JdbcTransactionManager(dataSource);
        changes = new Changes(jdbc, dataSource);
        inbox = new WhenEventsArriveThenLedger(
                new Facts(), new Fold(CountingPolicies.programme()), new LedgerTable(jdbc), changes);
    }

    public DataSource dataSource() {
        return dataSource;
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    public PlatformTransactionManager transactions() {
        return transactions;
    }

    public Changes changes() {
        return changes;
    }

    /** Takes a batch in, as the platform's inbox does: with its own tables, in one transaction. */
    public void take(List<IncomingEvent> events) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            for (IncomingEvent event : events) {
                jdbc.sql("insert into inbox (service, event_id, subject, sequence_number) values (?, ?, ?, ?)"
                                + " on conflict do nothing")
                        .params(event.service(), event.id(), event.subject(), event.sequence())
                        .update();
                jdbc.sql("insert into inbox_subject as s (service, subject, sequence_number) values (?, ?, ?)"
                                + " on conflict (service, subject) do update"
                                + " set sequence_number = greatest(s.sequence_number, excluded.sequence_number)")
                        .params(event.service(), event.subject(), event.sequence())
                        .update();
            }
            inbox.take(events);
        });
    }

    /** Does what only the owner of the tables can. */
    public void asOwner(String sql) {
        JdbcClient.create(new DriverManagerDataSource(database.url(), database.owner(), database.ownerPassword()))
                .sql(sql)
                .update();
    }

    /** Every line, in a fixed order, whole. */
    public List<String> lines() {
        return jdbc.sql("select to_jsonb(l)::text from ledger l order by event_id, line")
                .query(String.class)
                .list();
    }

    @Override
    public void close() {
        dataSource.close();
    }
}
