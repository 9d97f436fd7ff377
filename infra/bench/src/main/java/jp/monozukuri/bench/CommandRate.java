package jp.monozukuri.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import jp.monozukuri.bench.figure.Pairs;
import jp.monozukuri.bench.figure.Table;
import jp.monozukuri.bench.http.Answer;
import jp.monozukuri.bench.http.Wire;
import jp.monozukuri.bench.load.ClosedLoop;
import jp.monozukuri.bench.posting.Offices;
import jp.monozukuri.bench.posting.Postings;
import jp.monozukuri.bench.raw.RawDatabase;
import jp.monozukuri.bench.raw.RawInsert;
import jp.monozukuri.embedded.Reporter;
import jp.monozukuri.embedded.Stack;

/**
 * Commands a second over HTTP, beside single-row inserts by as many connections to the same server. A client confirms
 * a dispatch and then reports it, so every other command loads an aggregate. The relay and the ledger go on meanwhile;
 * each round of the raw engine waits until they are done.
 */
final class CommandRate {

    private final Stack stack;
    private final Offices offices;
    private final RawDatabase raw;
    private final Scale scale;
    private final Reporter progress;

    CommandRate(Stack stack, Offices offices, RawDatabase raw, Scale scale, Reporter progress) {
        this.stack = stack;
        this.offices = offices;
        this.raw = raw;
        this.scale = scale;
        this.progress = progress;
    }

    void measure(Table table) throws IOException, InterruptedException {
        posted(stack.gateway(), scale.warmUp());
        offices.settle("reporting");
        inserted(scale.round());
        List<Pairs.Pair> throughGateway = new ArrayList<>();
        List<Pairs.Pair> atService = new ArrayList<>();
        double settled = 0;
        for (int round = 0; round < scale.rounds(); round++) {
            double rows = inserted(scale.round());
            double commands = posted(stack.gateway(), scale.round());
            long begin = System.nanoTime();
            offices.settle("reporting");
            settled = Math.max(settled, (System.nanoTime() - begin) / 1e9);
            double direct = posted(stack.service("dispatch"), scale.round());
            offices.settle("reporting");
            throughGateway.add(new Pairs.Pair(commands, rows));
            atService.add(new Pairs.Pair(direct, rows));
            progress.say(
                    "コマンド %.0f/s、挿入 %.0f/s".formatted(commands, rows),
                    "commands %.0f/s, at the service %.0f/s, inserts %.0f/s".formatted(commands, direct, rows));
        }
        table.add("コマンド(入口経由)", "commands through the gateway", new Pairs(throughGateway), "/s");
        table.add("コマンド(サービスへ直接)", "commands at the service", new Pairs(atService), "/s");
        table.note(
                "全力の後、台帳が追いつくまで(最長)",
                "ledger caught up after a round at full speed, longest",
                Table.number(settled) + " s");
    }

    private double inserted(Duration length) throws InterruptedException {
        return ClosedLoop.perSecond(
                scale.clients(), length, number -> new RawInsert(raw, number, Postings.confirmation(number)));
    }

    private double posted(URI address, Duration length) throws InterruptedException {
        return ClosedLoop.perSecond(scale.clients(), length, number -> new Clerk(address));
    }

    private final class Clerk implements ClosedLoop.Client {

        private final Wire wire;
        private long dispatch;
        private boolean confirmed;

        Clerk(URI address) {
            wire = new Wire(address);
        }

        @Override
        public void once() throws IOException {
            if (!confirmed) {
                dispatch = offices.next();
            }
            Answer answer = wire.send(confirmed ? Postings.report(dispatch) : Postings.confirm(dispatch));
            offices.remember(answer.requireOk(confirmed ? "ReportCompletion" : "ConfirmDispatch"));
            confirmed = !confirmed;
        }

        @Override
        public void close() {
            wire.close();
        }
    }
}
