package jp.monozukuri.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The real engines for tests: one PostgreSQL and one Kafka broker per test JVM, each started when it is first asked
 * for, on free ports, in a temporary folder, ended and removed with the JVM.
 *
 * <pre>{@code
 * var engines = TestEngines.shared();
 * var database = engines.database("dispatch");   // fresh; roles dispatch_owner and dispatch_app
 * registry.add("spring.kafka.bootstrap-servers", engines::bootstrapServers);
 * database.springProperties().forEach((name, value) -> registry.add(name, () -> value));
 * }</pre>
 */
public final class TestEngines {

    private final AtomicInteger databases = new AtomicInteger();
    private @Nullable Path folder;
    private @Nullable EmbeddedPostgres postgres;
    private @Nullable EmbeddedKafka kafka;

    private TestEngines() {}

    /** The engines of this JVM. */
    public static TestEngines shared() {
        return Holder.SHARED;
    }

    /** The PostgreSQL server; the first call starts it (about 3 s). */
    public synchronized EmbeddedPostgres postgres() {
        if (postgres == null) {
            postgres = EmbeddedPostgres.start(folder());
        }
        return postgres;
    }

    /**
     * A fresh, empty database for one test class: {@code <service>_<number>}. Its roles are {@code <service>_owner} and
     * {@code <service>_app} as in production, so migrations may name them.
     */
    public Database database(String service) {
        return postgres().database(service + "_" + databases.incrementAndGet(), service);
    }

    /** The Kafka broker; the first call starts it (about 4 s). Topics are not made automatically. */
    public synchronized EmbeddedKafka kafka() {
        if (kafka == null) {
            kafka = EmbeddedKafka.start(folder());
        }
        return kafka;
    }

    /** {@code host:port} of the Kafka broker. */
    public String bootstrapServers() {
        return kafka().bootstrapServers();
    }

    private Path folder() {
        if (folder == null) {
            try {
                folder = Files.createTempDirectory("monozukuri-test-engines-");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Runtime.getRuntime().addShutdownHook(new Thread(this::end, "test-engines-end"));
        }
        return folder;
    }

    private synchronized void end() {
        if (kafka != null) {
            kafka.process().destroyForcibly();
            kafka.close();
        }
        if (postgres != null) {
            postgres.close();
        }
        if (folder != null) {
            DataFolder.deleteTree(folder);
        }
    }

    /** Made by the class loader when first used. */
    private static final class Holder {
        static final TestEngines SHARED = new TestEngines();
    }
}
