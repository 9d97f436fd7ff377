package jp.monozukuri.meister;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.monozukuri.meister.application.submit.SubmitApplication;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.rules.contract.PublishedSchema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schemas take what FORMAT.md allows, refuse what it calls INVALID_PAYLOAD, and fit the command records. */
class CommandContractTest {

    private static final Path COMMANDS = Path.of("contracts/commands");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One payload per command with every field. */
    private static final Map<String, String> FULL = new TreeMap<>(Map.ofEntries(
            Map.entry("RecordProspectingVisit", """
                {"contactId":"PC-1","kind":"VISIT","on":"2024-04-12","recipients":1,"organisation":"組合",
                 "area":"倉吉市","trade":"TATAMI"}\
                """),
            Map.entry("SubmitApplication", """
                {"applicationId":"A1","personId":"T4","trade":"TATAMI","facts":{"qualification":"GRADE1","place":1,
                 "yearsPracticeTotal":16.5,"yearsPracticeSinceQualification":6,
                 "yearsInstructionSinceQualification":0,"instructionOccasions":0,"recommender":true,
                 "vocationalInstructorLicence":false}}\
                """),
            Map.entry("CompleteDocuments", """
                {"applicationId":"A1","documents":["申請書"]}\
                """),
            Map.entry("ForwardToCentre", """
                {"batch":"1","deadline":"2024-05-10","applicationIds":["A1","A2"]}\
                """),
            Map.entry("Certify", """
                {"applicationId":"A1","certifiedOn":"2024-06-03"}\
                """),
            Map.entry("RejectApplication", """
                {"applicationId":"A1","reason":"推薦者がいない"}\
                """),
            Map.entry("NotifyConditions", """
                {"personId":"T1","on":"2024-06-05","form":"WRITTEN"}\
                """),
            Map.entry("DecideTrainingExemption", """
                {"personId":"T1","on":"2024-06-05","ground":"COURSE_TAKEN_ELSEWHERE"}\
                """),
            Map.entry("ScheduleTraining", """
                {"trainingId":"TR-1","date":"2024-07-05","place":"鳥取市","invited":["T4"]}\
                """),
            Map.entry("CompleteTraining", """
                {"personId":"T1","on":"2024-07-05","trainingId":"TR-1"}\
                """),
            Map.entry("PayTravel", """
                {"personId":"T1","trainingId":"TR-1","amountYen":0}\
                """),
            Map.entry("ChangeProfile", """
                {"personId":"T1","changes":{"weekdays":["SAT"]}}\
                """),
            Map.entry("WithdrawMeister", """
                {"personId":"T1","effectiveOn":"2024-10-10","reason":"転居"}\
                """),
            Map.entry("SuspendMeister", """
                {"personId":"T1","from":"2024-10-18","reason":"療養"}\
                """),
            Map.entry("ReinstateMeister", """
                {"personId":"T1","on":"2024-11-18","reason":"回復"}\
                """),
            Map.entry("OpenOffice", """
                {"office":"JP-31","nameJa":"鳥取県"}\
                """),
            Map.entry("ListTrade", """
                {"trade":"LATHE","nameJa":"旋盤","certifiable":false,"use":"COMPETITION",
                 "division":"MONOZUKURI","validFrom":"2025-04-01"}\
                """),
            Map.entry("RetireTrade", """
                {"trade":"LATHE","from":"2026-04-01","mergedInto":"MACHINING"}\
                """),
            Map.entry("CarryOverMeister", """
                {"personId":"T1","office":"JP-31","trades":["TATAMI"],"registeredOn":"2018-01-20",
                 "trainingExempt":false,"trainedOn":"2018-03-01"}\
                """),
            Map.entry("CarryOverExpert", """
                {"personId":"X1","office":"JP-31","trades":["FLOWER","FLOWER"]}\
                """)));

    private static Stream<Class<? extends Command>> commands() {
        return MeisterConfiguration.meister().commands().stream();
    }

    /** A payload with every field. */
    static ObjectNode payload(String command) {
        return (ObjectNode) JSON.readTree(FULL.get(command));
    }

    static JsonNode document(String command) throws IOException {
        return JSON.readTree(Files.readString(COMMANDS.resolve(command + ".schema.json")));
    }

    private static List<String> errors(String command, JsonNode payload) throws IOException {
        return PublishedSchema.errors(document(command).toString(), payload.toString());
    }

