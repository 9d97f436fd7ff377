package jp.monozukuri.scenarios.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import jp.monozukuri.scenarios.file.Scenario.Expected;
import jp.monozukuri.scenarios.file.Scenario.Office;
import jp.monozukuri.scenarios.file.Scenario.Person;
import jp.monozukuri.scenarios.file.Scenario.Query;
import jp.monozukuri.scenarios.file.Scenario.Row;
import jp.monozukuri.scenarios.file.Scenario.Step;
import jp.monozukuri.scenarios.file.Scenario.Trade;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a scenario file. Payloads are taken as they are: what is in them is for the system to judge. */
public final class ScenarioFile {

    private static final Set<String> FILE_FIELDS = Set.of(
            "format",
            "scenario",
            "title",
            "description",
            "published",
            "traps",
            "seed",
            "offices",
            "trades",
            "people",
            "steps",
            "queries",
            "expected");
    private static final Set<String> OFFICE_FIELDS = Set.of("code", "ja");
    private static final Set<String> TRADE_FIELDS = Set.of("code", "ja", "certifiable", "use");
    private static final Set<String> PERSON_FIELDS =
            Set.of("id", "kind", "office", "trades", "registeredOn", "trainingExempt", "trainedOn");
    private static final Set<String> STEP_FIELDS =
            Set.of("n", "at", "office", "command", "key", "note", "payload", "expect");
    private static final Set<String> EXPECT_FIELDS = Set.of("outcome", "code");
    private static final Set<String> QUERY_FIELDS = Set.of("office", "fiscalYear", "asOf");
    private static final Set<String> REPORT_FIELDS =
            Set.of("query", "rows", "texts", "finalised", "postFinalisationDelta", "byOffice");
    private static final Set<String> ROW_FIELDS =
            Set.of("code", "labelJa", "unit", "target", "actual", "rate", "met", "memo");
    private static final Set<String> TEXT_FIELDS = Set.of("row", "plan", "status");
    private static final Set<String> BY_OFFICE_FIELDS = Set.of("office", "headline");
    private static final String FORMAT = "1";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Predicate<String> knownCommand;
    private final List<String> faults = new ArrayList<>();

    private ScenarioFile(Predicate<String> knownCommand) {
        this.knownCommand = knownCommand;
    }

    /**
     * Reads the whole file.
     *
     * @param knownCommand whether there is a command of that name
     * @throws ScenarioFault when anything in it is unknown, missing or contradictory
     */
    public static Scenario read(Path file, Predicate<String> knownCommand) {
        try (InputStream in = Files.newInputStream(file)) {
            return new ScenarioFile(knownCommand).read(file.getFileName().toString(), JSON.readTree(in));
        } catch (JacksonException e) {
            throw new ScenarioFault(file.getFileName().toString(), List.of("not JSON: " + e.getMessage()));
        } catch (IOException e) {
            throw new ScenarioFault(file.toString(), List.of("not readable: " + e));
        }
    }

    private Scenario read(String fileName, JsonNode json) {
        Section file = Section.of(json, "", faults);
        file.knows(FILE_FIELDS);
        if (!file.value("format").isMissingNode() && !file.text("format").equals(FORMAT)) {
            file.fault("\"format\" is " + file.value("format") + ", not \"" + FORMAT + "\"");
        }
        List<Office> offices =
                file.sections("offices").stream().map(this::office).toList();
        List<Trade> trades = file.sections("trades").stream().map(this::trade).toList();
        Set<String> officeCodes =
                distinct("offices", offices.stream().map(Office::code).toList());
        Set<String> tradeCodes =
                distinct("trades", trades.stream().map(Trade::code).toList());
        List<Person> people = file.sections("people").stream()
                .map(section -> person(section, officeCodes, tradeCodes))
                .toList();
        distinct("people", people.stream().map(Person::id).toList());
        List<Step> steps = file.sections("steps").stream()
                .map(section -> step(section, officeCodes))
                .toList();
        sorted(steps);
        List<Query> queries = file.sections("queries").stream()
                .map(section -> query(section, officeCodes))
                .toList();
        List<Expected> expected = expected(file, queries);
        if (!faults.isEmpty()) {
            throw new ScenarioFault(fileName, faults);
        }
        String name = file.textOrNull("scenario");
        return new Scenario(name == null ? fileName : name, offices, trades, people, steps, expected);
    }

    private Office office(Section section) {
        section.knows(OFFICE_FIELDS);
        return new Office(section.text("code"), section.text("ja"));
    }

    private Trade trade(Section section) {
        section.knows(TRADE_FIELDS);
        return new Trade(
                section.text("code"), section.text("ja"), section.flag("certifiable", true), section.textOrNull("use"));
    }

