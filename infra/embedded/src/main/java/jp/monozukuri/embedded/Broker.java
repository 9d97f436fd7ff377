package jp.monozukuri.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** The broker's process: formats the storage at the first start, serves, and ends with its parent. */
final class Broker {

    private static final int FAILED = 1;

    private Broker() {}

    /** Arguments: the settings file; the file to write our process id to when the broker takes requests. */
    public static void main(String[] arguments) {
        try {
            serve(Path.of(arguments[0]), Path.of(arguments[1]));
            System.exit(0);
        } catch (Exception e) {
            // The whole story goes to the log; halting keeps the shutdown hook from waiting for a half-started broker.
            e.printStackTrace();
            Runtime.getRuntime().halt(FAILED);
        }
    }

    private static void serve(Path settingsFile, Path readyFile) throws IOException {
        var settings = new Properties();
        try (var reader = Files.newBufferedReader(settingsFile)) {
            settings.load(reader);
        }
        format(settingsFile, Path.of(settings.getProperty("log.dirs")));
        var server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "broker-shutdown"));
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
        server.startup();
        var fresh = readyFile.resolveSibling(readyFile.getFileName() + ".new");
        Files.writeString(fresh, Long.toString(ProcessHandle.current().pid()));
        Files.move(fresh, readyFile, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        server.awaitShutdown();
    }

    private static void format(Path settingsFile, Path storage) {
        if (!Files.exists(storage.resolve("meta.properties"))) {
            var arguments = new String[] {
                "format",
                "--ignore-formatted",
                "--config",
                settingsFile.toString(),
                "--cluster-id",
                Uuid.randomUuid().toString()
            };
            if (StorageTool.execute(arguments, System.out) != 0) {
                throw new IllegalStateException("the storage " + storage + " could not be formatted");
            }
        }
    }
}
