package jp.monozukuri.competition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.monozukuri.competition.catalogue.Trades;
import jp.monozukuri.competition.support.age.AgeLimits;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;
import jp.monozukuri.platform.command.Role;
import jp.monozukuri.platform.problem.RuleViolation;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Given events, when a caller sends a command, then these events or this refusal. */
public final class Stage<A> {

    private static final Set<String> TRADES = Set.of("PLASTERING", "MACHINING");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final AggregateTestFixture<A> fixture;
    private TestExecutor<A> given;

    private Stage(Class<A> type) {
        fixture = new AggregateTestFixture<>(type);
        fixture.registerCommandTargetResolver(message -> new VersionedAggregateIdentifier(
                ((Command) message.getPayload())
                        .target((CommandContext) message.getMetaData().get("context")),
                null));
        Trades trades = TRADES::contains;
        fixture.registerInjectableResource(trades);
        fixture.registerInjectableResource(AgeLimits.programme());
        given = fixture.givenNoPriorActivity();
    }

    /** A stage with the trades PLASTERING and MACHINING. */
    public static <A> Stage<A> of(Class<A> type) {
        return new Stage<>(type);
    }

    /** What has happened to the aggregate. */
    public Stage<A> given(Object... events) {
        given = fixture.given(events);
        return this;
    }

    /** The office JP-31 sends a command at a moment under the key "k1". */
    public ResultValidator<A> when(String at, Command command) {
        return when("JP-31", Role.OFFICE, at, command);
    }

    /** The centre sends a command. */
    public ResultValidator<A> whenCentre(String at, Command command) {
        return when("CENTRAL", Role.CENTRE, at, command);
    }

    private ResultValidator<A> when(String office, Role role, String at, Command command) {
        var context =
                new CommandContext(office, role, "a-1", OffsetDateTime.parse(at).toInstant(), "k1");
        return given.when(command, Map.of("context", context));
    }

    /** Expects a refusal with all its values, no event, and sentences that need no other value. */
    public static void refused(ResultValidator<?> result, String code, Object... namesAndValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        result.expectNoEvents().expectException(RuleViolation.class).expectExceptionMessage(code + " " + values);
        JsonNode problem = problems().path(code);
        Map<String, Object> missing = new HashMap<>();
        PLACEHOLDER
                .matcher(problem.toString())
                .results()
                .map((MatchResult match) -> match.group(1))
                .filter(name -> !values.containsKey(name))
                .forEach(name -> missing.put(name, code));
        assertThat(missing).as("placeholders of the sentences without a value").isEmpty();
    }

    private static JsonNode problems() {
        try (InputStream file = Stage.class.getResourceAsStream("/problems.json")) {
            return JsonMapper.builder().build().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