    private Person person(Section section, Set<String> officeCodes, Set<String> tradeCodes) {
        section.knows(PERSON_FIELDS);
        var person = new Person(
                section.text("id"),
                section.choice("kind", Person.Kind.class),
                section.text("office"),
                section.texts("trades"),
                section.dateOrNull("registeredOn"),
                section.flag("trainingExempt", false),
                section.dateOrNull("trainedOn"));
        oneOf(section, "office", person.office(), officeCodes);
        person.trades().forEach(trade -> oneOf(section, "trades", trade, tradeCodes));
        switch (person.kind()) {
            case MEISTER -> {
                if (person.registeredOn() == null) {
                    section.fault("a meister needs \"registeredOn\"");
                }
                if (person.trainingExempt() && person.trainedOn() != null) {
                    section.fault("\"trainingExempt\" and \"trainedOn\" exclude each other");
                }
            }
            case EXPERT -> {
                if (person.registeredOn() != null || person.trainingExempt() || person.trainedOn() != null) {
                    section.fault("an expert has no registration and no training");
                }
            }
        }
        return person;
    }

    private Step step(Section section, Set<String> officeCodes) {
        section.knows(STEP_FIELDS);
        Section expect = section.section("expect");
        expect.knows(EXPECT_FIELDS);
        var step = new Step(
                section.number("n"),
                section.moment("at"),
                section.text("office"),
                section.text("command"),
                section.text("key"),
                section.object("payload"),
                expect.choice("outcome", Outcome.class),
                expect.textOrNull("code"));
        oneOf(section, "office", step.office(), officeCodes);
        if (!step.command().isEmpty() && !knownCommand.test(step.command())) {
            section.fault("unknown command \"" + step.command() + "\"");
        }
        return step;
    }

    private Query query(Section section, Set<String> officeCodes) {
        section.knows(QUERY_FIELDS);
        var query = new Query(section.text("office"), section.number("fiscalYear"), section.moment("asOf"));
        if (!query.office().equals(Scenario.NATIONAL)) {
            oneOf(section, "office", query.office(), officeCodes);
        }
        return query;
    }

    private List<Expected> expected(Section file, List<Query> queries) {
        List<Section> sections = file.sections("expected");
        List<Expected> expected = new ArrayList<>();
        if (sections.size() != queries.size()) {
            file.fault(queries.size() + " queries but " + sections.size() + " entries in \"expected\"");
            return expected;
        }
        for (int i = 0; i < queries.size(); i++) {
            Section section = sections.get(i);
            section.knows(REPORT_FIELDS);
            if (!section.value("query").equals(file.value("queries").path(i))) {
                section.fault("\"query\" is " + section.value("query") + ", not "
                        + file.value("queries").path(i));
            }
            List<Row> rows = section.sections("rows").stream().map(this::row).toList();
            distinct("rows of expected[" + i + "]", rows.stream().map(Row::code).toList());
            if (section.has("texts")) {
                section.sections("texts").forEach(text -> text.knows(TEXT_FIELDS));
            }
            if (section.has("byOffice")) {
                section.sections("byOffice").forEach(office -> office.knows(BY_OFFICE_FIELDS));
            }
            expected.add(new Expected(queries.get(i), rows, section.without(Set.of("query", "rows"))));
        }
        return expected;
    }

    private Row row(Section section) {
        section.knows(ROW_FIELDS);
        Map<String, JsonNode> memo = new LinkedHashMap<>();
        if (!section.value("memo").isMissingNode()) {
            section.object("memo").properties().forEach(entry -> memo.put(entry.getKey(), entry.getValue()));
        }
        return new Row(section.text("code"), section.without(Set.of("code", "memo")), memo);
    }

    private void sorted(List<Step> steps) {
        for (int i = 1; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (!step.at().equals(OffsetDateTime.MIN)
                    && step.at().isBefore(steps.get(i - 1).at())) {
                faults.add("steps[" + i + "]: \"at\" " + step.at() + " is before the step in front of it");
            }
        }
    }

    private Set<String> distinct(String list, List<String> codes) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            Integer earlier = first.putIfAbsent(codes.get(i), i);
            if (earlier != null && !codes.get(i).isEmpty()) {
                faults.add(list + ": \"" + codes.get(i) + "\" stands at [" + earlier + "] and [" + i + "]");
            }
        }
        return new HashSet<>(codes);
    }

    private static void oneOf(Section section, String field, String value, Set<String> known) {
        if (!value.isEmpty() && !known.contains(value)) {
            section.fault("unknown " + field + " \"" + value + "\"");
        }
    }
}
