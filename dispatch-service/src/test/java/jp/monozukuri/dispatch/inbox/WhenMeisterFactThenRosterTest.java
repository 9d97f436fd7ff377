package jp.monozukuri.dispatch.inbox;

import static jp.monozukuri.dispatch.inbox.Facts.fact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.monozukuri.dispatch.roster.Person.Expert;
import jp.monozukuri.dispatch.roster.Person.Gap;
import jp.monozukuri.dispatch.roster.Person.Meister;
import jp.monozukuri.dispatch.roster.RosterTables;
import jp.monozukuri.dispatch.roster.Trade;
import jp.monozukuri.embedded.Database;
import jp.monozukuri.embedded.TestEngines;
import jp.monozukuri.platform.inbox.IncomingEvent;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The roster on a real PostgreSQL, as the application role. */
class WhenMeisterFactThenRosterTest {

    private static final List<IncomingEvent> HISTORY = List.of(
            fact("OfficeOpened", "{'office':'JP-31','nameJa':'鳥取'}"),
            fact("TradeListed", "{'trade':'TATAMI','nameJa':'畳製作','certifiable':true,'use':null}"),
            fact("TradeListed", "{'trade':'FLOWER','nameJa':'生け花','certifiable':false}"),
            fact("SkilledExpertRegistered", "{'personId':'X-1','office':'JP-31','trades':['FLOWER']}"),
            fact("SkilledExpertRegistered", "{'personId':'X-2','office':'JP-32','trades':[]}"),
            fact(
                    "MeisterCarriedOver",
                    "{'personId':'M-1','office':'JP-31','trades':['TATAMI','{strange,}','ＩＴ'],"
                            + "'registeredOn':'2015-04-01','trainingExempt':true}"),
            fact(
                    "MeisterCarriedOver",
                    "{'personId':'M-2','office':'JP-32','trades':['TATAMI'],"
                            + "'registeredOn':'2016-04-01','trainingExempt':false,'trainedOn':null}"),
            fact(
                    "MeisterCertified",
                    "{'personId':'M-3','office':'JP-31','applicationId':'AP-1','applicationOffice':'JP-31',"
                            + "'trade':'TATAMI','certifiedOn':'2024-06-03','registeredOn':'2024-06-03'}"),
            fact("MeisterSuspended", "{'personId':'M-1','office':'JP-31','from':'2024-10-01'}"),
            fact("TrainingCompleted", "{'personId':'M-3','office':'JP-31','on':'2024-07-05','trainingId':'TR-1'}"),
            fact("MeisterReinstated", "{'personId':'M-1','office':'JP-31','on':'2024-11-18'}"),
            fact("TrainingExempted", "{'personId':'M-3','office':'JP-31','on':'2024-07-04'}"),
            fact("MeisterWithdrawn", "{'personId':'M-1','office':'JP-31','effectiveOn':'2025-03-31'}"),
            fact(
                    "MeisterCertified",
                    "{'personId':'M-3','office':'JP-31','applicationId':'AP-2','applicationOffice':'JP-31',"
                            + "'trade':'CARPENTRY','certifiedOn':'2025-01-10','registeredOn':'2024-06-03'}"),
            fact("SomethingOfALaterVersion", "{}"));

    private static final List<String> ROWS = List.of(
            "M-1 MEISTER JP-31 2015-04-01 2015-04-01 | TATAMI {strange,} ＩＴ | [2024-10-01,2024-11-18) [2025-03-31,)",
            "M-2 MEISTER JP-32 2016-04-01 null | TATAMI | ",
            "M-3 MEISTER JP-31 2024-06-03 2024-07-04 | TATAMI CARPENTRY | ",
            "X-1 EXPERT JP-31 null null | FLOWER | ",
            "X-2 EXPERT JP-32 null null |  | ",
            "trade FLOWER false",
            "trade TATAMI true");

    private static Database database;
    private static JdbcClient app;

    private final RosterTables roster = new RosterTables(app);
    private final WhenMeisterFactThenRoster inbox = new WhenMeisterFactThenRoster(roster);

