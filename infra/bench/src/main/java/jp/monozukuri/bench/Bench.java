package jp.monozukuri.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import jp.monozukuri.bench.figure.Table;
import jp.monozukuri.bench.load.LoadFailure;
import jp.monozukuri.bench.posting.Offices;
import jp.monozukuri.bench.raw.RawDatabase;
import jp.monozukuri.embedded.Reporter;
import jp.monozukuri.embedded.Stack;
import jp.monozukuri.embedded.StartFailure;
import org.apache.kafka.common.utils.AppInfoParser;

/** The command line: {@code bench CHECKOUT [--short]}. Progress goes to standard error, the table to standard out. */
public final class Bench {

    private static final int FAILED = 1;
    private static final int REFUSED = 2;

    private final BenchOptions options;
    private final PrintStream out;
    private final Reporter progress;

    private Bench(BenchOptions options, PrintStream out, Reporter progress) {
        this.options = options;
        this.out = out;
        this.progress = progress;
    }

    /** Measures and prints; ends with 0, with 1 when something failed under load, with 2 when it cannot begin. */
    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out, err));
    }

    private static int run(List<String> arguments, PrintStream out, PrintStream err) {
        BenchOptions options;
        try {
            options = BenchOptions.of(arguments);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.println(BenchOptions.USAGE);
            return REFUSED;
        }
        long begin = System.nanoTime();
        Reporter progress = (japanese, english) ->
                err.printf(Locale.ROOT, "[%6.1f s] %s / %s%n", (System.nanoTime() - begin) / 1e9, japanese, english);
        try {
            return new Bench(options, out, progress).measure() ? 0 : FAILED;
        } catch (StartFailure e) {
            err.println(e.japanese());
            err.println(e.english());
            return REFUSED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        } catch (IOException | SQLException | ExecutionException | RuntimeException e) {
            e.printStackTrace(err);
            return FAILED;
        }
    }

    private boolean measure() throws IOException, InterruptedException, SQLException, ExecutionException {
        Path folder = Files.createTempDirectory("monozukuri-bench-");
        progress.say("記録は " + folder + " にあります。", "Data and logs are in " + folder + "; removed when all went well.");
        long busyBefore = Machine.busyPercent();
        var table = new Table();
        String engines;
        boolean reached = true;
        var starts = new StartAndMemory(options, folder, table, progress);
        try (Stack stack = options.starts() ? starts.measure() : starts.start()) {
            var raw = new RawDatabase(stack.database("bench"));
            engines = "PostgreSQL " + raw.version() + ", Kafka " + AppInfoParser.getVersion();
            var offices = new Offices(stack.gateway());
            offices.register();
            new CommandRate(stack, offices, raw, options.scale(), progress).measure(table);
            var visibility = new VisibilityDelay(stack, offices, raw, options.scale(), progress);
            for (int rate : options.scale().rates()) {
                reached &= attempt(rate + "/s", table, () -> visibility.measure(rate, table));
            }
            visibility.measureAlone(table);
            new ReplayRate(stack, offices, raw, options.scale(), progress).measure(table);
            table.note(
                    "メモリー(負荷の後、PSS)",
                    "memory, after the load, PSS",
                    Table.number(StartAndMemory.memory(stack)) + " MiB");
        }
        if (reached) {
            Folders.delete(folder);
        }
        long busyAfter = Machine.busyPercent();
        out.println(Machine.description() + ", " + engines);
        out.println(
                "ほかの処理の CPU 使用率 / processors used by others: before " + busyBefore + " %, after " + busyAfter + " %");
        out.println();
        out.print(table.text());
        return reached;
    }

    /** An offered load that the system does not carry has no figure; what failed is said in the table instead. */
    private boolean attempt(String load, Table table, Measurement measurement)
            throws IOException, InterruptedException, SQLException, ExecutionException {
        try {
            measurement.measure();
            return true;
        } catch (LoadFailure e) {
            progress.say(load + " は測れませんでした。", load + " has no figure: " + e.getMessage());
            table.note(load + " は測れず", load + ": no figure", e.summary());
            return false;
        }
    }

    @FunctionalInterface
    private interface Measurement {

        void measure() throws IOException, InterruptedException, SQLException, ExecutionException;
    }
}
