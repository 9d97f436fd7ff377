package jp.monozukuri.reporting.policy;

import java.util.Arrays;
import java.util.List;

/**
 * Policy {@code categories}: five host categories count meisters, each in its own row, and row (ウ) counts experts of all hosts.
 * Also who is asked which outcome. The one place of this service that lists kinds of host. Source: the programme's published
 * report; FORMAT.md 5 and 7.
 */
public enum HostCategory {
    SME_OR_INDUSTRY(Row.SME, List.of(Row.OUT_A), List.of(Row.OUT_U), true),
    TECHNICAL_SCHOOL(Row.TECH_SCHOOL, List.of(Row.OUT_A), List.of(), true),
    SAPOSTE(Row.SAPOSTE, List.of(), List.of(), false),
    ELEM_JHS(Row.SCHOOL_APPEAL, List.of(Row.OUT_E), List.of(), false),
    PUBLIC_VENUE(Row.PUBLIC_VENUE, List.of(), List.of(), false);

    private final Row row;
    private final List<Row> satisfaction;
    private final List<Row> trigger;
    private final boolean learnersAsked;

    HostCategory(Row row, List<Row> satisfaction, List<Row> trigger, boolean learnersAsked) {
        this.row = row;
        this.satisfaction = satisfaction;
        this.trigger = trigger;
        this.learnersAsked = learnersAsked;
    }

    /**
     * The category of a kind of host, by the name under which events have it.
     *
     * @throws IllegalArgumentException when it has none yet; the event then waits among the dead letters until it has
     */
    public static HostCategory of(String hostType) {
        return Arrays.stream(values())
                .filter(category -> category.name().equals(hostType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("hostType " + hostType + " counts in no row"));
    }

    /** The row in which its meister-days count. */
    public Row row() {
        return row;
    }

    /** The outcome rows that its {@code satisfied} answers feed. */
    public List<Row> satisfaction() {
        return satisfaction;
    }

    /** The outcome rows that its {@code becameTrigger} answers feed. */
    public List<Row> trigger() {
        return trigger;
    }

    /** Whether its learners' answers feed OUT.I. */
    public boolean learnersAsked() {
        return learnersAsked;
    }
}
