package jp.monozukuri.meister.application.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One row of the policy: what an application of these days with these qualifications needs.
 *
 * @param name name of the version
 * @param from first date of application
 * @param to last date of application
 * @param qualifications those it is open to; empty: to every accepted one
 * @param practiceTotal years of practice in all, at least
 * @param practiceSinceQualification years, at least
 * @param instructionSinceQualification years, at least
 * @param instructionOccasions occasions, at least
 */
record Rule(
        String name,
        LocalDate from,
        LocalDate to,
        Set<String> qualifications,
        long practiceTotal,
        long practiceSinceQualification,
        long instructionSinceQualification,
        long instructionOccasions) {

    private static final String NOT_ASKED = "0";

    /** Whether an application of this day with this qualification may be judged by this rule. */
    boolean covers(LocalDate appliedOn, String qualification) {
        return !appliedOn.isBefore(from)
                && !appliedOn.isAfter(to)
                && (qualifications.isEmpty() || qualifications.contains(qualification));
    }

    /** Every criterion that this rule asks for, as the applicant stands. */
    List<Finding> findings(Applicant applicant) {
        return Stream.of(
                        finding(Criterion.PRACTICE_TOTAL, practiceTotal, applicant.practiceTotal()),
                        finding(
                                Criterion.PRACTICE_SINCE_QUALIFICATION,
                                practiceSinceQualification,
                                applicant.practiceSinceQualification()),
                        finding(
                                Criterion.INSTRUCTION_SINCE_QUALIFICATION,
                                instructionSinceQualification,
                                applicant.instructionSinceQualification()),
                        finding(
                                Criterion.INSTRUCTION_OCCASIONS,
                                instructionOccasions,
                                BigDecimal.valueOf(applicant.instructionOccasions())))
                .filter(finding -> !finding.required().equals(NOT_ASKED))
                .toList();
    }

    private Finding finding(Criterion criterion, long required, BigDecimal stated) {
        boolean met = stated.compareTo(BigDecimal.valueOf(required)) >= 0;
        return new Finding(criterion, name, Long.toString(required), stated.toString(), met);
    }
}
