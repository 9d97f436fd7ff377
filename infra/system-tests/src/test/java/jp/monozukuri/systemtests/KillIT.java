package jp.monozukuri.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * kill -9 of each process, and of all at once, under a load of posts. Afterwards every acknowledged command stands exactly
 * once in the store, on Kafka's reading side and in the ledger; refused ones nowhere; replay equals live. Source: FAULTS.md
 * F1–F3, checkers C1, C2, C4, C5; outcome classes ok, fail and info as there.
 */
class KillIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int CLIENTS = 4;
    private static final Duration BREATH = Duration.ofMillis(150);

    private enum Class {
        OK,
        FAIL,
        INFO
    }

    private record Sent(String consultationId, Class outcome) {}

    private final ConcurrentLinkedQueue<Sent> history = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean loading = new AtomicBoolean(true);
    private final AtomicInteger number = new AtomicInteger();

    @Test
    void nothing_acknowledged_is_lost_or_doubled_and_nothing_refused_is_stored() throws Exception {
        long seed = Long.getLong("kill.seed", System.nanoTime());
        System.out.println("kill.seed=" + seed);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        try (RunningStack running = RunningStack.start();
                ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            openOffice(running);
            for (int client = 0; client < CLIENTS; client++) {
                clients.execute(() -> post(running));
            }
            List<String> schedule = new ArrayList<>(running.stack().parts());
            schedule.addAll(List.of("dispatch", "postgres", "kafka", "reporting"));
            Collections.shuffle(schedule, new java.util.Random(random.nextLong()));
            for (String part : schedule) {
                kill(running, List.of(part), random);
            }
            kill(running, running.stack().parts(), random);
            TimeUnit.SECONDS.sleep(1);
            loading.set(false);
            clients.shutdown();
            assertThat(clients.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
            check(running);
        }
    }

    private static void openOffice(RunningStack running) throws Exception {
        HttpResponse<String> opened = running.post(
                "/api/meister/commands/OpenOffice",
                "{\"office\":\"JP-01\",\"nameJa\":\"北海道\"}",
                "Office",
                "CENTRAL",
                "Actor",
                "centre-01",
                "Idempotency-Key",
                "open-JP-01");
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(200);
    }

    /** Lets the load run for a moment, kills, and waits until the keeper has brought the parts back. */
    private static void kill(RunningStack running, List<String> parts, RandomGenerator random) throws Exception {
        TimeUnit.MILLISECONDS.sleep(300 + random.nextInt(700));
        List<ProcessHandle> victims =
                parts.stream().map(part -> running.stack().process(part)).toList();
        victims.forEach(ProcessHandle::destroyForcibly);
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    for (int i = 0; i < parts.size(); i++) {
                        if (running.stack().process(parts.get(i)).pid()
                                        == victims.get(i).pid()
                                || !running.stack().isReady(parts.get(i))) {
                            return false;
                        }
                    }
                    return true;
                });
        System.out.println(Instant.now() + " back after kill -9: " + String.join(", ", parts));
    }

    /**
     * Posts one consultation after another, with a breath between two, so that what starts again has processors left to start
     * on; every tenth breaks a rule. What was not answered is sent once more.
     */
    private void post(RunningStack running) {
        while (loading.get()) {
            LockSupport.parkNanos(BREATH.toNanos());
            int n = number.incrementAndGet();
            String id = "CO-" + n;
            String type = n % 10 == 0 ? "NO_SUCH_TYPE" : "ELEM_JHS";
            Class outcome = send(running, id, type);
            if (outcome == Class.INFO && n % 2 == 0) {
                outcome = send(running, id, type);
            }
            history.add(new Sent(id, outcome));
        }
    }

    private static Class send(RunningStack running, String id, String type) {
        try {
            HttpResponse<String> answer = running.post(
                    "/api/dispatch/commands/OpenConsultation",
                    "{\"consultationId\":\"" + id + "\",\"hostType\":\"" + type + "\",\"on\":\"2025-06-02\"}",
                    "Office",
                    "JP-01",
                    "Actor",
                    "clerk-01",
                    "Idempotency-Key",
                    "key-" + id,
                    "Rehearsal-Now",
                    "2025-06-02T10:00:00+09:00");
            return answer.statusCode() == 200 ? Class.OK : answer.statusCode() < 500 ? Class.FAIL : Class.INFO;
        } catch (java.io.IOException e) {
            return Class.INFO;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Class.INFO;
        }
    }

    private void check(RunningStack running) throws Exception {
        Set<String> ok = of(Class.OK);
        Set<String> fail = of(Class.FAIL);
        Set<String> info = of(Class.INFO);
        System.out.println("ok=" + ok.size() + " fail=" + fail.size() + " info=" + info.size());
        assertThat(ok).hasSizeGreaterThan(100);
        assertThat(fail).isNotEmpty();

        List<String> stored = column(running.query(
                "dispatch", "select replace(aggregate_id, 'consultation/JP-01/', '') from event order by position"));
        assertThat(stored).doesNotHaveDuplicates();
        assertThat(new HashSet<>(stored)).containsAll(ok).doesNotContainAnyElementsOf(fail);
        assertThat(stored.stream().filter(id -> !ok.contains(id)).toList()).allMatch(info::contains);

        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(300))
                .untilAsserted(() -> assertThat(
                                running.query("reporting", "select count(*) from inbox where service = 'dispatch'")
                                        .getFirst()
                                        .getFirst())
                        .isEqualTo(Integer.toString(stored.size())));
        List<String> takenIn = column(running.query(
                "reporting",
                "select replace(subject, 'consultation/JP-01/', '') from inbox where service = 'dispatch'"));
        assertThat(takenIn).containsExactlyInAnyOrderElementsOf(stored);
        JsonNode report =
                JSON.readTree(running.get("/api/reporting/reports/JP-01/2025?asOf=2025-06-03T00:00:00%2B09:00")
                        .body());
        long consultations = 0;
        for (JsonNode row : report.path("rows")) {
            if (row.path("code").asString().equals("CONSULT")) {
                consultations = row.path("actual").asLong();
            }
        }
        assertThat(consultations).isEqualTo(stored.size());
        replayEqualsLive(running);
    }

    private static void replayEqualsLive(RunningStack running) throws Exception {
        String id = JSON.readTree(running.post(
                                "/api/reporting/replays",
                                "",
                                "Office",
                                "CENTRAL",
                                "Actor",
                                "auditor-01",
                                "Role",
                                "auditor")
                        .body())
                .path("id")
                .asString();
        JsonNode done = await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(300))
                .until(
                        () -> JSON.readTree(
                                running.get("/api/reporting/replays/" + id).body()),
                        progress -> Set.of("DONE", "FAILED")
                                .contains(progress.path("phase").asString()));
        assertThat(done.path("phase").asString()).as(done.toString()).isEqualTo("DONE");
        assertThat(done.path("differences").asLong(-1)).isZero();
    }

    private Set<String> of(Class outcome) {
        return history.stream()
                .filter(sent -> sent.outcome() == outcome)
                .map(Sent::consultationId)
                .collect(Collectors.toSet());
    }

    private static List<String> column(List<List<String>> rows) {
        return rows.stream().map(List::getFirst).toList();
    }
}
