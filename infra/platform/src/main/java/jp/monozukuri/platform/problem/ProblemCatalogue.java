package jp.monozukuri.platform.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Every code with its HTTP status and its sentences, read from {@code platform-problems.json} and {@code problems.json}. */
public final class ProblemCatalogue {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private record Text(String ja, String en) {}

    private record Entry(int status, Text title, Text detail) {}

    private final Map<String, Entry> entries = new HashMap<>();

    /** @throws IllegalArgumentException when a code stands in both files */
    public ProblemCatalogue(List<String> resources) {
        for (String resource : resources) {
            read(resource).forEach((code, entry) -> {
                if (entries.put(code, entry) != null) {
                    throw new IllegalArgumentException("problem code " + code + " is defined twice");
                }
            });
        }
    }

    private static Map<String, Entry> read(String resource) {
        try (InputStream in = ProblemCatalogue.class.getResourceAsStream(resource)) {
            return in == null
                    ? Map.of()
                    : JsonMapper.builder().build().readValue(in, new TypeReference<Map<String, Entry>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every code that can be answered. */
    public Set<String> codes() {
        return Set.copyOf(entries.keySet());
    }

    /** The problem document of a refusal. */
    public Problem of(RuleViolation violation) {
        Map<String, @Nullable Object> values = violation.values();
        Object field = values.get("field");
        List<Problem.FieldError> errors = field == null
                ? List.of()
                : List.of(new Problem.FieldError(
                        field.toString(),
                        values.get("value"),
                        text(values.getOrDefault("rule", violation.code())),
                        values.get("ruleJa") == null ? null : text(values.get("ruleJa"))));
        return of(violation.code(), values, errors);
    }

    /** A problem document with several fields. */
    public Problem of(String code, Map<String, @Nullable Object> values, List<Problem.FieldError> errors) {
        Entry entry = entry(code);
        return new Problem(
                "urn:problem:" + code,
                fill(entry.title.ja, values, "Ja"),
                fill(entry.title.en, values, ""),
                entry.status,
                fill(entry.detail.ja, values, "Ja"),
                fill(entry.detail.en, values, ""),
                null,
                code,
                errors);
    }

    /** A code may be refined after a colon ({@code NOT_ELIGIBLE:EXPERIENCE}); the general sentence serves then. */
    private Entry entry(String code) {
        Entry entry = entries.get(code);
        if (entry == null && code.indexOf(':') > 0) {
            entry = entries.get(code.substring(0, code.indexOf(':')));
        }
        if (entry == null) {
            throw new IllegalStateException("no sentences for problem code " + code);
        }
        return entry;
    }

    /** A value may be given in a language of its own under the name with the language's suffix. */
    private static String fill(String sentence, Map<String, @Nullable Object> values, String suffix) {
        return PLACEHOLDER
                .matcher(sentence)
                .replaceAll(found -> Matcher.quoteReplacement(
                        text(values.getOrDefault(found.group(1) + suffix, values.getOrDefault(found.group(1), "–")))));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "–" : value.toString();
    }
}
