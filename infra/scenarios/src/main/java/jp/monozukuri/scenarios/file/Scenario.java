package jp.monozukuri.scenarios.file;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A scenario as its file tells it. Source: FORMAT.md 1. */
public record Scenario(
        String name,
        List<Office> offices,
        List<Trade> trades,
        List<Person> people,
        List<Step> steps,
        List<Expected> expected) {

    /** Code of the centre among the offices. */
    public static final String CENTRE = "CENTRAL";

    /** Takes the place of an office in a query over all regional offices. */
    public static final String NATIONAL = "NATIONAL";

    public Scenario {
        offices = List.copyOf(offices);
        trades = List.copyOf(trades);
        people = List.copyOf(people);
        steps = List.copyOf(steps);
        expected = List.copyOf(expected);
    }

    /** The offices without the centre. */
    public List<Office> regionalOffices() {
        return offices.stream().filter(office -> !office.code().equals(CENTRE)).toList();
    }

    /** An office and its Japanese name. */
    public record Office(String code, String ja) {}

    /**
     * A trade.
     *
     * @param use what the trade occurs in only, null for everything
     */
    public record Trade(
            String code,
            String ja,
            boolean certifiable,
            @Nullable String use) {}

    /**
     * Someone known at the start.
     *
     * @param registeredOn null for an expert
     * @param trainedOn null for a meister who is exempt or not trained, and for an expert
     */
    public record Person(
            String id,
            Kind kind,
            String office,
            List<String> trades,
            @Nullable LocalDate registeredOn,
            boolean trainingExempt,
            @Nullable LocalDate trainedOn) {

        /** What someone is registered as. */
        public enum Kind {
            MEISTER,
            EXPERT
        }
    }

    /**
     * One command and the outcome it must have.
     *
     * @param number the number the file gives it
     * @param at time of recording
     * @param key idempotency key, unique in the office
     * @param advisedCode the refusal the file names; another one is right as well
     */
    public record Step(
            long number,
            OffsetDateTime at,
            String office,
            String command,
            String key,
            ObjectNode payload,
            Outcome outcome,
            @Nullable String advisedCode) {}

    /** Which report is asked for, as known at which moment. */
    public record Query(String office, long fiscalYear, OffsetDateTime asOf) {

        @Override
        public String toString() {
            return office + " " + fiscalYear + " as of " + asOf.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        }
    }

    /**
     * What a report must show.
     *
     * @param rows the judged rows
     * @param others the other judged fields by name: texts, finalised, postFinalisationDelta, byOffice
     */
    public record Expected(Query query, List<Row> rows, Map<String, JsonNode> others) {}

    /**
     * A judged row.
     *
     * @param fields the judged fields by name, without {@code code} and {@code memo}
     * @param memo the judged keys of {@code memo}
     */
    public record Row(String code, Map<String, JsonNode> fields, Map<String, JsonNode> memo) {}
}
