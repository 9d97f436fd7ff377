package jp.monozukuri.dispatch.inbox;

import static jp.monozukuri.dispatch.inbox.OwnFacts.fact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.monozukuri.dispatch.engagement.EngagementTables;
import jp.monozukuri.dispatch.warning.WarningTable;
import jp.monozukuri.embedded.Database;
import jp.monozukuri.embedded.TestEngines;
import jp.monozukuri.platform.inbox.IncomingEvent;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What comes back over the own topic, on a real PostgreSQL, as the application role. */
class OwnTopicTest {

    private static final List<IncomingEvent> HISTORY = List.of(
            fact(
                    "DispatchRequested",
                    "{'requestId':'RQ-1','office':'JP-31','hostType':'SAPOSTE','trade':'TATAMI','plannedDates':"
                            + "['2025-07-10'],'on':'2025-06-10','consultationId':null,'mode':'ONLINE','learners':3}"),
            confirmed("HK-1", "'M-1','M-2'", "'2025-06-20','2025-06-27'"),
            confirmed("HK-2", "'M-1'", "'2025-07-01'"),
            confirmed("HK-3", "'M-1'", "'2025-07-02'"),
            confirmed("HK-4", "'M-2'", "'2025-07-03'"),
            fact("SessionRescheduled", "{'dispatchId':'HK-1','office':'JP-31','from':'2025-06-20','to':'2025-06-21'}"),
            fact("DispatchCancelled", "{'dispatchId':'HK-2','office':'JP-31'}"),
            reported("DispatchCompleted", "HK-3", "'2025-07-02'", "IN_PERSON"),
            reported("DispatchReportCorrected", "HK-3", "'2025-07-05'", "ONLINE"),
            reported("DispatchCompleted", "HK-4", "'2025-07-03'", "ONLINE"),
            fact("DispatchReportVoided", "{'dispatchId':'HK-4','office':'JP-31','version':2}"),
            warned(1),
            warned(2),
            fact("WarningExplained", "{'about':'dispatch/HK-1','office':'JP-31','number':1}"),
            fact("SomethingOfALaterVersion", "{}"));

    private static final List<String> ROWS = List.of(
            "HK-1 JP-31 TATAMI CONFIRMED {M-1,M-2} {2025-06-27,2025-06-21} []",
            "HK-2 JP-31 TATAMI CANCELLED {M-1} {2025-07-01} []",
            "HK-3 JP-31 TATAMI COMPLETED {M-1} {2025-07-02} "
                    + "[{\"date\": \"2025-07-05\", \"mode\": \"ONLINE\", \"people\": [\"M-1\"]}]",
            "HK-4 JP-31 TATAMI CONFIRMED {M-2} {2025-07-03} []",
            "request RQ-1 JP-31 TATAMI {2025-07-10} ONLINE",
            "warning dispatch/HK-1 1 false",
            "warning dispatch/HK-1 2 true");

    private static Database database;
    private static JdbcClient app;

