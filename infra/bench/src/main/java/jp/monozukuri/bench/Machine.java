package jp.monozukuri.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** The machine, and how much of it others use while nothing of ours runs. */
final class Machine {

    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final double KIBIBYTES_PER_GIBIBYTE = 1_048_576;
    private static final int IDLE = 3;
    private static final int WAITING = 4;
    private static final int PERCENT = 100;

    private Machine() {}

    /** Processors, memory, kernel and Java in one line. */
    static String description() throws IOException {
        long kibibytes = Files.readAllLines(Path.of("/proc/meminfo")).stream()
                .filter(line -> line.startsWith("MemTotal:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
        return String.format(
                Locale.ROOT,
                "%d cores, %.0f GiB, %s %s %s, Java %s",
                Runtime.getRuntime().availableProcessors(),
                kibibytes / KIBIBYTES_PER_GIBIBYTE,
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                System.getProperty("os.arch"),
                Runtime.version());
    }

    /** Looks for five seconds; per cent of all processors that are in use. */
    static long busyPercent() throws IOException, InterruptedException {
        String before = cpuLine();
        TimeUnit.NANOSECONDS.sleep(LOOK.toNanos());
        return busyPercent(before, cpuLine());
    }

    /** From two {@code cpu} lines of {@code /proc/stat}. */
    static long busyPercent(String before, String after) {
        long[] first = ticks(before);
        long[] second = ticks(after);
        long all = Arrays.stream(second).sum() - Arrays.stream(first).sum();
        long idle = second[IDLE] + second[WAITING] - first[IDLE] - first[WAITING];
        return all == 0 ? 0 : Math.round((all - idle) * (double) PERCENT / all);
    }

    private static long[] ticks(String line) {
        // The last two columns, of guests, are counted in the first two already.
        return Arrays.stream(line.strip().split("\\s+", -1))
                .skip(1)
                .limit(8)
                .mapToLong(Long::parseLong)
                .toArray();
    }

    private static String cpuLine() throws IOException {
        return Files.readAllLines(Path.of("/proc/stat")).getFirst();
    }
}
