package jp.monozukuri.reporting.fact;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads published events as facts. Fields and types it does not know are passed over: a newer producer may send them. */
public final class Facts {

    private static final Map<String, List<Class<? extends Fact>>> GROUPS = Map.of(
            "meister",
            List.of(
                    OfficeFact.class,
                    TradeFact.class,
                    PersonFact.class,
                    ContactFact.class,
                    ApplicationFact.class,
                    TrainingFact.class),
            "dispatch",
            List.of(ConsultationFact.class, RequestFact.class, DispatchFact.class),
            "competition",
            List.of(QualifierFact.class, SupportFact.class, ContentTaskFact.class, EnquiryFact.class),
            "reporting",
            List.of(
                    PlanFact.class,
                    ConferenceFact.class,
                    MonthFact.class,
                    IncidentFact.class,
                    CommunicationFact.class));

    private record Form(ObjectReader reader, List<String> required) {}

    private final Map<String, Form> forms = new HashMap<>();

    /** Knows version 1 of every counted event. */
    public Facts() {
        JsonMapper json = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        GROUPS.forEach((service, groups) -> groups.stream()
                .flatMap(group -> Arrays.stream(group.getPermittedSubclasses()))
                .forEach(type -> forms.put(
                        service + "." + type.getSimpleName() + ".v1", new Form(json.readerFor(type), required(type)))));
    }

    private static List<String> required(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .toList();
    }

    /** The producers whose events are counted. */
    public static Set<String> services() {
        return GROUPS.keySet();
    }

    /** The CloudEvents types that are counted. */
    public Set<String> types() {
        return Set.copyOf(forms.keySet());
    }

    /**
     * Reads an event.
     *
     * @return null for a type that is not counted
     * @throws IllegalArgumentException when a field that is counted is missing or of another type
     */
    public @Nullable Fact read(String type, JsonNode data) {
        Form form = forms.get(type);
        if (form == null) {
            return null;
        }
        for (String field : form.required) {
            if (!data.hasNonNull(field)) {
                throw new IllegalArgumentException(type + " without " + field);
            }
        }
        try {
            return form.reader.readValue(data);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(type + " is not readable", e);
        }
    }
}