    private final EngagementTables engagements = new EngagementTables(app);
    private final WarningTable warnings = new WarningTable(app);

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
                .sql("truncate request, dispatch, warning")
                .update();
    }

    @Test
    void a_batch_becomes_these_rows_and_single_events_the_same() {
        take(HISTORY);
        assertThat(rows()).isEqualTo(ROWS);

        truncate();
        HISTORY.forEach(event -> take(List.of(event)));

        assertThat(rows()).isEqualTo(ROWS);
    }

    @Test
    void the_same_events_again_change_nothing() {
        take(HISTORY);
        take(HISTORY);

        assertThat(rows()).isEqualTo(ROWS);
    }

    @Test
    void a_replay_after_truncating_gives_the_same_rows() {
        take(HISTORY);
        truncate();
        take(HISTORY.subList(0, 8));
        take(HISTORY.subList(8, HISTORY.size()));

        assertThat(rows()).isEqualTo(ROWS);
    }

    @Test
    void the_port_tells_planned_and_held_days_of_a_person_but_not_cancelled_ones() {
        take(HISTORY);

        assertThat(engagements.of(List.of("M-1", "M-9")))
                .extracting(each -> "%s %s %s %s %s"
                        .formatted(each.dispatchId(), each.personId(), each.day(), each.online(), each.held()))
                .containsExactly(
                        "HK-1 M-1 2025-06-21 false false",
                        "HK-1 M-1 2025-06-27 false false",
                        "HK-3 M-1 2025-07-05 true true");
        assertThat(engagements.of(List.of())).isEmpty();
    }

    @Test
    void the_port_tells_only_the_days_asked_for() {
        take(HISTORY);

        assertThat(engagements.on(
                        List.of(java.time.LocalDate.parse("2025-06-27"), java.time.LocalDate.parse("2025-07-05")),
                        List.of("M-1")))
                .extracting(each -> each.dispatchId() + " " + each.day())
                .containsExactly("HK-1 2025-06-27", "HK-3 2025-07-05");
        assertThat(engagements.on(List.of(), List.of("M-1"))).isEmpty();
    }

    @Test
    void open_are_confirmed_dispatches_with_a_planned_day_from_then_on() {
        take(HISTORY);

        assertThat(open("JP-31", "2025-06-27")).containsExactly("HK-1", "HK-4");
        assertThat(open("JP-31", "2025-06-28")).containsExactly("HK-4");
        assertThat(open("JP-31", "2025-07-04")).isEmpty();
        assertThat(open("JP-32", "2025-06-01")).isEmpty();
    }

    @Test
    void a_dispatch_that_nobody_confirmed_cannot_go_on() {
        assertThatIllegalStateException()
                .isThrownBy(() -> take(List.of(fact("DispatchCancelled", "{'dispatchId':'HK-9','office':'JP-31'}"))))
                .withMessage("Cancelled for HK-9, which is not known as confirmed");
    }

    @Test
    void every_example_that_this_service_publishes_is_read_also_with_a_field_of_a_later_version() throws IOException {
        List<String> examples;
        try (Stream<Path> files = Files.list(Path.of("contracts/events"))) {
            examples = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".v1.example.json"))
                    .map(name -> name.substring(0, name.indexOf('.')))
                    .sorted()
                    .toList();
        }
        for (String name : examples) {
            String body = Files.readString(Path.of("contracts/events", name + ".v1.example.json"));
            assertThat(DispatchFact.read(fact(name, body.replaceFirst("\\{", "{'laterField':{'a':[1]},"))))
                    .as(name)
                    .isEqualTo(DispatchFact.read(fact(name, body)));
        }
        assertThat(examples.stream()
                        .filter(name ->
                                DispatchFact.read(fact(name, example(name))).isPresent()))
                .containsExactly(
                        "DispatchCancelled",
                        "DispatchCompleted",
                        "DispatchConfirmed",
                        "DispatchReportCorrected",
                        "DispatchReportVoided",
                        "DispatchRequested",
                        "SessionRescheduled");
        new WhenWarningFactThenList(warnings)
                .take(List.of(
                        fact("EntryWarned", example("EntryWarned")),
                        fact("WarningExplained", example("WarningExplained"))));
        assertThat(rows()).containsExactly("warning dispatch/HK-001 1 false");
    }

    private static String example(String name) {
        try {
            return Files.readString(Path.of("contracts/events", name + ".v1.example.json"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<String> open(String office, String from) {
        return engagements.open(office, java.time.LocalDate.parse(from)).stream()
                .map(dispatch -> dispatch.id())
                .toList();
    }

    private void take(List<IncomingEvent> events) {
        new WhenDispatchFactThenEngagement(engagements).take(events);
        new WhenWarningFactThenList(warnings).take(events);
    }

    private static IncomingEvent confirmed(String id, String people, String dates) {
        return fact(
                "DispatchConfirmed",
                "{'dispatchId':'%s','office':'JP-31','hostType':'SAPOSTE','trade':'TATAMI','people':[%s],"
                                .formatted(id, people.replaceAll("'([^']+)'", "{'personId':'$1','kind':'MEISTER'}"))
                        + "'plannedDates':[%s],'requestId':null,'expertGround':null}".formatted(dates));
    }

    private static IncomingEvent reported(String name, String id, String date, String mode) {
        return fact(
                name,
                "{'dispatchId':'%s','office':'JP-31','version':1,'days':[{'date':%s,'mode':'%s','people':['M-1'],"
                                .formatted(id, date, mode)
                        + "'learners':3,'hours':null}]}");
    }

    private static IncomingEvent warned(int number) {
        return fact(
                "EntryWarned",
                "{'about':'dispatch/HK-1','office':'JP-31','number':%d,'command':'ReportCompletion',".formatted(number)
                        + "'code':'UNUSUAL_HOURS','field':'days.0.hours','value':'9','usual':'1–6','policy':'R7-1'}");
    }

    private static List<String> rows() {
        return app.sql("""
            select concat_ws(' ', id, office, trade, state, people, planned_dates, days) collate "C" as line
            from dispatch
            union all
            select concat_ws(' ', 'request', id, office, trade, planned_dates, mode) from request
            union all
            select concat_ws(' ', 'warning', about, number, (explained_at is null)::text) from warning
            order by line
            """).query(String.class).list();
    }
}
