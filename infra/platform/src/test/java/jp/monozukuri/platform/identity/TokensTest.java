package jp.monozukuri.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.monozukuri.platform.sample.RunningSample;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** With an issuer configured, who calls is what its token says, and nothing else. Source: ASVS 5.0.0 V9, V10. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokensTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String AUDIENCE = "monozukuri";
    private static final Map<String, Object> CLERK = Map.of("sub", "clerk-07", "office", "JP-31", "role", "office");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Provider provider = new Provider(JWSAlgorithm.RS256);
    private final Provider stranger = new Provider(JWSAlgorithm.RS256);
    private ConfigurableApplicationContext service;

    @BeforeAll
    void start() {
        service = RunningSample.shared()
                .start(
                        "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + provider.issuer(),
                        "--spring.security.oauth2.resourceserver.jwt.audiences=" + AUDIENCE);
    }

    @AfterAll
    void stop() {
        service.close();
        provider.close();
        stranger.close();
    }

    @Test
    void the_token_says_who_writes_whatever_the_headers_say() throws Exception {
        String id = "T" + UUID.randomUUID();
        HttpResponse<String> answer = open(
                service, id, provider.token(provider.claims(AUDIENCE, CLERK)), "Office", "JP-01", "Actor", "clerk-01");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode event = JSON.readTree(RunningSample.shared()
                        .get("/api/sample/aggregates/jar/" + id)
                        .body())
                .at("/events/0");
        assertThat(event.path("office").asString()).isEqualTo("JP-31");
        assertThat(event.path("actor").asString()).isEqualTo("clerk-07");
    }

    @Test
    void a_call_without_a_token_is_401_with_a_challenge_and_a_problem() throws Exception {
        HttpResponse<String> answer = open(service, "T-none", null, "Office", "JP-01", "Actor", "clerk-01");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(JSON.readTree(answer.body()).path("code").asString()).isEqualTo("CALLER_REQUIRED");
        assertThat(JSON.readTree(answer.body()).at("/errors/0/field").asString())
                .isEqualTo("Authorization");
    }

    @Test
    void a_token_that_is_expired_or_for_another_or_from_another_is_no_token() throws Exception {
        var claims = provider.claims(AUDIENCE, CLERK);
        refused(
                "expired",
                provider.token(Provider.claims(
                        provider.issuer(), AUDIENCE, Instant.now().minusSeconds(900), CLERK)));
        refused("another audience", provider.token(provider.claims("another", CLERK)));
        refused("another issuer", provider.token(Provider.claims(stranger.issuer(), AUDIENCE, Instant.now(), CLERK)));
        refused("another's key", stranger.token(claims));
        refused("signed with the public key as a secret", provider.confused(claims));
        refused("not signed", Provider.unsigned(claims));
        refused("cut short", provider.token(claims).substring(0, 100));
        refused("changed", changed(provider.token(claims)));
        refused("nothing", "");
    }

    @Test
    void a_token_without_the_claims_is_nobody() throws Exception {
        assertThat(code(401, open(service, "T-a", provider.token(provider.claims(AUDIENCE, Map.of("sub", "x"))))))
                .isEqualTo("CALLER_REQUIRED");
        assertThat(code(401, open(service, "T-b", token("office", "JP-48")))).isEqualTo("CALLER_REQUIRED");
        assertThat(code(401, open(service, "T-c", token("role", "king")))).isEqualTo("CALLER_REQUIRED");
        assertThat(code(403, open(service, "T-d", token("role", "auditor")))).isEqualTo("ROLE_MAY_NOT_WRITE");
    }

    @Test
    void health_needs_no_token() throws Exception {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(url(service, "/actuator/health/readiness")))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(http.send(
                                HttpRequest.newBuilder(URI.create(url(service, "/actuator/metrics")))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(401);
    }

    /** Any provider is a matter of configuration: other names of the claims, another algorithm. */
    @Test
    void another_provider_needs_other_settings_only() throws Exception {
        try (Provider other = new Provider(JWSAlgorithm.ES256);
                ConfigurableApplicationContext second = RunningSample.shared()
                        .start(
                                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + other.issuer(),
                                "--spring.security.oauth2.resourceserver.jwt.audiences=ledger",
                                "--spring.security.oauth2.resourceserver.jwt.jws-algorithms=ES256",
                                "--platform.identity.office-claim=org_code",
                                "--platform.identity.actor-claim=preferred_username",
                                "--platform.identity.role-claim=duty")) {
            var claims =
                    Map.<String, Object>of("preferred_username", "centre-02", "org_code", "CENTRAL", "duty", "centre");
            String id = "T" + UUID.randomUUID();
            HttpResponse<String> answer = open(second, id, other.token(other.claims("ledger", claims)));

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(JSON.readTree(RunningSample.shared()
                                    .get("/api/sample/aggregates/jar/" + id)
                                    .body())
                            .at("/events/0/actor")
                            .asString())
                    .isEqualTo("centre-02");
        }
    }

    private String token(String claim, String value) {
        Map<String, Object> claims = new HashMap<>(CLERK);
        claims.put(claim, value);
        return provider.token(provider.claims(AUDIENCE, claims));
    }

    private static String changed(String token) {
        int middle = token.length() / 2;
        char other = token.charAt(middle) == 'A' ? 'B' : 'A';
        return token.substring(0, middle) + other + token.substring(middle + 1);
    }

    private void refused(String what, String token) throws Exception {
        HttpResponse<String> answer = open(service, "T-refused", token);
        assertThat(answer.statusCode()).as(what + " " + answer.body()).isEqualTo(401);
        assertThat(JSON.readTree(answer.body()).path("code").asString())
                .as(what)
                .isEqualTo("CALLER_REQUIRED");
        assertThat(RunningSample.shared()
                        .get("/api/sample/aggregates/jar/T-refused")
                        .statusCode())
                .as(what)
                .isEqualTo(404);
    }

    private HttpResponse<String> open(
            ConfigurableApplicationContext context,
            String id,
            @org.jspecify.annotations.Nullable String token,
            String... headers)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(context, "/api/sample/commands/OpenJar")))
                .setHeader("Idempotency-Key", id)
                .POST(HttpRequest.BodyPublishers.ofString("{\"jarId\":\"" + id + "\",\"label\":\"x\"}"));
        if (token != null) {
            request.setHeader("Authorization", "Bearer " + token);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String url(ConfigurableApplicationContext context, String path) {
        return "http://127.0.0.1:"
                + ((ServletWebServerApplicationContext) context).getWebServer().getPort() + path;
    }

    private static String code(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JSON.readTree(answer.body()).path("code").asString();
    }
}
