package jp.monozukuri.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import jp.monozukuri.bench.figure.Percentiles;
import jp.monozukuri.bench.figure.Table;
import jp.monozukuri.bench.http.Answer;
import jp.monozukuri.bench.http.Wires;
import jp.monozukuri.bench.load.OpenLoop;
import jp.monozukuri.bench.posting.Offices;
import jp.monozukuri.bench.posting.Postings;
import jp.monozukuri.bench.raw.RawDatabase;
import jp.monozukuri.bench.raw.RawPipe;
import jp.monozukuri.embedded.Reporter;
import jp.monozukuri.embedded.Stack;

/**
 * From the answer to a command until its meister-day can be read in the ledger, at a steady offered load. The question
 * is sent at once with the command's consistency token, through the gateway; the service holds it until the event is
 * taken in and then reads the ledger; the answer must show the dispatch. So the figure contains a whole HTTP call, as
 * a person would wait for it. At most 50 questions a second are asked, because each costs as much as a command.
 */
final class VisibilityDelay {

    private static final int LOOKS_PER_SECOND = 50;
    private static final int CONNECTIONS = 256;
    private static final int UNAVAILABLE = 503;
    private static final int ATTEMPTS = 12;
    private static final int ALONE = 200;
    private static final int HALF = 50;
    private static final int TAIL = 99;

    private final Stack stack;
    private final Offices offices;
    private final RawDatabase raw;
    private final Scale scale;
    private final Reporter progress;

    VisibilityDelay(Stack stack, Offices offices, RawDatabase raw, Scale scale, Reporter progress) {
        this.stack = stack;
        this.offices = offices;
        this.raw = raw;
        this.scale = scale;
        this.progress = progress;
    }

    /**
     * Measures at one offered load.
     *
     * @throws jp.monozukuri.bench.load.LoadFailure when it is not carried
     */
    void measure(int rate, Table table) throws IOException, InterruptedException, SQLException, ExecutionException {
        open(rate, warmUp());
        OpenLoop.Run plain = plain(rate);
        OpenLoop.Run run = open(rate, scale.open());
        Percentiles visible = Percentiles.ofNanos(run.visible());
        progress.say(
                rate + "/s を測りました。",
                "%d/s offered: %.1f/s reached, accepted → visible p50 %.1f ms, p99 %.1f ms (%d looked at)"
                        .formatted(rate, run.perSecond(), visible.millis(HALF), visible.millis(TAIL), visible.count()));
        String at = " (" + rate + "/s)";
        table.add("到達した率" + at, "rate reached" + at, run.perSecond(), plain.perSecond(), "/s");
        add(
                table,
                "予定→受付" + at,
                "due → accepted" + at,
                Percentiles.ofNanos(run.accepted()),
                Percentiles.ofNanos(plain.accepted()));
        add(table, "受付→反映" + at, "accepted → visible" + at, visible, Percentiles.ofNanos(plain.visible()));
    }

    /** How long the question takes by itself, which every figure of accepted → visible contains. */
    void measureAlone(Table table) throws IOException, InterruptedException {
        table.note("問合せだけ(待ちなし)p50", "the question alone, nothing to wait for, p50", alone());
    }

    private Duration warmUp() {
        return scale.open().dividedBy(3);
    }

    private static void add(Table table, String japanese, String english, Percentiles ours, Percentiles raw) {
        for (int percent : List.of(HALF, TAIL)) {
            table.add(
                    japanese + " p" + percent,
                    english + " p" + percent,
                    ours.millis(percent),
                    raw.millis(percent),
                    "ms");
        }
    }

    private OpenLoop.Run open(int rate, Duration length) throws IOException, InterruptedException {
        int arrivals = Math.toIntExact(rate * length.toMillis() / 1_000);
        List<Long> confirmed = offices.fill(arrivals, false);
        offices.settle("reporting");
        int every = Math.max(1, rate / LOOKS_PER_SECOND);
        try (var wires = new Wires(stack.gateway(), CONNECTIONS)) {
            OpenLoop.Run run =
                    OpenLoop.run(rate, length, number -> post(wires, confirmed.get(number), number % every == 0));
            offices.settle("reporting");
            return run;
        }
    }

    private OpenLoop.Moments post(Wires wires, long dispatch, boolean look) throws IOException, InterruptedException {
        Answer answer = wires.send(Postings.report(dispatch)).requireOk("ReportCompletion");
        long accepted = System.nanoTime();
        offices.remember(answer);
        return look
                ? new OpenLoop.Moments(accepted, seen(wires, dispatch, answer.header("consistency-token")), true)
                : OpenLoop.Moments.acceptedOnly(accepted);
    }

    /** Asks, again when the service gives up holding the question, until the dispatch is shown. */
    private static long seen(Wires wires, long dispatch, String token) throws IOException, InterruptedException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Answer answer = wires.send(Postings.visible(dispatch, token));
            long now = System.nanoTime();
            if (answer.status() != UNAVAILABLE) {
                if (!Postings.shows(answer.requireOk("the ledger").body(), dispatch)) {
                    throw new IllegalStateException(
                            "the ledger says it has " + token + " and does not show it: " + answer.body());
                }
                return now;
            }
        }
        throw new IllegalStateException("not visible after " + ATTEMPTS + " questions: " + token);
    }

    private OpenLoop.Run plain(int rate) throws SQLException, InterruptedException, ExecutionException {
        try (var pipe = new RawPipe(stack.bootstrapServers(), raw, Postings.confirmation(0))) {
            OpenLoop.run(rate, warmUp(), number -> pipe.send(id(number)));
            return OpenLoop.run(rate, scale.open(), number -> pipe.send(id(number)));
        }
    }

    private static UUID id(int number) {
        return new UUID(System.nanoTime(), number);
    }

    private String alone() throws IOException, InterruptedException {
        long dispatch = offices.fill(1, true).getFirst();
        offices.settle("reporting");
        long[] took = new long[ALONE];
        try (var wires = new Wires(stack.gateway(), 1)) {
            for (int number = 0; number < ALONE; number++) {
                long begin = System.nanoTime();
                took[number] = seen(wires, dispatch, "") - begin;
            }
        }
        return Table.number(Percentiles.ofNanos(took).millis(HALF)) + " ms";
    }
}
