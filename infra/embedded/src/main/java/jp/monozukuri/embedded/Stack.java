package jp.monozukuri.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * The whole system on this machine: PostgreSQL, a Kafka broker, the four services and the gateway, each a process of its
 * own on loopback. A process that ends by itself is started again and said so.
 */
public final class Stack implements AutoCloseable {

    private static final Duration LEFTOVER_PATIENCE = Duration.ofSeconds(20);

    private final StackSettings settings;
    private final DataFolder folder;
    private final FileLock lock;
    private final ProgramStore programs;
    private final Addresses addresses;
    private final Databases databases;
    private final Isolation isolation;
    private final Reporter reporter;
    private final ExecutorService helpers;
    private final List<Keeper> engines = new ArrayList<>();
    private final List<Keeper> apps = new ArrayList<>();
    private boolean closed;

    private Stack(
            StackSettings settings,
            DataFolder folder,
            FileLock lock,
            ProgramStore programs,
            Addresses addresses,
            Reporter reporter) {
        this.settings = settings;
        this.folder = folder;
        this.lock = lock;
        this.programs = programs;
        this.addresses = addresses;
        this.databases = new Databases(folder, addresses.postgres());
        this.isolation = Isolation.detect();
        this.reporter = reporter;
        this.helpers = Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().daemon().name("helper-", 1).factory());
    }

    /**
     * Starts everything and returns when every part takes calls.
     *
     * @throws StartFailure when something is missing or a part does not start; nothing is left running then
     */
    public static Stack start(StackSettings settings, Reporter reporter) {
        var stack = open(settings, reporter);
        try {
            stack.startParts();
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    /** Takes the folders and ports and ends what an earlier run left; nothing of this stack runs yet. */
    static Stack open(StackSettings settings, Reporter reporter) {
        for (var app : Addresses.APPS) {
            AppProgram.builtJar(module(settings, app));
        }
        var folder = DataFolder.open(settings.data());
        var lock = folder.lock();
        try {
            Machine.requireEnough(folder.root());
            endLeftovers(folder, reporter);
            if (settings.fresh()) {
                folder.clear();
            }
            var addresses = Addresses.at(settings.port());
            addresses.requireFree();
            var programs = ProgramStore.open(settings.programs(), InstantSource.system());
            return new Stack(settings, folder, lock, programs, addresses, reporter);
        } catch (IOException e) {
            release(lock);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            release(lock);
            throw e;
        }
    }

    private static void endLeftovers(DataFolder folder, Reporter reporter) throws IOException {
        var ended = ChildProcess.Note.endAll(folder.directory("run/processes"), LEFTOVER_PATIENCE);
        if (ended > 0) {
            reporter.say(
                    "前回から残っていたプロセスを " + ended + " 個終了しました。",
                    "Ended " + ended + " processes that an earlier run had left behind.");
        }
    }

    /** Starts PostgreSQL, the broker and the applications, each as soon as what it cannot wait for itself is there. */
    void startParts() {
        try {
            reporter.say("PostgreSQL と Kafka を起動しています…", "Starting PostgreSQL and Kafka …");
            var postgres = keep(engines, new PostgresPart(folder, programs.folder(), addresses.postgres(), isolation));
            var kafka = new KafkaPart(folder, addresses.broker(), addresses.controller(), isolation, brokerCache());
            prepare(List.of(kafka));
            var broker = keep(engines, kafka);
            var parts = new ArrayList<AppPart>();
            var extracted = extract();
            postgres.awaitReady();
            reporter.say("PostgreSQL が使えます。", "PostgreSQL is ready.");
            extracted.forEach((name, program) -> parts.add(app(name, program)));
            prepare(parts);
            reporter.say("4 つのサービスとゲートウェイを起動しています…", "Starting the four services and the gateway …");
            // They need the broker only when they have done most of their own start.
            var keepers = parts.stream().map(part -> keep(apps, part)).toList();
            broker.awaitReady();
            reporter.say("Kafka が使えます。", "Kafka is ready.");
            for (var keeper : keepers) {
                keeper.awaitReady();
                reporter.say(keeper.name() + " が使えます。", keeper.name() + " is ready.");
            }
        } catch (IOException e) {
            throw new StartFailure(
                    "起動に必要なファイルを読み書きできませんでした(" + e.getMessage() + ")。権限とディスクの空きを確かめてください。",
                    "A file needed for the start could not be read or written (" + e.getMessage()
                            + "); check permissions and the free disk space.",
                    e);
        }
    }

    private synchronized Keeper keep(List<Keeper> kind, Part part) {
        if (closed) {
            throw new StartFailure("停止しました。", "Stopped.");
        }
        var keeper = Keeper.of(part, reporter);
        kind.add(keeper);
        return keeper;
    }

    private static Path module(StackSettings settings, String app) {
        return settings.checkout().resolve(app.equals(Addresses.GATEWAY) ? "infra/gateway" : app + "-service");
    }

    /** The applications by name, gateway last. */
    private Map<String, AppProgram> extract() throws IOException {
        var extractions = new ArrayList<Callable<AppProgram>>();
        for (var app : Addresses.APPS) {
            extractions.add(() -> AppProgram.extracted(app, module(settings, app), programs.folder()));
        }
        var extracted = together(extractions);
        var kept = new HashSet<Path>();
        var byName = new LinkedHashMap<String, AppProgram>();
        for (var place = 0; place < extracted.size(); place++) {
            byName.put(Addresses.APPS.get(place), extracted.get(place));
            kept.add(extracted.get(place).folder());
        }
        kept.add(brokerFolder());
        programs.keepOnly(kept);
        return byName;
    }

    private AppPart app(String name, AppProgram program) {
        var run = AppPart.run(program);
        var cache = StartCache.in(program.folder(), run);
        return new AppPart(name, run, addresses.port(name), environment(name), folder, isolation, cache);
    }

    private Map<String, String> environment(String name) {
        var variables = new HashMap<String, String>();
        if (name.equals(Addresses.GATEWAY)) {
            for (var service : Addresses.SERVICES) {
                variables.put(
                        variable("gateway.services." + service),
                        addresses.uri(service).toString());
            }
        } else {
            database(name).springProperties().forEach((property, value) -> variables.put(variable(property), value));
            variables.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", addresses.bootstrapServers());
            variables.put("PLATFORM_REHEARSAL_ENABLED", Boolean.toString(settings.rehearsal()));
        }
        return variables;
    }

    /** A Spring property's name as an environment variable. */
    private static String variable(String property) {
        return property.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    private StartCache brokerCache() throws IOException {
        return StartCache.in(DataFolder.createPrivateDirectory(brokerFolder()), KafkaPart.run());
    }

    private Path brokerFolder() throws IOException {
        return programs.folder().resolve("kafka-" + ClassPath.fingerprint());
    }

    private void prepare(List<? extends JavaPart> parts) throws IOException {
        var missing = parts.stream().filter(JavaPart::wantsPreparation).toList();
        if (!settings.preparation() || missing.isEmpty()) {
            return;
        }
        var names = String.join(", ", missing.stream().map(Part::name).toList());
        reporter.say(
                "起動を速くする準備をしています(ビルド後の一度だけ): " + names + " …",
                "Preparing faster starts (once after a build): " + names + " …");
        var preparations = new ArrayList<Callable<Boolean>>();
        for (var part : missing) {
            preparations.add(() -> {
                part.prepare();
                return true;
            });
        }
        together(preparations);
    }

    /** Does these things side by side, as many at once as there are processors. */
    private <T> List<T> together(List<Callable<T>> tasks) throws IOException {
        var results = new ArrayList<T>();
        try {
            for (var task : submit(tasks)) {
                results.add(task.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("停止しました。", "Stopped.", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException failure -> throw failure;
                case StartFailure failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            }
        }
        return results;
    }

    private synchronized <T> List<Future<T>> submit(List<Callable<T>> tasks) {
        if (closed) {
            throw new StartFailure("停止しました。", "Stopped.");
        }
        return tasks.stream().map(helpers::submit).toList();
    }

    DataFolder folder() {
        return folder;
    }

    Isolation isolation() {
        return isolation;
    }

    /** The address for browsers and API clients. */
    public URI gateway() {
        return addresses.uri(Addresses.GATEWAY);
    }

    /** The address of one service: {@code meister}, {@code dispatch}, {@code competition} or {@code reporting}. */
    public URI service(String name) {
        return addresses.uri(name);
    }

    /** {@code host:port} of the Kafka broker. */
    public String bootstrapServers() {
        return addresses.bootstrapServers();
    }

    /** The database of a service and its roles. */
    public Database database(String service) {
        return databases.ensure(service, service);
    }

    /** JDBC address of a database, for {@link #adminUser()}. */
    public String adminUrl(String database) {
        return databases.url(database);
    }

    /** The superuser of PostgreSQL. */
    public String adminUser() {
        return PostgresPart.ADMIN;
    }

    /** The superuser's generated password. */
    public String adminPassword() {
        return databases.adminPassword();
    }

    /** The parts, in the order they are started: {@code postgres}, {@code kafka}, the services, {@code gateway}. */
    public synchronized List<String> parts() {
        return Stream.concat(engines.stream(), apps.stream()).map(Keeper::name).toList();
    }

    /** A part's present process, for tests that end or hold it; after an end another one, soon. */
    public ProcessHandle process(String part) {
        var process = keeper(part).process();
        if (process == null) {
            throw new IllegalStateException(part + " has not been started yet");
        }
        return process.handle();
    }

    /** Whether a part takes calls at this moment. */
    public boolean isReady(String part) {
        return keeper(part).isReady();
    }

    /** Where the parts write their logs: {@code <part>.log}. */
    public Path logs() {
        return folder.logs();
    }

    private synchronized Keeper keeper(String part) {
        return Stream.concat(engines.stream(), apps.stream())
                .filter(keeper -> keeper.name().equals(part))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no part is called " + part));
    }

    /** Ends everything in good order: the applications, then the broker, then PostgreSQL. */
    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            helpers.shutdownNow();
        }
        stopTogether(apps);
        for (var engine : engines.reversed()) {
            engine.stop();
        }
        try {
            programs.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            release(lock);
        }
    }

    private static void stopTogether(List<Keeper> keepers) {
        var threads = keepers.stream()
                .map(keeper -> Thread.ofPlatform().name("stop-" + keeper.name()).start(keeper::stop))
                .toList();
        for (var thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void release(FileLock lock) {
        try {
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
