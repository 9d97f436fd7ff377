package jp.monozukuri.competition.qualifier.event;

/** What can happen to a qualifier. */
public sealed interface QualifierEvent permits QualifierHeld {

    /** The office that held it. */
    String office();
}
