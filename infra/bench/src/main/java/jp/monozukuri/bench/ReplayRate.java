package jp.monozukuri.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jp.monozukuri.bench.figure.Pairs;
import jp.monozukuri.bench.figure.Table;
import jp.monozukuri.bench.http.Wire;
import jp.monozukuri.bench.posting.Offices;
import jp.monozukuri.bench.posting.Postings;
import jp.monozukuri.bench.raw.RawConsumers;
import jp.monozukuri.bench.raw.RawDatabase;
import jp.monozukuri.embedded.Reporter;
import jp.monozukuri.embedded.Stack;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events a second that a replay reads from Kafka, folds and writes to the shadow tables, by its own progress report;
 * beside plain consumers of the same topics that upsert every event. The comparison with the live ledger that follows
 * is not in the rate; it must find no difference, or there is no figure.
 */
final class ReplayRate {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> TOPICS =
            List.of("meister.events", "dispatch.events", "competition.events", "reporting.events");
    private static final int EVENTS_PER_DISPATCH = 2;
    private static final int ACCEPTED = 202;
    private static final long LOOK_MILLIS = 250;
    private static final int LOOKS = 2_400;

    private record Replayed(long events, double perSecond, double wholeSeconds) {}

    private final Stack stack;
    private final Offices offices;
    private final RawConsumers raw;
    private final Scale scale;
    private final Reporter progress;

    ReplayRate(Stack stack, Offices offices, RawDatabase raw, Scale scale, Reporter progress) {
        this.stack = stack;
        this.offices = offices;
        this.raw = new RawConsumers(stack.bootstrapServers(), raw, TOPICS);
        this.scale = scale;
        this.progress = progress;
    }

    void measure(Table table) throws IOException, InterruptedException, SQLException {
        long missing = scale.events() - raw.readAll().events();
        if (missing > 0) {
            progress.say("記録を増やします。", "filling up with " + missing + " events");
            offices.fill(Math.toIntExact(missing / EVENTS_PER_DISPATCH + 1), true);
        }
        offices.settle("reporting");
        replay();
        raw.readAll();
        List<Pairs.Pair> pairs = new ArrayList<>();
        Replayed last = null;
        for (int round = 0; round < scale.rounds(); round++) {
            RawConsumers.Read plain = raw.readAll();
            last = replay();
            pairs.add(new Pairs.Pair(last.perSecond, plain.perSecond()));
            progress.say(
                    "再計算 %.0f/s、素の読込み %.0f/s".formatted(last.perSecond, plain.perSecond()),
                    "replay %.0f events/s of %d, plain consumers %.0f events/s, with comparison %.1f s"
                            .formatted(last.perSecond, last.events, plain.perSecond(), last.wholeSeconds));
        }
        table.add("再計算", "replay", new Pairs(pairs), "events/s");
        if (last != null) {
            table.note(
                    "再計算と照合の全体",
                    "replay with comparison, whole",
                    "%,d events, %s s".formatted(last.events, Table.number(last.wholeSeconds)));
        }
    }

    private Replayed replay() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        try (var wire = new Wire(stack.gateway())) {
            var started = wire.send(Postings.replay());
            if (started.status() != ACCEPTED) {
                throw new IllegalStateException("the replay was answered " + started.status() + " " + started.body());
            }
            long id = JSON.readTree(started.body()).path("id").asLong();
            for (int look = 0; look < LOOKS; look++) {
                JsonNode now = JSON.readTree(
                        wire.send(Postings.replay(id)).requireOk("a replay").body());
                String phase = now.path("phase").asString();
                if (phase.equals("FAILED")
                        || phase.equals("DONE") && now.path("differences").asLong(-1) != 0) {
                    throw new IllegalStateException("the replay is no figure: " + now);
                }
                if (phase.equals("DONE")) {
                    return new Replayed(
                            now.path("eventsRead").asLong(),
                            now.path("eventsPerSecond").asDouble(),
                            (System.nanoTime() - begin) / 1e9);
                }
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            }
        }
        throw new IllegalStateException("the replay does not end");
    }
}
