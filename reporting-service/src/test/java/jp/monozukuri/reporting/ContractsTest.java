package jp.monozukuri.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.monozukuri.platform.contract.ContractSchema;
import jp.monozukuri.reporting.policy.PlanCodes;
import jp.monozukuri.rules.contract.PublishedSchema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The contracts folder agrees with the code, and the schemas refuse what FORMAT.md 3 calls INVALID_PAYLOAD. */
class ContractsTest {

    private static final Path EVENTS = Path.of("contracts/events");
    private static final Path COMMANDS = Path.of("contracts/commands");
    /** Fields that came to a version after its first events: written always, required never. */
    private static final Set<String> ADDED = Set.of("YearFinalised.positions");

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static List<Class<?>> published() {
        return StoredEvents.types().stream()
                .<Class<?>>map(stored -> load("jp.monozukuri.reporting.relay.published." + stored.getSimpleName()))
                .toList();
    }

    static List<? extends Class<?>> commands() {
        return new ReportingConfiguration().reporting().commands();
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
        JsonNode schema = schema(EVENTS.resolve(type.getSimpleName() + ".v1.schema.json"));

        assertThat(schema.get("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(names(components(type)));
        assertThat(schema.get("properties").valueStream()).allMatch(field -> field.hasNonNull("description"));
        assertThat(strings(schema.get("required")))
                .containsExactlyInAnyOrderElementsOf(names(components(type)).stream()
                        .filter(field -> !ADDED.contains(type.getSimpleName() + "." + field))
                        .toList());
        assertThat(schema.get("additionalProperties").booleanValue()).isTrue();
    }

    @Test
    void an_event_of_the_time_before_a_field_is_still_within_its_contract() throws IOException {
        String before = Files.readString(Path.of("src/test/resources/golden/YearFinalised.1.json"));

        assertThat(MAPPER.readTree(before).has("positions")).isFalse();
        assertThat(errors(EVENTS.resolve("YearFinalised.v1.schema.json"), before))
                .isEmpty();
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
        JsonNode schema = schema(COMMANDS.resolve(type.getSimpleName() + ".schema.json"));
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
            SetPlan | {'fiscalYear':2024,'targets':{'CERT':0}}
            SetPlan | {'fiscalYear':2024,'targets':{'ACT.HEADLINE':15,'COMP.YOUTH.LEADERS':1000000000},'unknown':['field']}
            RevisePlan | {'fiscalYear':2024,'targets':{'OUT.A':80},'reason':'変更契約'}
            WritePlanItem | {'fiscalYear':2024,'row':'T.PII.EMAIL_BCC','text':''}
            WriteActivityStatus | {'fiscalYear':2024,'row':'T.DISPATCH','text':'　'}
            FinaliseYear | {'targetOffice':'JP-47','fiscalYear':2024}
            ConstituteConference | {'fiscalYear':2024,'on':'2024-04-10','form':'WRITTEN','bodies':1}
            ConstituteConference | {'fiscalYear':2024,'on':'2024-02-29','form':'IN_PERSON','bodies':18,'groups':null}
            PlanConference | {'fiscalYear':2024,'no':1,'date':'2024-05-22','agenda':'計画'}
            HoldConference | {'fiscalYear':2024,'no':1,'date':'2024-05-22','form':'WRITTEN'}
            AttestMonth | {'month':'2024-12','incidents':'NONE','measures':['FAX','FAX']}
            ReportIncident | {'incidentId':'I-1','channel':'FAX','occurredAt':'2024-06-11T23:30:00Z','discoveredAt':'2024-06-12T00:00:00Z'}
            ReportIncident | {'incidentId':'I-1','channel':'FAX','occurredAt':'2024-06-11T23:30:00Z','discoveredAt':'2024-06-12T00:00:00Z','reportedToConsignorAt':null,'affected':0}
            ReportIncidentToConsignor | {'incidentId':'I-1','reportedAt':'2024-06-12T02:00:00Z'}
            CloseIncident | {'incidentId':'I-1','on':'2024-06-25'}
            PrepareCommunication | {'communicationId':'C-1','channel':'EMAIL','template':'T-1','recipients':1}
            PrepareCommunication | {'communicationId':'送付-1','channel':'UPLOAD','template':'T-1','recipients':1000000,'attachments':[{'ref':'F-1','confidential':true,'encrypted':false}]}
            ChangeCommunication | {'communicationId':'C-1','version':1,'channel':'FAX','template':'T-1','recipients':1,'attachments':null,'reason':'宛先の訂正'}
            CheckCommunication | {'communicationId':'C-1','version':1,'checked':['ADDRESS','ADDRESS']}
            ReleaseCommunication | {'communicationId':'C-1','version':1}
            ConfirmCommunication | {'communicationId':'C-1','on':'2024-06-25'}
            DiscardCommunication | {'communicationId':'送付-1','version':1000000000,'reason':'依頼の取下げ'}
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
            SetPlan | {'fiscalYear':2024}
            SetPlan | {'fiscalYear':2024,'targets':null}
            SetPlan | {'fiscalYear':2024,'targets':{}}
            SetPlan | {'fiscalYear':2024,'targets':{'ACT.OTHER':1}}
            SetPlan | {'fiscalYear':2024,'targets':{'CERT':-1}}
            SetPlan | {'fiscalYear':2024,'targets':{'CERT':2.5}}
            SetPlan | {'fiscalYear':2024,'targets':{'CERT':null}}
            SetPlan | {'fiscalYear':'2024','targets':{'CERT':1}}
            RevisePlan | {'fiscalYear':2024,'targets':{'CERT':1}}
            RevisePlan | {'fiscalYear':2024,'targets':{'CERT':1},'reason':'\u3000'}
            RevisePlan | {'fiscalYear':2024,'targets':{},'reason':'変更'}
            WritePlanItem | {'fiscalYear':2024,'row':'T.NOWHERE','text':'...'}
            WritePlanItem | {'fiscalYear':2024,'row':'T.DISPATCH','text':null}
            WritePlanItem | {'fiscalYear':2024,'row':'T.DISPATCH'}
            WriteActivityStatus | {'fiscalYear':2024.5,'row':'T.DISPATCH','text':''}
            FinaliseYear | {'targetOffice':'CENTRAL','fiscalYear':2024}
            FinaliseYear | {'targetOffice':'JP-48','fiscalYear':2024}
            FinaliseYear | {'targetOffice':'JP-31'}
            ConstituteConference | {'fiscalYear':2024,'on':'2024-04-10','form':'WRITTEN','bodies':0}
            ConstituteConference | {'fiscalYear':2024,'on':'2024-04-31','form':'WRITTEN','bodies':1}
            ConstituteConference | {'fiscalYear':2024,'on':'2024-04-10','form':'BY_MAIL','bodies':1}
            PlanConference | {'fiscalYear':2024,'date':'2024-05-22'}
            PlanConference | {'fiscalYear':2024,'no':1.5,'date':'2024-05-22'}
            HoldConference | {'fiscalYear':2024,'no':1,'date':'2024-05-22'}
            AttestMonth | {'month':'2024-13','incidents':'NONE','measures':['FAX']}
            AttestMonth | {'month':'2024-4','incidents':'NONE','measures':['FAX']}
            AttestMonth | {'month':'2024-04','incidents':'SOME','measures':['FAX']}
            AttestMonth | {'month':'2024-04','incidents':'NONE','measures':[]}
            AttestMonth | {'month':'2024-04','incidents':'NONE','measures':['TELEX']}
            ReportIncident | {'incidentId':'I-1','channel':'FAX','occurredAt':'2024-06-24T09:00:00','discoveredAt':'2024-06-24T09:00:00Z'}
            ReportIncident | {'incidentId':'I-1','channel':'FAX','occurredAt':'2024-06-31T09:00:00Z','discoveredAt':'2024-06-24T09:00:00Z'}
            ReportIncident | {'incidentId':'I-1','channel':'TELEX','occurredAt':'2024-06-24T09:00:00Z','discoveredAt':'2024-06-24T09:00:00Z'}
            ReportIncident | {'incidentId':' ','channel':'FAX','occurredAt':'2024-06-24T09:00:00Z','discoveredAt':'2024-06-24T09:00:00Z'}
            ReportIncident | {'incidentId':'I-1','channel':'FAX','occurredAt':'2024-06-24T09:00:00Z','discoveredAt':'2024-06-24T09:00:00Z','affected':-1}
            ReportIncidentToConsignor | {'incidentId':'I-1'}
            ReportIncidentToConsignor | {'incidentId':'I-1','reportedAt':'2024-06-12'}
            CloseIncident | {'incidentId':'I-1','on':'2023-02-29'}
            CloseIncident | {'incidentId':'','on':'2023-02-28'}
            PrepareCommunication | {'communicationId':'C-1','channel':'TELEGRAM','template':'T-1','recipients':1}
            PrepareCommunication | {'communicationId':'C-1','channel':'EMAIL','template':'山田様への依頼','recipients':1}
            PrepareCommunication | {'communicationId':'C-1','channel':'EMAIL','template':'T-1','recipients':0}
            PrepareCommunication | {'communicationId':'C-1','channel':'EMAIL','template':'T-1','recipients':1,'attachments':[{'ref':'F-1','confidential':true}]}
            PrepareCommunication | {'communicationId':'C-1','channel':'EMAIL','template':'T-1','recipients':1,'attachments':[{'ref':'F-1','confidential':'yes','encrypted':true}]}
            ChangeCommunication | {'communicationId':'C-1','version':0,'channel':'FAX','template':'T-1','recipients':1,'reason':'訂正'}
            ChangeCommunication | {'communicationId':'C-1','version':1,'channel':'FAX','template':'T-1','recipients':1,'reason':'　'}
            CheckCommunication | {'communicationId':'C-1','version':1,'checked':[]}
            CheckCommunication | {'communicationId':'C-1','version':1,'checked':['STAMP']}
            ReleaseCommunication | {'communicationId':'C-1'}
            ConfirmCommunication | {'communicationId':'C-1','on':'2024-06-31'}
            DiscardCommunication | {'communicationId':'C-1','version':1}
            DiscardCommunication | {'communicationId':'C-1','version':1,'reason':'　'}
            DiscardCommunication | {'communicationId':'C-1','version':0,'reason':'取下げ'}
            DiscardCommunication | {'communicationId':'　','version':1,'reason':'取下げ'}
            """)
    void a_payload_that_breaks_one_rule_is_refused(String command, String payload) {
        assertThat(errors(COMMANDS.resolve(command + ".schema.json"), payload.replace('\'', '"')))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RevisePlan", "ChangeCommunication", "DiscardCommunication"})
    void a_missing_reason_has_its_own_code(String command) {
        JsonNode schema = schema(COMMANDS.resolve(command + ".schema.json"));

        assertThat(schema.at("/properties/reason/x-code").asString()).isEqualTo("REASON_REQUIRED");
    }

    @Test
    void the_schemas_name_the_codes_that_the_policies_know() {
        JsonNode channels = schema(COMMANDS.resolve("ReportIncident.schema.json"));

        assertThat(strings(channels.at("/properties/channel/enum"))).isEqualTo(PlanCodes.CHANNELS);
    }

    private static List<String> errors(Path schemaFile, String json) {
        return PublishedSchema.errors(schema(schemaFile).toString(), json);
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

    /** As the service validates against it and publishes it. */
    private static JsonNode schema(Path file) {
        return ContractSchema.read(Path.of("contracts").relativize(file).toString());
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
