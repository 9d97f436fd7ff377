package jp.monozukuri.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.monozukuri.scenarios.PlayResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The main job: a year of Hokkaido through the real APIs, and the published figures. */
class HokkaidoYearIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String REPORT = "/api/reporting/reports/JP-01/2025?asOf=2025-11-21T00:00:00%2B09:00";
    private static RunningStack running;
    private static PlayResult played;

    @BeforeAll
    static void play_the_year() throws Exception {
        running = RunningStack.start();
        played = running.play("hokkaido-fy2025.json");
    }

    @AfterAll
    static void stop() throws Exception {
        running.close();
    }

    @Nested
    class InABrowser extends PagesInABrowser {

        InABrowser() {
            super(running.stack().gateway());
        }
    }

    @Test
    void every_step_has_its_outcome_and_every_report_its_rows() {
        assertThat(played.differences()).isEmpty();
        assertThat(played.passed()).isTrue();
    }

    @Test
    void the_report_shows_the_published_figures() throws Exception {
        JsonNode report = JSON.readTree(running.get(REPORT).body());
        Map<String, String> figures = new TreeMap<>();
        for (JsonNode row : report.path("rows")) {
            figures.put(
                    row.path("code").asString(),
                    row.path("actual").asString("") + "/" + row.path("target").asString("–"));
        }
        assertThat(figures)
                .containsEntry("ACT.SME", "282/600")
                .containsEntry("ACT.TECH_SCHOOL", "1293/1200")
                .containsEntry("ACT.SAPOSTE", "2/20")
                .containsEntry("ACT.SCHOOL_APPEAL", "504/940")
                .containsEntry("ACT.PUBLIC_VENUE", "729/640")
                .containsEntry("ACT.EXPERT", "174/90")
                .containsEntry("ACT.HEADLINE", "2810/3100")
                .containsEntry("CERT", "27/13")
                .containsEntry("COMP.GORIN", "22/16")
                .containsEntry("COMP.YOUTH", "9/7");
    }

    @Test
    void the_boards_and_the_report_page_show_them_too() throws Exception {
        String query = "?fiscalYear=2025&asOf=2025-11-21T00:00:00%2B09:00";
        assertThat(running.get("/board/office/JP-01" + query).body()).contains("2,810", "1,293", "282", "未達見込み");
        assertThat(running.get("/board/national" + query).body()).contains("2,810", "北海道");
        assertThat(running.get("/report/JP-01/2025?asOf=2025-11-21T00:00:00%2B09:00")
                        .body())
                .contains("1,293", "実施計画", "実施状況");
    }

    @Test
    void a_replay_of_kafka_equals_the_live_ledger_row_by_row() throws Exception {
        HttpResponse<String> started = running.post(
                "/api/reporting/replays", "", "Office", "CENTRAL", "Actor", "auditor-01", "Role", "auditor");
        assertThat(started.statusCode()).as(started.body()).isBetween(200, 202);
        String id = JSON.readTree(started.body()).path("id").asString();
        JsonNode done = await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(500))
                .until(
                        () -> JSON.readTree(
                                running.get("/api/reporting/replays/" + id).body()),
                        progress -> Set.of("DONE", "FAILED")
                                .contains(progress.path("phase").asString()));
        assertThat(done.path("phase").asString()).as(done.toString()).isEqualTo("DONE");
        assertThat(done.path("differences").asLong(-1)).as(done.toString()).isZero();
        long stored = 0;
        for (String service : List.of("meister", "dispatch", "competition", "reporting")) {
            stored += Long.parseLong(running.query(service, "select count(*) from event")
                    .getFirst()
                    .getFirst());
        }
        assertThat(done.path("eventsTotal").asLong()).isGreaterThanOrEqualTo(stored);
    }

    @Test
    void an_auditor_reads_the_history_of_a_dispatch_and_of_an_office() throws Exception {
        JsonNode dispatch = JSON.readTree(
                running.get("/api/dispatch/aggregates/dispatch/HK-111").body());
        assertThat(dispatch.path("events"))
                .extracting(event -> event.path("type").asString())
                .startsWith("DispatchConfirmed", "DispatchCompleted")
                .contains("DispatchReportVoided");
        JsonNode office = JSON.readTree(
                running.get("/api/dispatch/events?office=JP-01&limit=1000").body());
        assertThat(office.path("events").size()).isEqualTo(1000);
        assertThat(office.path("next").isNumber()).isTrue();
    }

    @Test
    void no_process_of_the_stack_holds_a_connection_to_the_outside() throws Exception {
        for (String part : running.stack().parts()) {
            ProcessHandle process = running.stack().process(part);
            for (ProcessHandle one : java.util.stream.Stream.concat(
                            java.util.stream.Stream.of(process), process.descendants())
                    .toList()) {
                assertThat(outsideConnections(one.pid())).as(part).isEmpty();
            }
        }
    }

    /** Remote addresses of a process's own sockets that are not loopback, as the kernel lists them. */
    private static Set<String> outsideConnections(long pid) throws Exception {
        Path fd = Path.of("/proc/" + pid + "/fd");
        if (!Files.isReadable(fd)) {
            return Set.of();
        }
        Set<String> sockets;
        try (var links = Files.list(fd)) {
            sockets = links.map(HokkaidoYearIT::target)
                    .filter(target -> target.startsWith("socket:["))
                    .map(target -> target.substring(8, target.length() - 1))
                    .collect(Collectors.toSet());
        }
        return java.util.stream.Stream.of("tcp", "tcp6", "udp", "udp6")
                .flatMap(table -> lines(Path.of("/proc/" + pid + "/net/" + table)))
                .map(line -> line.strip().split("\\s+"))
                .filter(columns -> columns.length > 9 && sockets.contains(columns[9]))
                .map(columns -> columns[2].substring(0, columns[2].indexOf(':')))
                .filter(remote -> !isLoopbackOrNone(remote))
                .collect(Collectors.toSet());
    }

    private static boolean isLoopbackOrNone(String hex) {
        return hex.matches("0+")
                || hex.equals("0100007F")
                || hex.endsWith("FFFF00000100007F")
                || hex.equals("00000000000000000000000001000000");
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (java.io.IOException gone) {
            return "";
        }
    }

    private static java.util.stream.Stream<String> lines(Path table) {
        try {
            return Files.readAllLines(table).stream().skip(1);
        } catch (java.io.IOException gone) {
            return java.util.stream.Stream.empty();
        }
    }
}
