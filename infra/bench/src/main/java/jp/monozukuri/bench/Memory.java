package jp.monozukuri.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * Resident memory of processes and all their children, as the sum of the proportional set sizes ({@code Pss} of
 * Linux): a page that several share counts once, divided among them, so PostgreSQL's shared buffers are not counted
 * per connection.
 */
final class Memory {

    private static final double KIBIBYTES_PER_MEBIBYTE = 1_024;

    private Memory() {}

    /** The sum, in mebibytes. */
    static double mebibytes(Collection<ProcessHandle> processes) throws IOException {
        long kibibytes = 0;
        for (ProcessHandle process : processes.stream()
                .flatMap(one -> Stream.concat(Stream.of(one), one.descendants()))
                .distinct()
                .toList()) {
            kibibytes += kibibytes(process);
        }
        return kibibytes / KIBIBYTES_PER_MEBIBYTE;
    }

    private static long kibibytes(ProcessHandle process) throws IOException {
        Path rollup = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
        try {
            return pss(Files.readString(rollup));
        } catch (IOException e) {
            if (process.isAlive()) {
                throw e;
            }
            return 0;
        }
    }

    /** The {@code Pss} line of a {@code smaps_rollup}. @throws IllegalArgumentException when there is none */
    static long pss(String rollup) {
        return rollup.lines()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no Pss line in " + rollup));
    }
}
