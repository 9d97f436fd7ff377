package jp.monozukuri.embedded;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One Spring Boot application: a service or the gateway. Everything it needs to know is in its environment. */
final class AppPart extends JavaPart {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int CALL_MILLIS = 2_000;
    private static final int OK = 200;

    private final String name;
    private final JavaRun run;
    private final int port;
    private final Map<String, String> environment;
    private final DataFolder folder;
    private final Isolation isolation;

    /**
     * @param environment what the application is told beside its address and its log
     * @param cache null: the application starts without
     */
    AppPart(
            String name,
            JavaRun run,
            int port,
            Map<String, String> environment,
            DataFolder folder,
            Isolation isolation,
            @Nullable StartCache cache) {
        super(cache);
        this.name = name;
        this.run = run;
        this.port = port;
        this.environment = Map.copyOf(environment);
        this.folder = folder;
        this.isolation = isolation;
    }

    /** How an application runs. */
    static JavaRun run(AppProgram program) {
        return JavaRun.of(
                List.of("-jar", program.jar().toString()),
                "-Xmx128m",
                "-Xmn24m",
                "-XX:TieredStopAtLevel=1",
                "-Dspring.jmx.enabled=false");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Duration patience() {
        return PATIENCE;
    }

    @Override
    ChildProcess launch(List<String> flags) throws IOException {
        var variables = new HashMap<>(environment);
        variables.put("SERVER_PORT", Integer.toString(port));
        variables.put("SERVER_ADDRESS", "127.0.0.1");
        variables.put("SPRING_MAIN_BANNER_MODE", "off");
        // Open live streams must not hold up a stop.
        variables.put("SPRING_LIFECYCLE_TIMEOUT_PER_SHUTDOWN_PHASE", "5s");
        variables.put("LOGGING_FILE_NAME", folder.logs().resolve(name + ".log").toString());
        variables.put("LOGGING_THRESHOLD_CONSOLE", "OFF");
        variables.put("MALLOC_ARENA_MAX", "2");
        return ChildProcess.start(
                isolation.wrap(run.command(flags, List.of()), "TERM", false),
                variables,
                folder.logs().resolve(name + "-console.log"),
                folder.directory("run/processes").resolve(name));
    }

    @Override
    public boolean isReady(ChildProcess process) {
        return answers("/actuator/health/readiness");
    }

    @Override
    void exercise() {
        answers("/");
        answers("/api/" + name + "/openapi.json");
    }

    @Override
    public StartFailure failure(String japanese, String english) {
        var log = folder.logs().resolve(name + "*.log");
        return new StartFailure(
                name + " " + japanese + "。記録 " + log + " の最後を見てください。",
                name + " " + english + "; see the end of " + log + ".");
    }

    private boolean answers(String path) {
        try {
            var connection = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
            connection.setConnectTimeout(CALL_MILLIS);
            connection.setReadTimeout(CALL_MILLIS);
            connection.setUseCaches(false);
            try {
                return connection.getResponseCode() == OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }
}
