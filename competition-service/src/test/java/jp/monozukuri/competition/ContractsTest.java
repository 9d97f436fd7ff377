package jp.monozukuri.competition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.monozukuri.rules.contract.PublishedSchema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The contracts folder agrees with the code, and the schemas refuse what FORMAT.md 3 calls INVALID_PAYLOAD. */
class ContractsTest {

    static final Path EVENTS = Path.of("contracts/events");
    private static final Path COMMANDS = Path.of("contracts/commands");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static List<Class<?>> published() {
        return StoredEvents.types().stream()
                .<Class<?>>map(stored -> load("jp.monozukuri.competition.relay.published." + stored.getSimpleName()))
                .toList();
    }

    static List<? extends Class<?>> commands() {
        return new CompetitionConfiguration().competition().commands();
    }

    @ParameterizedTest
    @MethodSource("published")
    void the_example_of_an_event_is_what_the_service_writes(Class<?> type) {
        String example = read(EVENTS.resolve(type.getSimpleName() + ".v1.example.json"));

        Object event = MAPPER.readValue(example, type);

        assertThat(MAPPER.writeValueAsString(event))
                .isEqualTo(MAPPER.readTree(example).toString());
        assertThat(errors(EVENTS.resolve(type.getSimpleName() + ".v1.schema.json"), example))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("published")
    void the_schema_of_an_event_describes_and_requires_its_fields(Class<?> type) {
        JsonNode schema = MAPPER.readTree(read(EVENTS.resolve(type.getSimpleName() + ".v1.schema.json")));

        assertThat(schema.get("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(names(components(type)));
        assertThat(schema.get("properties").valueStream()).allMatch(field -> field.hasNonNull("description"));
        assertThat(strings(schema.get("required"))).containsExactlyInAnyOrderElementsOf(names(components(type)));
        assertThat(schema.get("additionalProperties").booleanValue()).isTrue();
    }

    @Test
    void there_is_nothing_in_the_folder_but_the_contracts_of_this_service() throws IOException {
        assertThat(files(EVENTS))
                .containsExactlyInAnyOrderElementsOf(published().stream()
                        .map(Class::getSimpleName)
                        .flatMap(name -> Stream.of(name + ".v1.schema.json", name + ".v1.example.json"))
                        .toList());
        assertThat(files(COMMANDS))
                .containsExactlyInAnyOrderElementsOf(commands().stream()
                        .map(type -> type.getSimpleName() + ".schema.json")
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void the_schema_of_a_command_has_its_fields_and_requires_those_that_cannot_be_null(Class<?> type) {
        JsonNode schema = MAPPER.readTree(read(COMMANDS.resolve(type.getSimpleName() + ".schema.json")));
        List<RecordComponent> required = components(type).stream()
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .toList();

        assertThat(schema.get("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(names(components(type)));
        assertThat(strings(schema.get("required"))).containsExactlyInAnyOrderElementsOf(names(required));
        assertThat(schema.path("additionalProperties").isMissingNode()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            RecordPrelim | {'trade':'PLASTERING','date':'2025-06-25','participants':4}
            RecordPrelim | {'trade':'PLASTERING','date':'2025-06-25','participants':0,'unknown':['field']}
            RegisterSupport | {'competition':'GORIN_NATIONAL','fiscalYear':2024,'role':'ATHLETE','personRef':'a1','trade':'T'}
            RegisterSupport | {'competition':'YOUTH_MONOZUKURI','fiscalYear':2024,'role':'LEADER','personRef':'a1','trade':'T','support':['TRAVEL','TRAVEL'],'supports':null,'amountsYen':{'TRAVEL':0}}
            RegisterSupport | {'competition':'GORIN_NATIONAL','fiscalYear':2024,'role':'ATHLETE','personRef':'a1','trade':'T','bornOn':'2001-01-01'}
            WithdrawSupport | {'competition':'GORIN_NATIONAL','fiscalYear':2024,'role':'LEADER','personRef':'a1','trade':'T','reason':''}
            OpenContentTask | {'taskId':'MK-1','fiscalYear':2024}
            OpenContentTask | {'taskId':'MK-1','fiscalYear':2024,'subject':null,'on':null}
            UpdateContentTask | {'taskId':'MK-1','state':'DONE','on':'2024-02-29'}
            RecordEnquiry | {'enquiryId':'EN-1','mark':'IIMONO','topic':'NEW_APPLICATION','on':'2024-07-22'}
            ReferToCentre | {'enquiryId':'EN-1','on':'2024-07-23'}
            """)
    void a_payload_within_the_rules_passes_and_becomes_a_command(String command, String payload) {
        String json = payload.replace('\'', '"');

        assertThat(errors(COMMANDS.resolve(command + ".schema.json"), json)).isEmpty();

        Class<?> type = commands().stream()
                .filter(each -> each.getSimpleName().equals(command))
                .findFirst()
                .orElseThrow();
        Object read = MAPPER.readerFor(type)
                .without(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .readValue(json);
        JsonNode written = MAPPER.readTree(MAPPER.writeValueAsString(read));
        MAPPER.readTree(json).properties().stream()
                .filter(field -> !field.getKey().equals("unknown"))
                .forEach(field -> assertThat(written.get(field.getKey())).isEqualTo(field.getValue()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            RecordPrelim | {'trade':'PLASTERING','date':'2025-06-25','participants':'4'}
            RecordPrelim | {'trade':'PLASTERING','date':'2025-06-25','participants':-1}
            RecordPrelim | {'trade':'PLASTERING','date':'2025-06-25','participants':1.5}
            RecordPrelim | {'trade':'PLASTERING','date':'2025-06-31','participants':4}
            RecordPrelim | {'trade':'PLASTERING','date':'2025-06-25T10:00:00+09:00','participants':4}
            RecordPrelim | {'trade':'\u3000 ','date':'2025-06-25','participants':4}
            RecordPrelim | {'trade':null,'date':'2025-06-25','participants':4}
            RecordPrelim | {'trade':'PLASTERING','date':'2025-06-25'}
            RegisterSupport | {'competition':'GORIN','fiscalYear':2024,'role':'ATHLETE','personRef':'a1','trade':'T'}
            RegisterSupport | {'competition':'GORIN_NATIONAL','fiscalYear':'2024','role':'ATHLETE','personRef':'a1','trade':'T'}
            RegisterSupport | {'competition':'GORIN_NATIONAL','fiscalYear':2024,'role':'athlete','personRef':'a1','trade':'T'}
            RegisterSupport | {'competition':'GORIN_NATIONAL','fiscalYear':2024,'role':'ATHLETE','personRef':'','trade':'T'}
            RegisterSupport | {'competition':'GORIN_NATIONAL','fiscalYear':2024,'role':'ATHLETE','personRef':'a1','trade':'T','support':'TRAVEL'}
            RegisterSupport | {'competition':'GORIN_NATIONAL','fiscalYear':2024,'role':'ATHLETE','personRef':'a1','trade':'T','bornOn':'2001-02-29'}
            WithdrawSupport | {'competition':'GORIN_NATIONAL','fiscalYear':2024,'role':'LEADER','personRef':'a1'}
            OpenContentTask | {'taskId':' ','fiscalYear':2024}
            OpenContentTask | {'taskId':'MK-1','fiscalYear':2024,'on':'2024-13-01'}
            UpdateContentTask | {'taskId':'MK-1','state':'REQUESTED'}
            UpdateContentTask | {'taskId':'MK-1','state':'DONE','on':'2023-02-29'}
            RecordEnquiry | {'enquiryId':'EN-1','mark':'OTHER','topic':'CHANGE','on':'2024-07-22'}
            RecordEnquiry | {'enquiryId':'EN-1','mark':'IIMONO','topic':'RENEWAL','on':'2024-07-22'}
            ReferToCentre | {'enquiryId':'EN-1'}
            """)
    void a_payload_that_breaks_one_rule_is_refused(String command, String payload) {
        assertThat(errors(COMMANDS.resolve(command + ".schema.json"), payload.replace('\'', '"')))
                .hasSize(1);
    }

    static List<String> errors(Path schemaFile, String json) {
        return PublishedSchema.errors(read(schemaFile), json);
    }

    private static List<RecordComponent> components(Class<?> type) {
        return Arrays.asList(type.getRecordComponents());
    }

    private static List<String> names(List<RecordComponent> components) {
        return components.stream().map(RecordComponent::getName).toList();
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