    @BeforeAll
    static void migrate() {
        database = TestEngines.shared().database("dispatch");
        Flyway.configure()
                .dataSource(database.url(), database.owner(), database.ownerPassword())
                .locations("classpath:db/platform", "classpath:db/dispatch")
                .placeholders(Map.of("app_role", database.app()))
                .load()
                .migrate();
        app = JdbcClient.create(new DriverManagerDataSource(database.url(), database.app(), database.appPassword()));
    }

    @BeforeEach
    void truncate() {
        JdbcClient.create(new DriverManagerDataSource(database.url(), database.owner(), database.ownerPassword()))
                .sql("truncate person, trade")
                .update();
    }

    @Test
    void a_batch_becomes_these_rows() {
        inbox.take(HISTORY);

        assertThat(rows()).isEqualTo(ROWS);
    }

    @Test
    void single_events_become_the_same_rows() {
        HISTORY.forEach(event -> inbox.take(List.of(event)));

        assertThat(rows()).isEqualTo(ROWS);
    }

    @Test
    void the_same_events_again_change_nothing() {
        inbox.take(HISTORY);
        inbox.take(HISTORY);

        assertThat(rows()).isEqualTo(ROWS);
    }

    @Test
    void a_replay_after_truncating_gives_the_same_rows() {
        inbox.take(HISTORY);
        truncate();
        assertThat(rows()).isEmpty();
        inbox.take(HISTORY.subList(0, 9));
        inbox.take(HISTORY.subList(9, HISTORY.size()));

        assertThat(rows()).isEqualTo(ROWS);
    }

    @Test
    void a_trade_listed_anew_takes_its_new_standing() {
        inbox.take(HISTORY);
        inbox.take(List.of(fact("TradeListed", "{'trade':'FLOWER','nameJa':'生け花','certifiable':true}")));

        assertThat(roster.trade("FLOWER")).hasValue(new Trade("FLOWER", true));
    }

    @Test
    void the_port_finds_the_known_ones_whole() {
        inbox.take(HISTORY);

        assertThat(roster.find(List.of("M-1", "M-2", "X-1", "M-9", "M-1")))
                .containsOnly(
                        Map.entry(
                                "M-1",
                                new Meister(
                                        "M-1",
                                        "JP-31",
                                        LocalDate.parse("2015-04-01"),
                                        LocalDate.parse("2015-04-01"),
                                        Set.of("TATAMI", "{strange,}", "ＩＴ"),
                                        List.of(
                                                new Gap(LocalDate.parse("2024-10-01"), LocalDate.parse("2024-11-18")),
                                                new Gap(LocalDate.parse("2025-03-31"), null)))),
                        Map.entry(
                                "M-2",
                                new Meister(
                                        "M-2",
                                        "JP-32",
                                        LocalDate.parse("2016-04-01"),
                                        null,
                                        Set.of("TATAMI"),
                                        List.of())),
                        Map.entry("X-1", new Expert("X-1", "JP-31", Set.of("FLOWER"))));
        assertThat(roster.trade("TATAMI")).hasValue(new Trade("TATAMI", true));
        assertThat(roster.trade("FLOWER")).hasValue(new Trade("FLOWER", false));
        assertThat(roster.trade("WEAVING")).isEmpty();
    }

    @Test
    void nobody_is_taken_out_by_the_application() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> app.sql("delete from person").update())
                .withStackTraceContaining("permission denied");
    }

    @Test
    void a_batch_without_anything_for_the_roster_is_passed_over() {
        inbox.take(List.of(fact("OfficeOpened", "{'office':'JP-31','nameJa':'鳥取'}")));

        assertThat(rows()).isEmpty();
    }

    private static List<String> rows() {
        return app.sql("""
            select concat_ws(' ', id, kind, office, coalesce(registered_on::text, 'null'),
                coalesce(sendable_from::text, 'null'), '|', array_to_string(trades, ' '), '|',
                array_to_string(gaps, ' ')) collate "C" as line
            from person
            union all
            select concat_ws(' ', 'trade', code, certifiable::text) from trade
            order by line
            """).query(String.class).list();
    }
}
