package jp.monozukuri.reporting.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import jp.monozukuri.reporting.History;
import jp.monozukuri.reporting.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Live pages over HTTP: messages about changes, few and in time. */
@ExtendWith(OutputCaptureExtension.class)
class LivePagesTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @SuppressWarnings("NullAway") // set before all tests
    private static Site site;

    private final History history = new History();

    /** A browser's stream: its lines as they come. */
    private static final class Listening implements AutoCloseable {

        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final Stream<String> body;
        private final int status;

        Listening(String query, String... headers) throws Exception {
            HttpRequest.Builder request = HttpRequest.newBuilder(site.address("/board/stream?" + query))
                    .header("Accept", "text/event-stream");
            if (headers.length > 0) {
                request.headers(headers);
            }
            HttpResponse<Stream<String>> answer =
                    site.http().send(request.build(), HttpResponse.BodyHandlers.ofLines());
            status = answer.statusCode();
            body = answer.body();
            Thread.ofVirtual().start(() -> {
                try {
                    body.forEach(lines::add);
                } catch (RuntimeException closed) {
                    lines.add("closed");
                }
            });
        }

        long changes() {
            return lines.stream().filter(line -> line.equals("event:changed")).count();
        }

        List<Long> ids() {
            return lines.stream()
                    .filter(line -> line.startsWith("id:"))
                    .map(line -> Long.parseLong(line.substring(3)))
                    .toList();
        }

        @Override
        public void close() {
            body.close();
        }
    }

    @BeforeAll
    static void start() {
        site = new Site("live.events", "--reporting.live.streams=3", "--reporting.live.heartbeat=700ms");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static String seen() throws Exception {
        String html = site.get("/board/national").body();
        int at = html.indexOf("seen=") + "seen=".length();
        return html.substring(at, html.indexOf('"', at));
    }

    private void request(String id, String office, String on) {
        history.tell(
                "dispatch",
                "request/" + id,
                "DispatchRequested",
                "{'requestId':'%s','office':'%s','on':'%s'}".formatted(id, office, on));
    }

    private void take() {
        site.take(history.events());
        history.events().clear();
    }

    /** Listens when a place is free: that of a stream closed a moment ago is, at the latest, with the next sign of life. */
    private static Listening listen(String query) throws Exception {
        Listening listening = await().atMost(LIMIT).until(() -> new Listening(query + "&seen=" + seen()), opened -> {
            if (opened.status != 200) {
                opened.close();
            }
            return opened.status == 200;
        });
        await().atMost(LIMIT).until(() -> listening.lines.contains(":open"));
        return listening;
    }

    @Test
    void a_burst_of_changes_is_one_message() throws Exception {
        try (Listening listening = listen("office=JP-01&fiscalYear=2025")) {
            for (int i = 0; i < 200; i++) {
                request("BURST-" + i, "JP-01", "2025-06-01");
            }
            take();
            await().atMost(LIMIT).until(() -> listening.changes() == 1);
            await().during(Duration.ofSeconds(2)).atMost(LIMIT).until(() -> listening.changes() == 1);
        }
    }

    @Test
    void changes_without_end_are_at_most_one_message_a_second() throws Exception {
        try (Listening listening = listen("office=NATIONAL&fiscalYear=2025")) {
            long start = System.nanoTime();
            for (int i = 0; System.nanoTime() - start < Duration.ofSeconds(4).toNanos(); i++) {
                request("FLOW-" + i, "JP-02", "2025-06-01");
                take();
            }
            request("FLOW-LAST", "JP-02", "2025-06-01");
            take();
            await().during(Duration.ofSeconds(2)).atMost(LIMIT).until(() -> true);
            Duration passed = Duration.ofNanos(System.nanoTime() - start);

            assertThat(listening.changes()).isBetween(2L, passed.toSeconds() + 1);
            assertThat(listening.ids()).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void only_those_who_see_it_are_told() throws Exception {
        try (Listening other = listen("office=JP-04&fiscalYear=2025");
                Listening year = listen("office=JP-03&fiscalYear=2024");
                Listening same = listen("office=JP-03&fiscalYear=2025")) {
            request("ONE", "JP-03", "2025-06-01");
            take();
            await().atMost(LIMIT).until(() -> same.changes() == 1);
            await().during(Duration.ofSeconds(1)).atMost(LIMIT).until(() -> other.changes() + year.changes() == 0);
        }
    }

    @Test
    void who_comes_back_after_a_change_is_told_at_once() throws Exception {
        String before = seen();
        request("MISSED", "JP-05", "2025-06-01");
        take();
        await().atMost(LIMIT).until(() -> !seen().equals(before));

        try (Listening late = new Listening("office=JP-05&fiscalYear=2025&seen=" + before);
                Listening back =
                        new Listening("office=JP-05&fiscalYear=2025&seen=" + seen(), "Last-Event-ID", before)) {
            await().atMost(LIMIT).until(() -> late.changes() == 1 && back.changes() == 1);
        }
    }

    @Test
    void a_quiet_stream_gives_signs_of_life() throws Exception {
        try (Listening listening = listen("office=JP-06&fiscalYear=2025")) {
            await().atMost(LIMIT)
                    .until(() ->
                            listening.lines.stream().filter(":beat"::equals).count() >= 2);
            assertThat(listening.changes()).isZero();
        }
    }

    @Test
    void a_reader_who_leaves_is_no_failure(CapturedOutput output) throws Exception {
        listen("office=JP-09&fiscalYear=2025").close();

        await().during(Duration.ofSeconds(3))
                .atMost(LIMIT)
                .until(() -> !output.getOut().contains("request failed"));
    }

    @Test
    void too_many_streams_are_turned_away_and_a_place_is_free_again_when_one_leaves() throws Exception {
        String query = "office=JP-07&fiscalYear=2025";
        try (Listening first = listen(query);
                Listening second = listen(query)) {
            assertThat(first.status).isEqualTo(second.status).isEqualTo(200);
            try (Listening third = listen(query)) {
                assertThat(third.status).isEqualTo(200);
                try (Listening fourth = new Listening(query)) {
                    assertThat(fourth.status).isEqualTo(503);
                }
            }
            await().atMost(LIMIT).until(() -> {
                try (Listening again = new Listening(query)) {
                    return again.status == 200;
                }
            });
        }
    }

    @Test
    void a_page_read_after_a_message_shows_the_change() throws Exception {
        history.tell("meister", "office/JP-08", "OfficeOpened", "{'office':'JP-08','nameJa':'茨城県'}");
        take();
        await().atMost(LIMIT)
                .until(() -> site.get("/board/office/JP-08?fiscalYear=2025").statusCode() == 200);
        try (Listening listening = listen("office=JP-08&fiscalYear=2025")) {
            for (int i = 1; i <= 3; i++) {
                request("SHOWN-" + i, "JP-08", "2025-06-01");
                take();
                int told = i;
                await().atMost(LIMIT).until(() -> listening.changes() >= told);
                String steps = site.get("/board/office/JP-08?fiscalYear=2025").body();
                assertThat(steps).containsPattern("/why/JP-08/2025/REQ\">" + i + "<");
            }
        }
    }
}