    private static Stream<Arguments> requiredFields() {
        return commands()
                .flatMap(type -> Arrays.stream(type.getRecordComponents())
                        .filter(component -> !isNullable(component))
                        .map(component -> Arguments.of(type.getSimpleName(), component.getName())));
    }

    private static Stream<Arguments> optionalFields() {
        return commands()
                .flatMap(type -> Arrays.stream(type.getRecordComponents())
                        .filter(CommandContractTest::isNullable)
                        .map(component -> Arguments.of(type.getSimpleName(), component.getName())));
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_full_payload_is_valid_and_every_field_arrives(Class<? extends Command> type) throws Exception {
        ObjectNode payload = payload(type.getSimpleName());
        assertThat(errors(type.getSimpleName(), payload)).isEmpty();

        Command command = JSON.treeToValue(payload, type);
        for (RecordComponent component : type.getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            assertThat(component.getAccessor().invoke(command))
                    .as(component.getName())
                    .isNotNull();
        }
        assertThat(payload.propertyNames())
                .containsExactlyElementsOf(Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void the_schema_describes_exactly_the_fields_of_the_record(Class<? extends Command> type) throws IOException {
        JsonNode document = document(type.getSimpleName());

        assertThat(document.path("title").asString()).isNotBlank();
        assertThat(document.path("description").asString()).isNotBlank();
        assertDescribes(document, type.getRecordComponents());
    }

    @Test
    void the_schema_of_the_facts_describes_exactly_their_fields() throws IOException {
        assertDescribes(
                document("SubmitApplication").path("properties").path("facts"),
                SubmitApplication.Facts.class.getRecordComponents());
    }

    private static void assertDescribes(JsonNode schema, RecordComponent[] components) {
        assertThat(schema.path("properties").propertyNames())
                .containsExactlyElementsOf(
                        Arrays.stream(components).map(RecordComponent::getName).toList());
        assertThat(schema.path("required").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(Arrays.stream(components)
                        .filter(component -> !isNullable(component))
                        .map(RecordComponent::getName)
                        .toList());
        assertThat(schema.path("properties").valueStream().map(field -> field.path("description")))
                .allMatch(JsonNode::isString);
        assertThat(schema.has("additionalProperties")).isFalse();
    }

    @Test
    void every_schema_belongs_to_a_command() throws IOException {
        try (Stream<Path> files = Files.list(COMMANDS)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(commands()
                            .map(type -> type.getSimpleName() + ".schema.json")
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("requiredFields")
    void a_required_field_may_be_neither_missing_nor_null(String command, String field) throws IOException {
        assertThat(errors(command, payload(command).without(field))).isNotEmpty();
        assertThat(errors(command, payload(command).putNull(field))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("optionalFields")
    void an_optional_field_may_be_missing_or_null(String command, String field) throws IOException {
        assertThat(errors(command, payload(command).without(field))).isEmpty();
        assertThat(errors(command, payload(command).putNull(field))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void unknown_fields_are_ignored(Class<? extends Command> type) throws IOException {
        ObjectNode payload = payload(type.getSimpleName()).put("unknown", 1);

        assertThat(errors(type.getSimpleName(), payload)).isEmpty();
        assertThat(JSON.treeToValue(payload, type)).isEqualTo(JSON.treeToValue(payload(type.getSimpleName()), type));
    }

    @ParameterizedTest
    @CsvSource({"RejectApplication", "SuspendMeister", "ReinstateMeister"})
    void a_required_reason_has_its_own_code(String command) throws IOException {
        assertThat(document(command)
                        .path("properties")
                        .path("reason")
                        .path("x-code")
                        .asString())
                .isEqualTo("REASON_REQUIRED");
    }

    @Test
    void only_required_reasons_have_a_code_of_their_own() throws IOException {
        for (Class<? extends Command> type : commands().toList()) {
            document(type.getSimpleName())
                    .path("properties")
                    .forEachEntry((name, field) -> assertThat(field.has("x-code"))
                            .as("%s.%s", type.getSimpleName(), name)
                            .isEqualTo(field.path("type").isString() && name.equals("reason")));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RecordProspectingVisit | recipients    | 0",
                "RecordProspectingVisit | recipients    | -1",
                "RecordProspectingVisit | recipients    | 1.5",
                "RecordProspectingVisit | recipients    | \"1\"",
                "RecordProspectingVisit | recipients    | 1000000001",
                "RecordProspectingVisit | kind          | \"PHONE\"",
                "RecordProspectingVisit | kind          | \"visit\"",
                "RecordProspectingVisit | contactId     | \"\"",
                "RecordProspectingVisit | contactId     | \" \\u3000\\u00a0\\t\"",
                "RecordProspectingVisit | contactId     | 7",
                "RecordProspectingVisit | on            | \"2024-02-30\"",
                "RecordProspectingVisit | on            | \"2024-4-12\"",
                "RecordProspectingVisit | on            | \"2024-04-12T00:00:00Z\"",
                "RecordProspectingVisit | on            | 20240412",
                "SubmitApplication      | facts         | []",
                "SubmitApplication      | facts         | {}",
                "ForwardToCentre        | applicationIds | []",
                "ForwardToCentre        | applicationIds | [\"A1\",\"A1\"]",
                "ForwardToCentre        | applicationIds | [\" \"]",
                "ForwardToCentre        | applicationIds | \"A1\"",
                "ForwardToCentre        | batch         | \"\"",
                "RejectApplication      | reason        | \"\"",
                "RejectApplication      | reason        | \"\\u3000\"",
                "SuspendMeister         | reason        | \" \"",
                "ReinstateMeister       | reason        | \"\"",
                "CompleteDocuments      | documents     | \"申請書\"",
                "PayTravel              | amountYen     | -1",
                "PayTravel              | amountYen     | 0.5",
                "ChangeProfile          | changes       | []",
                "ChangeProfile          | changes       | \"x\"",
                "OpenOffice             | office        | \"JP-00\"",
                "OpenOffice             | office        | \"JP-48\"",
                "OpenOffice             | office        | \"CENTRAL\"",
                "ListTrade              | use           | \"SCHOOL\"",
                "ListTrade              | certifiable   | \"true\"",
                "CarryOverMeister       | trades        | []",
                "CarryOverMeister       | trades        | [\"TATAMI\",\"TATAMI\"]",
                "CarryOverMeister       | trainingExempt | 1",
                "CarryOverMeister       | trainedOn     | \"2018-13-01\"",
                "CarryOverExpert        | trades        | []",
                "CarryOverExpert        | office        | \"CENTRAL\"",
            })
    void a_value_outside_its_range_is_invalid(String command, String field, String value) throws IOException {
        assertThat(errors(command, payload(command).set(field, JSON.readTree(value))))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RecordProspectingVisit | recipients  | 1000000000",
                "RecordProspectingVisit | organisation | \"\"",
                "CompleteDocuments      | documents   | []",
                "ScheduleTraining       | invited     | []",
                "ChangeProfile          | changes     | {}",
                "OpenOffice             | office      | \"JP-47\"",
                "PayTravel              | amountYen   | 1000000000",
            })
    void a_value_at_the_edge_of_its_range_is_valid(String command, String field, String value) throws IOException {
        assertThat(errors(command, payload(command).set(field, JSON.readTree(value))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "qualification                      | \"\"    | false",
                "qualification                      | null    | false",
                "qualification                      | \"自称名人\" | true",
                "place                              | 0       | false",
                "place                              | 1.5     | false",
                "place                              | null    | true",
                "yearsPracticeTotal                 | -0.1    | false",
                "yearsPracticeTotal                 | \"16\"  | false",
                "yearsPracticeTotal                 | null    | false",
                "yearsPracticeSinceQualification    | 4.75    | true",
                "yearsPracticeSinceQualification    | null    | false",
                "yearsInstructionSinceQualification | null    | false",
                "yearsInstructionSinceQualification | 0       | true",
                "instructionOccasions               | -1      | false",
                "instructionOccasions               | 1.5     | false",
                "instructionOccasions               | null    | true",
                "recommender                        | null    | false",
                "recommender                        | \"yes\" | false",
                "recommender                        | false   | true",
                "vocationalInstructorLicence        | null    | true",
                "vocationalInstructorLicence        | 0       | false",
            })
    void the_shape_of_the_facts_is_checked_at_submission(String fact, String value, boolean valid) throws IOException {
        ObjectNode payload = payload("SubmitApplication");
        payload.withObject("facts").set(fact, JSON.readTree(value));

        assertThat(errors("SubmitApplication", payload).isEmpty()).isEqualTo(valid);
    }
}
