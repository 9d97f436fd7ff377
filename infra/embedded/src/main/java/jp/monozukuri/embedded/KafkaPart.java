package jp.monozukuri.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The Kafka broker: one KRaft node, broker and controller in one, in a JVM of its own. */
final class KafkaPart extends JavaPart {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final DataFolder folder;
    private final int port;
    private final int controllerPort;
    private final Isolation isolation;

    /** @param cache null: the broker starts without */
    KafkaPart(DataFolder folder, int port, int controllerPort, Isolation isolation, @Nullable StartCache cache) {
        super(cache);
        this.folder = folder;
        this.port = port;
        this.controllerPort = controllerPort;
        this.isolation = isolation;
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public Duration patience() {
        return PATIENCE;
    }

    /** How the broker runs: on the class path of this process. */
    static JavaRun run() {
        return JavaRun.of(
                List.of("-cp", System.getProperty("java.class.path"), Broker.class.getName()),
                "-Xmx192m",
                "-XX:TieredStopAtLevel=1",
                "-Dlogback.configurationFile=jp/monozukuri/embedded/broker-logback.xml");
    }

    @Override
    ChildProcess launch(List<String> flags) throws IOException {
        var properties = folder.directory("kafka").resolve("server.properties");
        Files.writeString(properties, settings());
        Files.deleteIfExists(readyFile());
        return ChildProcess.start(
                isolation.wrap(
                        run().command(
                                        flags,
                                        List.of(
                                                properties.toString(),
                                                readyFile().toString())),
                        "TERM",
                        false),
                Map.of("BROKER_LOG", folder.logs().resolve("kafka.log").toString(), "MALLOC_ARENA_MAX", "2"),
                folder.logs().resolve("kafka-console.log"),
                folder.directory("run/processes").resolve(name()));
    }

    /** The broker writes its process id into a file when it takes requests. */
    @Override
    public boolean isReady(ChildProcess process) {
        try {
            return Files.readString(readyFile()).strip().equals(Long.toString(process.pid()));
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public StartFailure failure(String japanese, String english) {
        var log = folder.logs().resolve("kafka*.log");
        return new StartFailure(
                "Kafka " + japanese + "。記録 " + log + " の最後を見てください。",
                "Kafka " + english + "; see the end of " + log + ".");
    }

    private Path readyFile() {
        return folder.run().resolve("kafka.ready");
    }

    private String settings() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                controller.listener.names=CONTROLLER
                inter.broker.listener.name=PLAINTEXT
                log.dirs=%3$s

                # With these a single node is back about 4 s after kill -9, with the defaults after 16 s.
                broker.session.timeout.ms=1500
                broker.heartbeat.interval.ms=300
                controller.quorum.election.timeout.ms=500
                controller.quorum.fetch.timeout.ms=1000

                # Topics are made by the services, on purpose, and kept for ever.
                auto.create.topics.enable=false
                log.retention.ms=-1
                log.retention.bytes=-1
                default.replication.factor=1
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=4
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                share.coordinator.state.topic.num.partitions=1
                group.initial.rebalance.delay.ms=0

                # A small machine.
                num.network.threads=2
                num.io.threads=4
                background.threads=2
                num.recovery.threads.per.data.dir=2
                log.cleaner.dedupe.buffer.size=4194304
                queued.max.requests=100
                """.formatted(port, controllerPort, folder.kafka());
    }
}
