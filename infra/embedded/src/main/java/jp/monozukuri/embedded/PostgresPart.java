package jp.monozukuri.embedded;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The PostgreSQL server: durable in every setting, on loopback only, root or not. */
final class PostgresPart implements Part {

    static final String ADMIN = "postgres";

    private static final String VERSION = "18";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);
    private static final Duration ORPHAN_PATIENCE = Duration.ofSeconds(3);
    private static final int READY_LINE = 8;

    /** Given on the command line, so that neither a file nor ALTER SYSTEM can take durability away. */
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "password_encryption=scram-sha-256",
            "shared_buffers=128MB",
            "max_connections=100",
            "huge_pages=off",
            "io_workers=1",
            "max_logical_replication_workers=0",
            "timezone=UTC",
            "log_timezone=UTC",
            // No values in the log: neither statements nor the details of a violated constraint.
            "log_error_verbosity=terse",
            "log_min_error_statement=panic");

    private final DataFolder folder;
    private final Path programFolder;
    private final int port;
    private final Isolation isolation;

    PostgresPart(DataFolder folder, Path programFolder, int port, Isolation isolation) {
        this.folder = folder;
        this.programFolder = programFolder;
        this.port = port;
        this.isolation = isolation;
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public Duration patience() {
        return PATIENCE;
    }

    @Override
    public ChildProcess launch() throws IOException {
        if (isolation.unprivileged() == Isolation.Unprivileged.IMPOSSIBLE) {
            throw new StartFailure(
                    "PostgreSQL は root では動きません。この環境では root 以外に切り替えられないので、一般ユーザーで起動してください。",
                    "PostgreSQL refuses to run as root and this system lets us change to no other user; start as an"
                            + " ordinary user.");
        }
        var programs = PostgresPrograms.unpackedIn(programFolder);
        makePassable();
        var cluster = folder.postgres();
        if (Files.isDirectory(cluster)) {
            checkVersion(cluster);
        } else {
            initialise(programs, cluster);
        }
        endOrphans(cluster);
        Files.deleteIfExists(cluster.resolve("postmaster.pid"));
        var command = new ArrayList<String>();
        command.add(programs.postgres().toString());
        command.addAll(List.of("-D", cluster.toString(), "-p", Integer.toString(port)));
        SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
        return ChildProcess.start(
                isolation.wrap(command, "INT", true),
                Map.of("LC_ALL", "C"),
                folder.logs().resolve("postgres.log"),
                folder.directory("run/processes").resolve(name()));
    }

    /** PostgreSQL writes its state into the eighth line of its pid file. */
    @Override
    public boolean isReady(ChildProcess process) {
        try {
            var lines = Files.readAllLines(folder.postgres().resolve("postmaster.pid"));
            return lines.size() >= READY_LINE
                    && lines.getFirst().strip().equals(Long.toString(process.pid()))
                    && lines.get(READY_LINE - 1).strip().equals("ready");
        } catch (IOException e) {
            return false;
        }
    }

    /** SIGINT is the fast shutdown: open transactions are rolled back, everything committed is on disk. */
    @Override
    public void stop(ChildProcess process) {
        process.stop("INT", STOP_PATIENCE);
    }

    @Override
    public StartFailure failure(String japanese, String english) {
        var log = folder.logs().resolve("postgres.log");
        return new StartFailure(
                "PostgreSQL " + japanese + "。記録 " + log + " の最後を見てください。",
                "PostgreSQL " + english + "; see the end of " + log + ".");
    }

    private static void checkVersion(Path cluster) throws IOException {
        var version = Files.readString(cluster.resolve("PG_VERSION")).strip();
        if (!version.equals(VERSION)) {
            throw new StartFailure(
                    cluster + " は PostgreSQL " + version + " のデータです。" + VERSION + " へ移してから起動するか、--fresh で作り直してください。",
                    cluster + " was written by PostgreSQL " + version + "; migrate it to " + VERSION
                            + " or start over with --fresh.");
        }
    }

    /** Makes the database cluster under another name first, so that an interrupted start leaves no half of one. */
    private void initialise(PostgresPrograms programs, Path cluster) throws IOException {
        var fresh = cluster.resolveSibling(cluster.getFileName() + ".new");
        DataFolder.deleteTree(fresh);
        var password = Files.createTempFile(
                folder.root(),
                "initdb",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(password, folder.secret(ADMIN));
            handOver(fresh, password);
            var log = folder.logs().resolve("postgres-init.log");
            var initdb = ChildProcess.start(
                    isolation.wrap(
                            List.of(
                                    programs.initdb().toString(),
                                    "--pgdata=" + fresh,
                                    "--username=" + ADMIN,
                                    "--pwfile=" + password,
                                    "--auth=scram-sha-256",
                                    "--encoding=UTF8",
                                    "--locale=C",
                                    "--locale-provider=builtin",
                                    "--builtin-locale=C.UTF-8",
                                    "--data-checksums",
                                    "--no-instructions"),
                            "TERM",
                            true),
                    Map.of("LC_ALL", "C"),
                    log,
                    folder.directory("run/processes").resolve("initdb"));
            if (!initdb.waitForExit(PATIENCE) || initdb.exit().join() != 0) {
                initdb.stop("TERM", STOP_PATIENCE);
                throw new StartFailure(
                        "PostgreSQL のデータ領域を作れませんでした。記録 " + log + " の最後を見てください。",
                        "The PostgreSQL data area could not be made; see the end of " + log + ".");
            }
            Files.move(fresh, cluster, ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(password);
        }
    }

    /** When PostgreSQL must be another user, its folder becomes that user's. */
    private void handOver(Path fresh, Path password) throws IOException {
        if (isolation.unprivileged() == Isolation.Unprivileged.OTHER_USER) {
            DataFolder.createPrivateDirectory(fresh);
            Files.setAttribute(fresh, "unix:uid", Isolation.NOBODY);
            Files.setAttribute(password, "unix:uid", Isolation.NOBODY);
        }
    }

    /** Another user must be able to come to its data and its programs, and to nothing else. */
    private void makePassable() throws IOException {
        if (isolation.unprivileged() == Isolation.Unprivileged.OTHER_USER) {
            for (var way : List.of(folder.root(), programFolder, DataFolder.around(programFolder))) {
                Files.setPosixFilePermissions(way, PosixFilePermissions.fromString("rwx--x--x"));
            }
        }
    }

    /**
     * Ends server processes of this cluster that have lost their postmaster. They notice by themselves when they are
     * idle; until the last of them is gone PostgreSQL refuses to start on the same data.
     */
    private static void endOrphans(Path cluster) {
        var orphans = ProcessHandle.allProcesses()
                .filter(process -> serves(process, cluster))
                .toList();
        var deadline = System.nanoTime() + ORPHAN_PATIENCE.toNanos();
        for (var orphan : orphans) {
            var left = Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
            if (!ChildProcess.awaitEnd(orphan, left)) {
                orphan.destroyForcibly();
                ChildProcess.awaitEnd(orphan, ORPHAN_PATIENCE);
            }
        }
    }

    /** A process of this cluster is recognised by its working directory, which PostgreSQL sets, and its program. */
    private static boolean serves(ProcessHandle process, Path cluster) {
        var entry = Path.of("/proc", Long.toString(process.pid()));
        try {
            return Files.readSymbolicLink(entry.resolve("cwd")).equals(cluster)
                    && Files.readSymbolicLink(entry.resolve("exe")).endsWith("bin/postgres");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
