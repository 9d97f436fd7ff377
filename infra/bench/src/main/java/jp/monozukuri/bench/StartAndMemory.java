package jp.monozukuri.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import jp.monozukuri.bench.figure.Table;
import jp.monozukuri.embedded.EmbeddedKafka;
import jp.monozukuri.embedded.EmbeddedPostgres;
import jp.monozukuri.embedded.Reporter;
import jp.monozukuri.embedded.Stack;
import jp.monozukuri.embedded.StackSettings;

/**
 * How long the system takes until every part answers that it is ready, and how much memory it holds then, beside PostgreSQL and
 * Kafka alone. Cold: with empty data. Warm: with the data of the start before.
 */
final class StartAndMemory {

    private static final int SETTLE_SECONDS = 10;

    private record Timed<T>(T started, double seconds) {}

    private record Engines(EmbeddedPostgres postgres, EmbeddedKafka kafka) {

        void close() {
            kafka.close();
            postgres.close();
        }
    }

    private final Path checkout;
    private final Path folder;
    private final Table table;
    private final Reporter progress;

    StartAndMemory(Path checkout, Path folder, Table table, Reporter progress) {
        this.checkout = checkout;
        this.folder = folder;
        this.table = table;
        this.progress = progress;
    }

    /** Starts everything as often as needed and returns the system of the last start, running. */
    Stack measure() throws IOException, InterruptedException {
        progress.say("最初の起動(準備を含む)", "first start, with the preparation that is done once per build");
        Timed<Stack> first = timed(() -> start("first"));
        first.started.close();

        progress.say("エンジンだけの起動", "the engines alone");
        engines("engines-first").started.close();
        Timed<Engines> coldEngines = engines("engines");
        coldEngines.started.close();
        Timed<Engines> warmEngines = engines("engines");
        TimeUnit.SECONDS.sleep(SETTLE_SECONDS);
        double engineMemory =
                Memory.mebibytes(List.of(warmEngines.started.postgres.process(), warmEngines.started.kafka.process()));
        warmEngines.started.close();

        progress.say("空のデータでの起動、二度目の起動", "a start with empty data, a second start");
        Timed<Stack> cold = timed(() -> start("data"));
        cold.started.close();
        Timed<Stack> warm = timed(() -> start("data"));
        TimeUnit.SECONDS.sleep(SETTLE_SECONDS);
        double idle = memory(warm.started);

        table.note(
                "ビルド後最初の起動(準備込み)", "first start after a build, with preparation", Table.number(first.seconds) + " s");
        table.add("空のデータで起動", "start, empty data", cold.seconds, coldEngines.seconds, "s");
        table.add("二度目の起動", "start, data there", warm.seconds, warmEngines.seconds, "s");
        table.add("メモリー(待機時、PSS)", "memory, idle, PSS", idle, engineMemory, "MiB");
        return warm.started;
    }

    /** All parts with their children, in mebibytes. */
    static double memory(Stack stack) throws IOException {
        return Memory.mebibytes(stack.parts().stream().map(stack::process).toList());
    }

    private Stack start(String data) {
        return Stack.start(
                new StackSettings(checkout, folder.resolve(data), folder.resolve("programs"), 0, false, true, false),
                progress);
    }

    /** Both at the same time, as the system starts them. */
    private Timed<Engines> engines(String data) {
        return timed(() -> {
            try (var threads = Executors.newFixedThreadPool(2)) {
                var postgres = CompletableFuture.supplyAsync(
                        () -> EmbeddedPostgres.start(folder.resolve(data).resolve("for-postgres")), threads);
                var kafka = CompletableFuture.supplyAsync(
                        () -> EmbeddedKafka.start(folder.resolve(data).resolve("for-kafka")), threads);
                return new Engines(postgres.join(), kafka.join());
            }
        });
    }

    private static <T> Timed<T> timed(Supplier<T> start) {
        long begin = System.nanoTime();
        T started = start.get();
        return new Timed<>(started, (System.nanoTime() - begin) / 1e9);
    }
}
