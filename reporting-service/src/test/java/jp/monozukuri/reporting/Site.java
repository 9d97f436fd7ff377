package jp.monozukuri.reporting;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.monozukuri.embedded.TestEngines;
import jp.monozukuri.platform.inbox.InboxHandler;
import jp.monozukuri.platform.inbox.IncomingEvent;
import jp.monozukuri.rules.contract.PublishedQuestions;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole service on a database and a topic of its own, in rehearsal mode, as a browser sees it. */
public final class Site implements AutoCloseable {

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final ConfigurableApplicationContext context;

    /** @param settings more settings, as arguments */
    public Site(String topic, String... settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.kafka.bootstrap-servers=" + TestEngines.shared().bootstrapServers(),
                "--spring.cloud.stream.bindings.inbox-in-0.destination=" + topic,
                "--spring.cloud.stream.bindings.relay-out-0.destination=" + topic,
                "--platform.rehearsal.enabled=true",
                "--server.port=0"));
        arguments.addAll(List.of(settings));
        TestEngines.shared()
                .database("reporting")
                .springProperties()
                .forEach((name, value) -> arguments.add("--" + name + "=" + value));
        context = SpringApplication.run(ReportingService.class, arguments.toArray(String[]::new));
    }

    /** Takes events in as the inbox does: one batch, one transaction. */
    public void take(List<IncomingEvent> events) {
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(
                        status -> context.getBean(InboxHandler.class).take(List.copyOf(events)));
    }

    /** The address of a path. */
    public URI address(String path) {
        int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** What a browser gets, at the clock's own time. */
    public HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path)).header("Accept", "text/html,*/*;q=0.8");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** What a form sends. */
    public HttpResponse<String> post(String path, String form, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** A command of an office. */
    public HttpResponse<String> command(String office, String at, String key, String name, String payload)
            throws IOException, InterruptedException {
        return commandBy(office, "clerk-01", at, key, name, payload);
    }

    /** A command of a person of an office. */
    public HttpResponse<String> commandBy(
            String office, String actor, String at, String key, String name, String payload)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(address("/api/reporting/commands/" + name))
                        .header("Office", office)
                        .header("Actor", actor)
                        .header("Rehearsal-Now", at)
                        .header("Idempotency-Key", key)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(payload.replace('\'', '"')))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** The questions that the service answers. */
    public Set<String> questions() {
        return PublishedQuestions.answeredBy(context);
    }

    /** The client, for streams. */
    public HttpClient http() {
        return http;
    }

    @Override
    public void close() {
        context.close();
        http.shutdownNow();
    }
}
