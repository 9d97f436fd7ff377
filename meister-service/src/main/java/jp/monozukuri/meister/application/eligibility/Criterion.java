package jp.monozukuri.meister.application.eligibility;

/** What the policy asks of an applicant, in the order in which it is looked at. Source: FORMAT.md 4. */
public enum Criterion {
    RECOMMENDER("NO_RECOMMENDATION", "recommender"),
    QUALIFICATION("QUALIFICATION", "qualification"),
    PRACTICE_TOTAL("EXPERIENCE", "yearsPracticeTotal"),
    PRACTICE_SINCE_QUALIFICATION("EXPERIENCE", "yearsPracticeSinceQualification"),
    INSTRUCTION_SINCE_QUALIFICATION("EXPERIENCE", "yearsInstructionSinceQualification"),
    INSTRUCTION_OCCASIONS("INSTRUCTION_EXPERIENCE", "instructionOccasions");

    private final String reason;
    private final String fact;

    Criterion(String reason, String fact) {
        this.reason = reason;
        this.fact = fact;
    }

    /** The reason of a refusal, behind the code {@code NOT_ELIGIBLE:}. */
    public String reason() {
        return reason;
    }

    /** The field of the facts that is the evidence. */
    public String fact() {
        return fact;
    }

    /** Whether every version asks for it in the same way. */
    boolean isCommon() {
        return this == RECOMMENDER || this == QUALIFICATION;
    }
}
