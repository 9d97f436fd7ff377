package jp.monozukuri.platform.sample;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import jp.monozukuri.embedded.Database;
import jp.monozukuri.embedded.TestEngines;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The sample service on the real engines, one for all tests of this module. */
public final class RunningSample {

    private static final class Holder {
        static final RunningSample SHARED = new RunningSample();
    }

    private final HttpClient http = HttpClient.newHttpClient();
    private final Database database = TestEngines.shared().database("sample");
    private final ConfigurableApplicationContext context;

    private RunningSample() {
        context = start();
    }

    public static RunningSample shared() {
        return Holder.SHARED;
    }

    /** One more instance of the service on the same database and topics, with further settings. */
    public ConfigurableApplicationContext start(String... settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.config.import=classpath:platform.yaml",
                "--spring.application.name=sample",
                "--spring.cloud.stream.bindings.inbox-in-0.destination=sample.events,other.events",
                "--spring.kafka.bootstrap-servers=" + TestEngines.shared().bootstrapServers(),
                "--platform.rehearsal.enabled=true",
                "--platform.consistency.limit=3s",
                "--server.port=0"));
        database.springProperties().forEach((name, value) -> arguments.add("--" + name + "=" + value));
        arguments.addAll(List.of(settings));
        return SpringApplication.run(SampleService.class, arguments.toArray(String[]::new));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    public Database database() {
        return database;
    }

    public String url(String path) {
        int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
        return "http://127.0.0.1:" + port + path;
    }

    public HttpResponse<String> command(String key, String name, String payload, String... moreHeaders)
            throws Exception {
        List<String> headers = new ArrayList<>(List.of(moreHeaders));
        headers.add("Idempotency-Key");
        headers.add(key);
        return post("/api/sample/commands/" + name, payload, headers.toArray(String[]::new));
    }

    public HttpResponse<String> post(String path, String body, String... headers) throws Exception {
        return http.send(
                request(path, headers)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    public HttpResponse<String> get(String path, String... headers) throws Exception {
        return http.send(request(path, headers).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)))
                .setHeader("Office", "JP-01")
                .setHeader("Actor", "clerk-01");
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request;
    }
}
