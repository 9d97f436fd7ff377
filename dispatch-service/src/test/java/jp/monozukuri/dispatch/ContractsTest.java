package jp.monozukuri.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.monozukuri.platform.contract.ContractSchema;
import jp.monozukuri.rules.contract.PublishedSchema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The contracts folder agrees with the code, and the schemas refuse what FORMAT.md 3 calls INVALID_PAYLOAD. */
class ContractsTest {

    private static final Path EVENTS = Path.of("contracts/events");
    private static final Path COMMANDS = Path.of("contracts/commands");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static List<Class<?>> published() {
        return StoredEvents.types().stream()
                .<Class<?>>map(stored -> load("jp.monozukuri.dispatch.relay.published." + stored.getSimpleName()))
                .toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("no published form " + name, e);
        }
    }

    static List<? extends Class<?>> commands() {
        return new DispatchConfiguration().dispatch().commands();
    }

    @Test
    void there_is_nothing_in_the_folder_but_the_contracts_of_this_service() {
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
    @MethodSource("published")
    void the_example_of_an_event_keeps_its_schema_also_with_a_field_of_a_later_version(Class<?> type) {
        Path schema = EVENTS.resolve(type.getSimpleName() + ".v1.schema.json");
        ObjectNode example = example(type);

        assertThat(errors(schema, example.toString())).isEmpty();
        assertThat(errors(schema, example.put("laterField", 1).toString())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("published")
    void the_schema_of_an_event_describes_every_field_and_requires_those_that_cannot_be_null(Class<?> type) {
        JsonNode schema = schema(EVENTS.resolve(type.getSimpleName() + ".v1.schema.json"));

        describes(schema, type);
        if (type.getSimpleName().equals("DispatchConfirmed")) {
            describes(schema.at("/properties/people/items"), load(type.getPackageName() + ".Assigned"));
        }
        if (schema.at("/properties").has("days")) {
            describes(schema.at("/properties/days/items"), load(type.getPackageName() + ".Day"));
        }
        for (String required : names(required(type))) {
            ObjectNode incomplete = example(type);
            incomplete.remove(required);
            assertThat(errors(EVENTS.resolve(type.getSimpleName() + ".v1.schema.json"), incomplete.toString()))
                    .hasSize(1);
        }
    }

    private static void describes(JsonNode schema, Class<?> type) {
        assertThat(schema.get("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(names(components(type)));
        assertThat(schema.get("properties").valueStream()).allMatch(field -> field.hasNonNull("description"));
        assertThat(strings(schema.get("required"))).containsExactlyInAnyOrderElementsOf(names(required(type)));
        assertThat(schema.get("additionalProperties").booleanValue()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void the_schema_of_a_command_has_its_fields_and_requires_those_that_cannot_be_null(Class<?> type) {
        JsonNode schema = schema(COMMANDS.resolve(type.getSimpleName() + ".schema.json"));
        List<String> required = type.getSimpleName().equals("HostSurvey")
                ? List.of("dispatchId", "satisfied", "becameTrigger") // null is an answer there and must be given
                : names(required(type));

        assertThat(schema.hasNonNull("title")).isTrue();
        assertThat(schema.hasNonNull("description")).isTrue();
        assertThat(schema.get("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(names(components(type)));
        assertThat(schema.get("properties").valueStream()).allMatch(field -> field.hasNonNull("description"));
        assertThat(strings(schema.get("required"))).containsExactlyInAnyOrderElementsOf(required);
        assertThat(schema.has("additionalProperties")).isFalse();
        if (type.getSimpleName().equals("RecordMeisterAnswer")) {
            assertThat(schema.at("/properties/reason").has("x-code")).isFalse();
        } else if (schema.get("properties").has("reason")) {
            assertThat(schema.at("/properties/reason/x-code").stringValue()).isEqualTo("REASON_REQUIRED");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        OpenConsultation | {'consultationId':'CO-1','hostType':'OTHER','on':'2024-02-29'}
        OpenConsultation | {'consultationId':'CO-1','hostType':'SAPOSTE','on':'2025-06-10','host':null,'topic':'','unknown':[1]}
        SubmitRequest | {'requestId':'R','hostType':'ELEM_JHS','trade':'T','plannedDates':['2025-07-10','2025-07-10'],'on':'2025-06-10'}
        SubmitRequest | {'requestId':'R','hostType':'ELEM_JHS','trade':'T','plannedDates':['2025-07-10'],'on':'2025-06-10','consultationId':null,'host':null,'mode':'any words','learners':0}
        ProposeMeister | {'requestId':'R','personId':'M-1'}
        RecordMeisterAnswer | {'requestId':'R','personId':'M-1','answer':'ACCEPTED','reason':''}
        RecordMeisterAnswer | {'requestId':'R','personId':'M-1','answer':'DECLINED'}
        RecordPriorMeeting | {'requestId':'R','on':'2025-06-10'}
        IssueInstructionPlan | {'requestId':'R','on':'2025-06-10'}
        DeclineRequest | {'requestId':'R','reason':'x'}
        ConfirmDispatch | {'dispatchId':'D','hostType':'PUBLIC_VENUE','trade':'T','people':['M-1','M-2'],'plannedDates':['2025-07-10','2025-07-11']}
        ConfirmDispatch | {'dispatchId':'D','hostType':'PUBLIC_VENUE','trade':'T','people':['M-1'],'plannedDates':['2025-07-10'],'requestId':null,'expertGround':null,'host':null,'area':null}
        ConfirmDispatch | {'dispatchId':'D','hostType':'PUBLIC_VENUE','trade':'T','people':['M-1'],'plannedDates':['2025-07-10'],'expertGround':'NO_REGISTERED_MEISTER_IN_PREFECTURE'}
        RescheduleSession | {'dispatchId':'D','from':'2025-07-10','to':'2025-07-11','reason':'x'}
        CancelDispatch | {'dispatchId':'D','reason':'\u3000x'}
        ReportCompletion | {'dispatchId':'D','days':[{'date':'2025-06-10','mode':'ONLINE','people':['M-1','M-1'],'learners':0}]}
        ReportCompletion | {'dispatchId':'D','days':[{'date':'2025-06-10','mode':'IN_PERSON','people':['M-1'],'learners':1000000000,'hours':2.75},{'date':'2025-06-11','mode':'IN_PERSON','people':['M-1'],'learners':1,'hours':null}]}
        CorrectReport | {'dispatchId':'D','expectedVersion':1,'reason':'x','days':[{'date':'2025-06-10','mode':'ONLINE','people':['M-1'],'learners':0}]}
        VoidReport | {'dispatchId':'D','reason':'x'}
        HostSurvey | {'dispatchId':'D','satisfied':null,'becameTrigger':null}
        HostSurvey | {'dispatchId':'D','satisfied':true,'becameTrigger':false}
        LearnerSurvey | {'dispatchId':'D','understood':0,'notUnderstood':0,'blank':0}
        ExplainWarning | {'about':'request/R/1 x','number':1,'reason':'x'}
        ClaimFee | {'dispatchId':'D','personId':'M-1','on':'2025-06-10'}
        ClaimFee | {'dispatchId':'D','personId':'M-1','on':'2025-06-10','amountYen':0}
        """)
    void a_payload_within_the_rules_passes_and_becomes_a_command(String command, String payload) {
        String json = payload.replace('\'', '"');
        assertThat(errors(COMMANDS.resolve(command + ".schema.json"), json)).isEmpty();
        Class<?> type = commands().stream()
                .filter(each -> each.getSimpleName().equals(command))
                .findFirst()
                .orElseThrow();

        JsonNode written = JSON.valueToTree(JSON.readValue(json, type));

        JSON.readTree(json).properties().stream()
                .filter(field ->
                        !field.getKey().equals("unknown") && !field.getKey().equals("days"))
                .forEach(field -> assertThat(written.get(field.getKey()).toString())
                        .isEqualTo(field.getValue().toString()));
        assertThat(written.path("days")).hasSameSizeAs(JSON.readTree(json).path("days"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        OpenConsultation | {'consultationId':'','hostType':'OTHER','on':'2025-06-10'}
        OpenConsultation | {'consultationId':'\u3000 \u00a0','hostType':'OTHER','on':'2025-06-10'}
        OpenConsultation | {'consultationId':'C','hostType':'HOME','on':'2025-06-10'}
        OpenConsultation | {'consultationId':'C','hostType':'OTHER','on':'2025-02-29'}
        OpenConsultation | {'consultationId':'C','hostType':'OTHER','on':'2025-6-1'}
        OpenConsultation | {'consultationId':'C','hostType':'OTHER','on':'2025-06-10T00:00:00Z'}
        OpenConsultation | {'consultationId':'C','hostType':'OTHER','on':null}
        OpenConsultation | {'consultationId':1,'hostType':'OTHER','on':'2025-06-10'}
        SubmitRequest | {'requestId':'R','hostType':'OTHER','trade':'T','plannedDates':['2025-07-10'],'on':'2025-06-10'}
        SubmitRequest | {'requestId':'R','hostType':'ELEM_JHS','trade':' ','plannedDates':['2025-07-10'],'on':'2025-06-10'}
        SubmitRequest | {'requestId':'R','hostType':'ELEM_JHS','trade':'T','plannedDates':[],'on':'2025-06-10'}
        SubmitRequest | {'requestId':'R','hostType':'ELEM_JHS','trade':'T','plannedDates':'2025-07-10','on':'2025-06-10'}
        SubmitRequest | {'requestId':'R','hostType':'ELEM_JHS','trade':'T','plannedDates':['2025-07-32'],'on':'2025-06-10'}
        SubmitRequest | {'requestId':'R','hostType':'ELEM_JHS','trade':'T','plannedDates':['2025-07-10'],'on':'2025-06-10','learners':-1}
        SubmitRequest | {'requestId':'R','hostType':'ELEM_JHS','trade':'T','plannedDates':['2025-07-10']}
        ProposeMeister | {'requestId':'R'}
        ProposeMeister | {'requestId':null,'personId':'M-1'}
        RecordMeisterAnswer | {'requestId':'R','personId':'M-1','answer':'PERHAPS'}
        RecordPriorMeeting | {'requestId':'R'}
        IssueInstructionPlan | {'requestId':'R','on':'today'}
        DeclineRequest | {'requestId':'R'}
        DeclineRequest | {'requestId':'R','reason':'\u3000'}
        ConfirmDispatch | {'dispatchId':'D','hostType':'OTHER','trade':'T','people':['M-1'],'plannedDates':['2025-07-10']}
        ConfirmDispatch | {'dispatchId':'D','hostType':'SAPOSTE','trade':'T','people':[],'plannedDates':['2025-07-10']}
        ConfirmDispatch | {'dispatchId':'D','hostType':'SAPOSTE','trade':'T','people':['M-1','M-1'],'plannedDates':['2025-07-10']}
        ConfirmDispatch | {'dispatchId':'D','hostType':'SAPOSTE','trade':'T','people':['M-1',''],'plannedDates':['2025-07-10']}
        ConfirmDispatch | {'dispatchId':'D','hostType':'SAPOSTE','trade':'T','people':['M-1'],'plannedDates':[]}
        ConfirmDispatch | {'dispatchId':'D','hostType':'SAPOSTE','trade':'T','people':['M-1'],'plannedDates':['2025-07-10','2025-07-10']}
        ConfirmDispatch | {'dispatchId':'D','hostType':'SAPOSTE','trade':'T','people':['M-1'],'plannedDates':['2025-07-10'],'expertGround':'CUSTOM'}
        ConfirmDispatch | {'dispatchId':'D','hostType':'SAPOSTE','trade':'T','people':['M-1'],'plannedDates':['2025-07-10'],'host':5}
        RescheduleSession | {'dispatchId':'D','from':'2025-07-10','to':'2025-07-11','reason':''}
        RescheduleSession | {'dispatchId':'D','from':'2025-07-10','reason':'x'}
        CancelDispatch | {'dispatchId':'D','reason':null}
        ReportCompletion | {'dispatchId':'D','days':[]}
        ReportCompletion | {'dispatchId':'D','days':{}}
        ReportCompletion | {'dispatchId':'D','days':[{'date':'2025-06-10','mode':'WEB','people':['M-1'],'learners':0}]}
        ReportCompletion | {'dispatchId':'D','days':[{'date':'2025-06-10','mode':'ONLINE','people':[],'learners':0}]}
        ReportCompletion | {'dispatchId':'D','days':[{'date':'2025-06-10','mode':'ONLINE','people':['M-1'],'learners':-1}]}
        ReportCompletion | {'dispatchId':'D','days':[{'date':'2025-06-10','mode':'ONLINE','people':['M-1'],'learners':1.5}]}
        ReportCompletion | {'dispatchId':'D','days':[{'date':'2025-06-10','mode':'ONLINE','people':['M-1'],'learners':'3'}]}
        ReportCompletion | {'dispatchId':'D','days':[{'date':'2025-06-10','mode':'ONLINE','people':['M-1'],'learners':3,'hours':-0.5}]}
        ReportCompletion | {'dispatchId':'D','days':[{'date':'2025-06-10','mode':'ONLINE','people':['M-1'],'learners':3,'hours':'2'}]}
        ReportCompletion | {'dispatchId':'D','days':[{'date':'2025-06-10','mode':'ONLINE','people':['M-1'],'learners':1000000001}]}
        ReportCompletion | {'dispatchId':'D','days':[{'mode':'ONLINE','people':['M-1'],'learners':3}]}
        CorrectReport | {'dispatchId':'D','expectedVersion':null,'reason':'x','days':[{'date':'2025-06-10','mode':'ONLINE','people':['M-1'],'learners':0}]}
        CorrectReport | {'dispatchId':'D','expectedVersion':1,'days':[{'date':'2025-06-10','mode':'ONLINE','people':['M-1'],'learners':0}]}
        CorrectReport | {'dispatchId':'D','expectedVersion':1,'reason':'x','days':[]}
        VoidReport | {'dispatchId':'D','reason':' '}
        HostSurvey | {'dispatchId':'D','satisfied':null}
        HostSurvey | {'dispatchId':'D','satisfied':'true','becameTrigger':false}
        LearnerSurvey | {'dispatchId':'D','understood':1,'notUnderstood':0}
        LearnerSurvey | {'dispatchId':'D','understood':-1,'notUnderstood':0,'blank':0}
        ExplainWarning | {'about':'person/M-1','number':1,'reason':'x'}
        ExplainWarning | {'about':'dispatch/D','number':0,'reason':'x'}
        ExplainWarning | {'about':'dispatch/D','number':1,'reason':''}
        ClaimFee | {'dispatchId':'D','personId':'M-1'}
        ClaimFee | {'dispatchId':'D','personId':'M-1','on':'2025-06-10','amountYen':-1}
        ClaimFee | {'dispatchId':'D','personId':'M-1','on':'2025-06-10','amountYen':0.5}
        """)
    void a_payload_that_breaks_one_rule_is_refused(String command, String payload) {
        assertThat(errors(COMMANDS.resolve(command + ".schema.json"), payload.replace('\'', '"')))
                .hasSize(1);
    }

    private static List<String> errors(Path schemaFile, String json) {
        return PublishedSchema.errors(schema(schemaFile).toString(), json);
    }

    private static ObjectNode example(Class<?> type) {
        return (ObjectNode) read(EVENTS.resolve(type.getSimpleName() + ".v1.example.json"));
    }

    private static List<RecordComponent> components(Class<?> type) {
        return Arrays.asList(type.getRecordComponents());
    }

    private static List<RecordComponent> required(Class<?> type) {
        return components(type).stream()
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .toList();
    }

    private static List<String> names(List<RecordComponent> components) {
        return components.stream().map(RecordComponent::getName).toList();
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }

    private static List<String> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the service validates against it and publishes it. */
    private static JsonNode schema(Path file) {
        return ContractSchema.read(Path.of("contracts").relativize(file).toString());
    }

    private static JsonNode read(Path file) {
        return JSON.readTree(text(file));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
