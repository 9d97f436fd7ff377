package jp.monozukuri.meister;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.monozukuri.rules.contract.PublishedSchema;
import jp.monozukuri.rules.contract.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running service that is told things and asked questions; each question carries the tokens of all that was told. */
final class Asking implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RunningMeister service = new RunningMeister();
    private final StringBuilder tokens = new StringBuilder();
    private String at;
    private int key;

    /** @param at the moment, ISO 8601 with offset */
    Asking(String at) {
        this.at = at;
    }

    /** Goes to another moment. */
    void goTo(String moment) {
        this.at = moment;
    }

    /** Sends a command that must be accepted; {@code '} stands for {@code "}. */
    void accepted(String office, String name, String payload) throws Exception {
        HttpResponse<String> answer = send(office, name, payload);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        tokens.append(tokens.isEmpty() ? "" : ",")
                .append(answer.headers().firstValue("Consistency-Token").orElseThrow());
    }

    /** Sends a command under a new key; {@code '} stands for {@code "}. */
    HttpResponse<String> send(String office, String name, String payload, String... headers) throws Exception {
        return service.command(office, at, "asking-" + key++, name, payload.replace('\'', '"'), headers);
    }

    /** A good answer, which fits the contract of its question. */
    JsonNode answer(String office, String path, String contract) throws Exception {
        HttpResponse<String> answer = get(path, "Office", office);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        String schema = Files.readString(Path.of("contracts/queries").resolve(contract + ".schema.json"));
        assertThat(PublishedSchema.errors(schema, answer.body()))
                .as(answer.body())
                .isEmpty();
        return JSON.readTree(answer.body());
    }

    /** A refusal in both languages that names code, field, value and rule. */
    void problem(String office, String path, int status, String code, String field, @Nullable String value)
            throws Exception {
        Refusal.verify(get(path, "Office", office), status, code, field, value);
    }

    /** An answer of any kind, to a question that carries the tokens. */
    HttpResponse<String> get(String path, String... headers) throws Exception {
        String[] all = new String[headers.length + (tokens.isEmpty() ? 0 : 2)];
        System.arraycopy(headers, 0, all, 0, headers.length);
        if (!tokens.isEmpty()) {
            all[headers.length] = "Consistency-Token";
            all[headers.length + 1] = tokens.toString();
        }
        return service.question(at, "/api/meister" + path, all);
    }

    RunningMeister running() {
        return service;
    }

    @Override
    public void close() {
        service.close();
    }
}
