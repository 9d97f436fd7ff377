package jp.monozukuri.meister.inbox;

import static jp.monozukuri.meister.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import jp.monozukuri.embedded.TestEngines;
import jp.monozukuri.meister.overview.OverviewTables;
import jp.monozukuri.meister.overview.PersonPicture;
import jp.monozukuri.platform.inbox.IncomingEvent;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Facts in, whole rows out; again, doubled and in another order of the subjects: the same rows. */
class WhenOwnFactThenOverviewTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @SuppressWarnings("NullAway") // set before all tests
    private static JdbcClient jdbc;

    @SuppressWarnings("NullAway") // set before all tests
    private static TransactionTemplate transactions;

    private final OverviewTables tables = new OverviewTables(jdbc);
    private final WhenOwnFactThenOverview handler = new WhenOwnFactThenOverview(tables);

    private static final List<IncomingEvent> HISTORY = List.of(
            event("office/JP-31", 0, "OfficeOpened", "{'office':'JP-31','nameJa':'鳥取県'}"),
            event("trade/TATAMI", 0, "TradeListed", "{'trade':'TATAMI','nameJa':'畳製作','certifiable':true,'use':null}"),
            event("person/T1", 0, "MeisterCarriedOver", """
                {'personId':'T1','office':'JP-31','trades':['TATAMI'],'registeredOn':'2018-01-20','trainingExempt':false,
                 'trainedOn':null}\
                """),
            event("person/T1", 1, "TrainingCompleted", "{'personId':'T1','office':'JP-31','on':'2018-03-01'}"),
            event("person/T1", 2, "TrainingExempted", "{'personId':'T1','office':'JP-31','on':'2019-03-01'}"),
            event("person/T1", 3, "MeisterSuspended", "{'personId':'T1','office':'JP-31','from':'2024-10-18'}"),
            event("person/T1", 4, "MeisterWithdrawn", "{'personId':'T1','office':'JP-31','effectiveOn':'2024-12-01'}"),
            event("person/T1", 5, "MeisterReinstated", "{'personId':'T1','office':'JP-31','on':'2024-12-01'}"),
            event("person/T1", 6, "MeisterSuspended", "{'personId':'T1','office':'JP-31','from':'2025-02-01'}"),
            event("person/T1", 7, "ConditionsExplained", "{'personId':'T1','office':'JP-31','on':'2025-02-01'}"),
            event("person/X1", 0, "SkilledExpertRegistered", "{'personId':'X1','office':'JP-31','trades':['FLOWER']}"),
            event("application/A1", 0, "ApplicationReceived", """
                {'applicationId':'A1','office':'JP-31','personId':'T4','trade':'TATAMI','appliedOn':'2024-04-19'}\
                """),
            event(
                    "application/A1",
                    1,
                    "ApplicationPrepared",
                    "{'applicationId':'A1','office':'JP-31','documents':['CONSENT','APPLICATION_FORM']}"),
            event(
                    "application/A1",
                    2,
                    "ApplicationForwarded",
                    "{'applicationId':'A1','office':'JP-31','batch':'B1','deadline':'2024-05-10'}"),
            event(
                    "application/A1",
                    3,
                    "ApplicationCertified",
                    "{'applicationId':'A1','office':'JP-31','certifiedOn':'2024-06-03'}"),
            event("person/T4", 0, "MeisterCertified", """
                {'personId':'T4','office':'JP-31','applicationId':'A1','applicationOffice':'JP-31','trade':'TATAMI',
                 'certifiedOn':'2024-06-03','registeredOn':'2024-06-03'}\
                """),
            event("contact/JP-31/PC-1", 0, "ProspectContacted", """
                {'contactId':'PC-1','office':'JP-31','kind':'VISIT','on':'2024-04-12','recipients':3,'area':'倉吉市',
                 'trade':'TATAMI'}\
                """),
            event("trade/IT_NETWORK", 0, "TradeListed", """
                {'trade':'IT_NETWORK','nameJa':'ネットワーク施工','certifiable':true,'use':null,'division':'IT',
                 'validFrom':'2020-04-01'}\
                """),
            event(
                    "trade/IT_NETWORK",
                    1,
                    "TradeRetired",
                    "{'trade':'IT_NETWORK','from':'2025-04-01','mergedInto':'TATAMI'}"),
            event("training/K1", 0, "SomethingOfTheFuture", "{}"));

    private static IncomingEvent event(String subject, long sequence, String type, String data) {
        return new IncomingEvent(
                UUID.nameUUIDFromBytes((subject + sequence).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                "meister",
                "meister." + type + ".v1",
                subject,
                sequence,
                Instant.parse("2024-05-09T15:00:00Z"),
                "JP-31",
                JSON.readTree(data.replace('\'', '"')));
    }

    @BeforeAll
    static void migrate() {
        Map<String, String> properties =
                TestEngines.shared().database("meister").springProperties();
        Flyway.configure()
                .dataSource(
                        properties.get("spring.flyway.url"),
                        properties.get("spring.flyway.user"),
                        properties.get("spring.flyway.password"))
                .locations("classpath:db/platform", "classpath:db/meister")
                .placeholders(Map.of("app_role", String.valueOf(properties.get("spring.datasource.username"))))
                .load()
                .migrate();
        DataSource dataSource = new DriverManagerDataSource(
                String.valueOf(properties.get("spring.datasource.url")),
                String.valueOf(properties.get("spring.datasource.username")),
                String.valueOf(properties.get("spring.datasource.password")));
        jdbc = JdbcClient.create(dataSource);
        transactions = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
    }

    @BeforeEach
    void empty() {
        transactions.executeWithoutResult(transaction -> tables.empty());
    }

    private void take(List<IncomingEvent> events) {
        transactions.executeWithoutResult(transaction -> handler.take(events));
    }

    private static List<Map<String, Object>> rows(String table) {
        return jdbc.sql("select t::text as row from " + table + " t order by 1")
                .query()
                .listOfRows();
    }

    private static String picture() {
        List<String> all = new ArrayList<>();
        for (String table : List.of("office", "trade", "person", "holding", "application", "contact")) {
            rows(table).forEach(row -> all.add(table + " " + row.get("row")));
        }
        return String.join("\n", all);
    }

    private static final String EXPECTED = """
            office (JP-31,鳥取県)
            trade (IT_NETWORK,ネットワーク施工,t,f,IT,2020-04-01,2025-04-01,TATAMI,1)
            trade (TATAMI,畳製作,t,f,MONOZUKURI,,,,0)
            person (T1,MEISTER,JP-31,2018-01-20,2018-03-01,"{""[2024-10-18,2024-12-01)"",""[2025-02-01,)""}",7)
            person (T4,MEISTER,JP-31,2024-06-03,,{},0)
            person (X1,EXPERT,JP-31,,,{},0)
            holding (T1,TATAMI,2018-01-20)
            holding (T4,TATAMI,2024-06-03)
            application (A1,JP-31,TATAMI,2024-04-19,CERTIFIED,"{QUALIFICATION_COPY,RECOMMENDATION}",B1,2024-05-10,2024-05-10,3)
            contact (JP-31,PC-1,VISIT,2024-04-12,3,倉吉市,TATAMI)""";

    @Test
    void facts_become_rows_in_one_batch() {
        take(HISTORY);

        assertThat(picture()).isEqualTo(EXPECTED);
    }

    @Test
    void facts_become_the_same_rows_one_by_one() {
        HISTORY.forEach(event -> take(List.of(event)));

        assertThat(picture()).isEqualTo(EXPECTED);
    }

    @Test
    void repeats_change_nothing() {
        take(HISTORY);
        take(HISTORY);
        HISTORY.forEach(event -> take(List.of(event)));

        assertThat(picture()).isEqualTo(EXPECTED);
    }

    @Test
    void the_order_of_the_subjects_does_not_matter() {
        for (long seed = 1; seed <= 20; seed++) {
            empty();
            take(shuffled(new Random(seed)));

            assertThat(picture()).as("seed " + seed).isEqualTo(EXPECTED);
        }
    }

    /** Another order in which each subject keeps its own. */
    private static List<IncomingEvent> shuffled(Random random) {
        Map<String, List<IncomingEvent>> bySubject = new LinkedHashMap<>();
        HISTORY.forEach(event -> bySubject
                .computeIfAbsent(event.subject(), subject -> new ArrayList<>())
                .add(event));
        List<String> order =
                new ArrayList<>(HISTORY.stream().map(IncomingEvent::subject).toList());
        Collections.shuffle(order, random);
        Map<String, Integer> next = new HashMap<>();
        return order.stream()
                .map(subject ->
                        bySubject.getOrDefault(subject, List.of()).get(next.merge(subject, 1, Integer::sum) - 1))
                .toList();
    }

    @Test
    void events_of_other_services_are_passed_over() {
        take(List.of(new IncomingEvent(
                UUID.randomUUID(),
                "dispatch",
                "dispatch.DispatchConfirmed.v1",
                "person/T1",
                0,
                Instant.EPOCH,
                "JP-31",
                JSON.readTree("{}"))));

        assertThat(picture()).isEmpty();
    }

    @Test
    void an_event_of_the_time_before_the_documents_were_published_is_read_as_complete() {
        take(List.of(
                HISTORY.get(11),
                event("application/A1", 1, "ApplicationPrepared", "{'applicationId':'A1','office':'JP-31'}")));

        assertThat(picture()).isEqualTo("application (A1,JP-31,TATAMI,2024-04-19,PREPARED,{},,,,1)");
    }

    @Test
    void a_fact_about_nobody_is_poison() {
        assertThatThrownBy(() -> take(List.of(HISTORY.get(5)))).hasMessageContaining("T1, who never came");
        assertThatThrownBy(() -> take(List.of(HISTORY.get(13)))).hasMessageContaining("A1, which was never received");
    }

    @Test
    void an_absence_that_ends_on_its_first_day_never_was() {
        PersonPicture picture = PersonPicture.entered("T1", "JP-31", day("2018-01-20"), 0)
                .away(day("2024-10-18"))
                .back(day("2024-10-18"));

        assertThat(picture.gaps()).isEmpty();
    }
}
