package jp.monozukuri.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** What the machine must have for a start. */
final class Machine {

    private static final long MEBIBYTE = 1L << 20;
    private static final long LEAST_DISK = 1_024 * MEBIBYTE;
    private static final long LEAST_MEMORY = 1_536 * MEBIBYTE;
    private static final long KIBIBYTE = 1_024;

    private Machine() {}

    /** @throws StartFailure when the disk of that folder is nearly full or memory is short */
    static void requireEnough(Path folder) {
        requireDisk(folder, freeDisk(folder));
        availableMemory(Path.of("/")).ifPresent(Machine::requireMemory);
    }

    static void requireDisk(Path folder, long free) {
        if (free < LEAST_DISK) {
            throw new StartFailure(
                    "ディスクの空きが " + free / MEBIBYTE + " MB しかありません(" + folder + ")。" + LEAST_DISK / MEBIBYTE
                            + " MB 以上を空けてください。",
                    "Only " + free / MEBIBYTE + " MB are free on the disk of " + folder + "; make "
                            + LEAST_DISK / MEBIBYTE + " MB available.");
        }
    }

    static void requireMemory(long available) {
        if (available < LEAST_MEMORY) {
            throw new StartFailure(
                    "使えるメモリーが " + available / MEBIBYTE + " MB しかありません。" + LEAST_MEMORY / MEBIBYTE
                            + " MB 以上になるよう、ほかのプログラムを閉じてください。",
                    "Only " + available / MEBIBYTE + " MB of memory are available; close other programs until it is "
                            + LEAST_MEMORY / MEBIBYTE + " MB.");
        }
    }

    private static long freeDisk(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }

    /** What Linux says is available, within the limit of a container; empty on other systems. */
    static OptionalLong availableMemory(Path root) {
        try (var lines = Files.lines(root.resolve("proc/meminfo"))) {
            var machine = lines.filter(line -> line.startsWith("MemAvailable:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIBIBYTE)
                    .findFirst();
            return machine.isEmpty()
                    ? machine
                    : OptionalLong.of(Math.min(machine.getAsLong(), containerMemory(root.resolve("sys/fs/cgroup"))));
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    private static long containerMemory(Path group) {
        try {
            var limit = Files.readString(group.resolve("memory.max")).strip();
            if (limit.equals("max")) {
                return Long.MAX_VALUE;
            }
            var used = Long.parseLong(
                    Files.readString(group.resolve("memory.current")).strip());
            // The file cache is counted as used and given back on demand.
            var cache = Files.readAllLines(group.resolve("memory.stat")).stream()
                    .filter(line -> line.startsWith("inactive_file ") || line.startsWith("active_file "))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
            return Long.parseLong(limit) - used + cache;
        } catch (IOException | NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }
}
