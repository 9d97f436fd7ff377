package jp.monozukuri.meister.application.eligibility;

/**
 * One criterion that an applicant does not meet.
 *
 * @param reason NO_RECOMMENDATION, QUALIFICATION, EXPERIENCE or INSTRUCTION_EXPERIENCE
 * @param rule the version of the rule that asks for it, e.g. {@code R7-15Y}
 * @param fact the field of the facts that falls short
 * @param required what the rule asks for
 * @param stated what the applicant stated
 */
public record Shortfall(String reason, String rule, String fact, String required, String stated) {}
