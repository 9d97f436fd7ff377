package jp.monozukuri.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import jp.monozukuri.embedded.TestEngines;
import jp.monozukuri.platform.sample.RunningSample;
import org.apache.coyote.ProtocolHandler;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.util.ReflectionTestUtils;

/** Traps 1, 2, 4 and 7 of the architecture: what is wired, and what must not be. */
class EventStoreWiringTest {

    private final RunningSample sample = RunningSample.shared();

    @Test
    void every_part_of_axon_is_the_one_we_chose() {
        Configuration axon = sample.bean(Configuration.class);
        assertThat(axon.eventStore()).isExactlyInstanceOf(EmbeddedEventStore.class);
        assertThat(axon.eventStore()).isSameAs(sample.bean(EventStore.class));
        assertThat(ReflectionTestUtils.getField(axon.eventStore(), "storageEngine"))
                .isExactlyInstanceOf(PostgresEventStorageEngine.class);
        assertThat(axon.commandBus())
                .isExactlyInstanceOf(SimpleCommandBus.class)
                .isSameAs(sample.bean(CommandBus.class));
        assertThat(axon.eventSerializer()).isExactlyInstanceOf(EventSerializer.class);
        assertThat(axon.serializer()).isExactlyInstanceOf(EventSerializer.class);
    }

    @Test
    void axon_does_not_call_home() {
        assertThat(sample.bean(Configuration.class).getModules())
                .noneMatch(module -> module.getClass().getName().contains("Update"));
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread ->
                        thread.getName().toLowerCase(java.util.Locale.ROOT).contains("updatechecker"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update event set office = 'JP-02'",
                "delete from event",
                "truncate event",
                "alter table event add column x text",
                "create table other (x text)"
            })
    void the_application_role_can_only_insert_and_select_events(String statement) {
        JdbcClient app = JdbcClient.create(sample.bean(DataSource.class));
        assertThatThrownBy(() -> app.sql(statement).update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .message()
                .containsAnyOf("permission denied", "must be owner");
    }

    @ParameterizedTest
    @ValueSource(strings = {"synchronous_commit"})
    void refuses_a_server_that_may_lose_what_it_acknowledged(String setting) {
        var database = TestEngines.shared().database("lossy");
        var dataSource = new DriverManagerDataSource(
                database.url() + "&options=-c%20" + setting + "=off", database.app(), database.appPassword());
        var check = new DurabilityCheck(JdbcClient.create(dataSource));

        assertThatThrownBy(check::afterPropertiesSet)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(setting + "=off");
        new DurabilityCheck(JdbcClient.create(
                        new DriverManagerDataSource(database.url(), database.app(), database.appPassword())))
                .afterPropertiesSet();
    }

    @Test
    void virtual_threads_serve_http() {
        var server = (TomcatWebServer) ((ServletWebServerApplicationContext) sample.context()).getWebServer();
        ProtocolHandler handler = server.getTomcat().getConnector().getProtocolHandler();
        assertThat(handler.getExecutor().getClass().getSimpleName()).isEqualTo("ThreadPerTaskExecutor");
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().startsWith("event-writer-")
                        || thread.getName().equals("relay"))
                .isNotEmpty()
                .noneMatch(Thread::isVirtual);
    }
}
