package jp.monozukuri.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A process we started: its output goes to a log file, its id and start time to a note for whoever comes after us. */
final class ChildProcess {

    private static final long LOG_BYTES = 8L << 20;

    private final Process process;
    private final CompletableFuture<Integer> exit;

    private ChildProcess(Process process, CompletableFuture<Integer> exit) {
        this.process = process;
        this.exit = exit;
    }

    /**
     * Starts a process.
     *
     * @param environment the variables set for the process beside the inherited ones
     * @param log the file its output is appended to; null: our own output
     * @param note the file its id is written to
     * @throws IOException when the program cannot be started
     */
    static ChildProcess start(List<String> command, Map<String, String> environment, @Nullable Path log, Path note)
            throws IOException {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(log == null ? Redirect.INHERIT : appendTo(log));
        builder.environment().putAll(environment);
        var started = new CompletableFuture<Process>();
        var exit = new CompletableFuture<Integer>();
        // A thread of its own for each child: the kernel's signal at the parent's death is bound to the thread that
        // started the child, so this thread must live as long as the child does.
        Thread.ofPlatform().daemon().name("child-" + note.getFileName()).start(() -> {
            try {
                var process = builder.start();
                started.complete(process);
                exit.complete(process.waitFor());
            } catch (IOException | InterruptedException e) {
                started.completeExceptionally(e);
                exit.completeExceptionally(e);
            }
        });
        try {
            var process = started.join();
            new Note(process.toHandle()).write(note);
            exit.whenComplete((code, failure) -> note.toFile().delete());
            return new ChildProcess(process, exit);
        } catch (RuntimeException e) {
            throw new IOException(e.getCause());
        }
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Completed with the exit code when the process ends. */
    CompletableFuture<Integer> exit() {
        return exit;
    }

    /** Waits for the end, at most that long; says whether it came. */
    boolean waitForExit(Duration patience) {
        try {
            exit.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Asks the process to end and, when it has not after the given time, ends it. */
    void stop(String signal, Duration patience) {
        if (isAlive()) {
            signal(process.toHandle(), signal);
            if (!waitForExit(patience)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                waitForExit(patience);
            }
        }
    }

    /** Sends a signal by name, e.g. {@code INT}, to a live process. */
    static void signal(ProcessHandle process, String signal) {
        if (signal.equals("TERM")) {
            process.destroy();
            return;
        }
        try {
            new ProcessBuilder("/bin/sh", "-c", "kill -" + signal + " " + process.pid())
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The log goes on; a long one begins anew and the old one is kept beside it. */
    private static Redirect appendTo(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_BYTES) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return Redirect.appendTo(log.toFile());
    }

    /**
     * What identifies a process for certain: an id alone may by now belong to somebody else's process.
     *
     * @param pid the process id
     * @param startedAt when it started, in milliseconds since 1970
     */
    record Note(long pid, long startedAt) {

        /** The start time is derived from the system's boot time, which may be corrected by a little. */
        private static final long TOLERANCE_MILLIS = 2_000;

        Note(ProcessHandle process) {
            this(process.pid(), startOf(process));
        }

        void write(Path file) throws IOException {
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, pid + " " + startedAt + "\n");
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }

        /** Ends the processes noted in that folder that still live: softly, then by force; says how many there were. */
        static int endAll(Path folder, Duration patience) throws IOException {
            var ended = 0;
            try (var files = Files.list(folder)) {
                for (var file : files.sorted().toList()) {
                    var words = Files.readString(file).strip().split(" ");
                    if (words.length == 2
                            && new Note(Long.parseLong(words[0]), Long.parseLong(words[1])).end(patience)) {
                        ended++;
                    }
                    Files.deleteIfExists(file);
                }
            }
            return ended;
        }

        private boolean end(Duration patience) {
            var found = ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> Math.abs(startOf(process) - startedAt) <= TOLERANCE_MILLIS);
            found.ifPresent(process -> ChildProcess.end(process, "TERM", patience));
            return found.isPresent();
        }

        private static long startOf(ProcessHandle process) {
            return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        }
    }

    /** Ends a process that is not our child: softly, then by force. */
    static void end(ProcessHandle process, String signal, Duration patience) {
        signal(process, signal);
        if (!awaitEnd(process, patience)) {
            process.destroyForcibly();
            awaitEnd(process, patience);
        }
    }

    /** Waits for the end of a process that is not our child; says whether it came. */
    static boolean awaitEnd(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
