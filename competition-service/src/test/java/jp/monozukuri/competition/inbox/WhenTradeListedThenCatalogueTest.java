package jp.monozukuri.competition.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.monozukuri.competition.catalogue.TradeCatalogue;
import jp.monozukuri.embedded.Database;
import jp.monozukuri.embedded.TestEngines;
import jp.monozukuri.platform.inbox.IncomingEvent;
import jp.monozukuri.platform.problem.RuleViolation;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;

class WhenTradeListedThenCatalogueTest {

    private static Database database;
    private static JdbcClient owner;

    private final TradeCatalogue catalogue = new TradeCatalogue(
            JdbcClient.create(new DriverManagerDataSource(database.url(), database.app(), database.appPassword())));
    private final WhenTradeListedThenCatalogue inbox = new WhenTradeListedThenCatalogue(catalogue);

    @BeforeAll
    static void migrate() {
        database = TestEngines.shared().database("competition");
        Flyway.configure()
                .dataSource(database.url(), database.owner(), database.ownerPassword())
                .locations("classpath:db/platform", "classpath:db/competition")
                .placeholders(Map.of("app_role", database.app()))
                .load()
                .migrate();
        owner = JdbcClient.create(
                new DriverManagerDataSource(database.url(), database.owner(), database.ownerPassword()));
    }

    @BeforeEach
    void empty() {
        owner.sql("delete from trade").update();
    }

    @Test
    void lists_trades_whether_certifiable_or_not_and_passes_other_events_over() {
        inbox.take(List.of(
                listed("TATAMI", "畳製作", ",\"certifiable\":true"),
                event("meister.OfficeOpened.v1", "{\"office\":\"JP-01\",\"nameJa\":\"北海道\"}"),
                event("dispatch.TradeListed.v1", "{\"trade\":\"OTHER\",\"nameJa\":\"その他\"}"),
                event("meister.TradeListed.v2", "{\"code\":\"LATER\"}"),
                listed("COOKING", "日本料理", ",\"certifiable\":false,\"use\":\"COMPETITION\"")));

        assertThat(rows()).containsExactlyInAnyOrder(tuple("TATAMI", "畳製作"), tuple("COOKING", "日本料理"));
        assertThat(catalogue.lists("COOKING")).isTrue();
        assertThat(catalogue.lists("cooking")).isFalse();
    }

    @Test
    void changes_nothing_when_the_same_is_taken_again() {
        List<IncomingEvent> events = List.of(listed("TATAMI", "畳製作", ""), listed("COOKING", "日本料理", ""));

        inbox.take(events);
        inbox.take(events);

        assertThat(rows()).containsExactlyInAnyOrder(tuple("TATAMI", "畳製作"), tuple("COOKING", "日本料理"));
    }

    @Test
    void takes_the_last_name_of_a_trade_also_within_a_batch() {
        inbox.take(List.of(listed("TATAMI", "畳", ""), listed("TATAMI", "畳製作", "")));

        assertThat(rows()).containsExactly(tuple("TATAMI", "畳製作"));
    }

    @Test
    void takes_a_batch_that_concerns_others_only() {
        inbox.take(List.of(event("meister.OfficeOpened.v1", "{\"office\":\"JP-01\",\"nameJa\":\"北海道\"}")));

        assertThat(rows()).isEmpty();
    }

    @Test
    void requires_a_listed_trade_and_names_the_field() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> catalogue.require("TATAMI"))
                .withMessage("INVALID_PAYLOAD {field=trade, value=TATAMI, rule=a trade that the centre has listed}");
    }

    private static List<org.assertj.core.groups.Tuple> rows() {
        return owner.sql("select code, name_ja from trade")
                .query((row, n) -> tuple(row.getString(1), row.getString(2)))
                .list();
    }

    private static IncomingEvent listed(String trade, String nameJa, String more) {
        return event(
                "meister.TradeListed.v1", "{\"trade\":\"" + trade + "\",\"nameJa\":\"" + nameJa + "\"" + more + "}");
    }

    private static IncomingEvent event(String type, String data) {
        return new IncomingEvent(
                UUID.randomUUID(),
                type.substring(0, type.indexOf('.')),
                type,
                "subject",
                0,
                Instant.EPOCH,
                "CENTRAL",
                JsonMapper.builder().build().readTree(data));
    }
}
