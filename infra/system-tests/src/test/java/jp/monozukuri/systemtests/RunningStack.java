package jp.monozukuri.systemtests;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import jp.monozukuri.embedded.Stack;
import jp.monozukuri.embedded.StackSettings;
import jp.monozukuri.scenarios.PlayResult;
import jp.monozukuri.scenarios.Player;
import jp.monozukuri.scenarios.file.ScenarioFile;
import jp.monozukuri.scenarios.http.Gateway;
import jp.monozukuri.scenarios.http.Patience;
import jp.monozukuri.scenarios.http.Service;

/** An empty stack of this checkout on free ports, with what tests ask of it; the first makes the start caches for all. */
final class RunningStack implements AutoCloseable {

    static final Path CHECKOUT = Path.of(System.getProperty("project.root")).toAbsolutePath();

    private final Path data;
    private final Stack stack;
    private final HttpClient http = HttpClient.newHttpClient();

    private RunningStack(Path data, Stack stack) {
        this.data = data;
        this.stack = stack;
    }

    static RunningStack start() throws IOException {
        Path data = Files.createTempDirectory("monozukuri-system-test-");
        return new RunningStack(
                data,
                Stack.start(
                        StackSettings.forTests(CHECKOUT, data.resolve("data")).withPreparation(true),
                        (japanese, english) -> System.out.println(english)));
    }

    Stack stack() {
        return stack;
    }

    PlayResult play(String scenario) {
        try (Gateway gateway = new Gateway(stack.gateway(), Patience.standard())) {
            return Player.play(
                    ScenarioFile.read(CHECKOUT.resolve("infra/scenarios/" + scenario), Service::takes), gateway);
        }
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return http.send(request(path, headers).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String body, String... headers) throws IOException, InterruptedException {
        return http.send(
                request(path, headers)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(stack.gateway() + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request;
    }

    /** Rows of a query on a service's database, each as text. */
    List<List<String>> query(String service, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(stack.adminUrl(service), stack.adminUser(), stack.adminPassword());
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<List<String>> rows = new ArrayList<>();
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(String.valueOf(found.getString(column)));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    @Override
    public void close() throws IOException {
        stack.close();
        try (var files = Files.walk(data)) {
            for (Path path : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
