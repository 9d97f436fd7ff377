package jp.monozukuri.meister;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.monozukuri.embedded.TestEngines;
import jp.monozukuri.rules.contract.PublishedQuestions;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole service on a database and a topic of its own, in rehearsal mode. */
final class RunningMeister implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String topic = "meister.events." + UUID.randomUUID();
    private final ConfigurableApplicationContext context;

    RunningMeister() {
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.kafka.bootstrap-servers=" + TestEngines.shared().bootstrapServers(),
                "--spring.cloud.stream.bindings.inbox-in-0.destination=" + topic,
                "--spring.cloud.stream.bindings.relay-out-0.destination=" + topic,
                "--platform.rehearsal.enabled=true",
                "--server.port=0"));
        TestEngines.shared()
                .database("meister")
                .springProperties()
                .forEach((name, value) -> arguments.add("--" + name + "=" + value));
        context = SpringApplication.run(MeisterService.class, arguments.toArray(String[]::new));
    }

    /** Sends a command as an office, or as {@code CENTRAL}, at a moment; {@code headers} are more names and values. */
    HttpResponse<String> command(String office, String at, String key, String name, String payload, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri("/api/meister/commands/" + name))
                .header("Office", office)
                .header("Actor", "clerk-01")
                .header("Rehearsal-Now", at)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(
                request.POST(HttpRequest.BodyPublishers.ofString(payload)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Asks a question at a moment; {@code headers} are names and values, such as {@code Office}. */
    HttpResponse<String> question(String at, String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).header("Rehearsal-Now", at);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Asks for something to be done that is no command. */
    HttpResponse<String> post(String path, String... headers) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(uri(path))
                        .headers(headers)
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Where its events go. */
    String topic() {
        return topic;
    }

    /** The questions that it answers. */
    Set<String> questions() {
        return PublishedQuestions.answeredBy(context);
    }

    /** A part of the running service. */
    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    private URI uri(String path) {
        int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
        return URI.create("http://127.0.0.1:" + port + path);
    }

    @Override
    public void close() {
        context.close();
    }
}
