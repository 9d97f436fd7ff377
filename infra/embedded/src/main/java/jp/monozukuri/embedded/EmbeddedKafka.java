package jp.monozukuri.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * A real Kafka broker (one KRaft node) as a child process on loopback. It keeps its records in the folder given and
 * continues with them at the next start; it ends with {@link #close()} or with this process.
 */
public final class EmbeddedKafka implements AutoCloseable {

    private final KafkaPart part;
    private final int port;
    private ChildProcess process;

    private EmbeddedKafka(KafkaPart part, int port, ChildProcess process) {
        this.part = part;
        this.port = port;
        this.process = process;
    }

    /**
     * Starts a broker on free ports and waits until it takes requests.
     *
     * @param dataFolder made when it is not there
     * @throws StartFailure when it cannot be started
     */
    public static EmbeddedKafka start(Path dataFolder) {
        var folder = DataFolder.open(dataFolder);
        var port = Ports.free(2);
        var part = new KafkaPart(folder, port, port + 1, Isolation.detect(), null);
        try {
            return new EmbeddedKafka(part, port, part.launchAndAwait());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code host:port} for {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** The broker's process, for tests that end it the hard way. */
    public ProcessHandle process() {
        return process.handle();
    }

    /** Starts the broker again after it was ended, on the same ports and records. */
    public void restart() {
        part.stop(process);
        try {
            process = part.launchAndAwait();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Orderly shutdown. */
    @Override
    public void close() {
        part.stop(process);
    }
}
