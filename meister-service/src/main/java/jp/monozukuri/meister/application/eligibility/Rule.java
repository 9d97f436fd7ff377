package jp.monozukuri.meister.application.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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

    /** Whether an application of this day with this qualification may be judged by this rule. */
    boolean covers(LocalDate appliedOn, String qualification) {
        return !appliedOn.isBefore(from)
                && !appliedOn.isAfter(to)
                && (qualifications.isEmpty() || qualifications.contains(qualification));
    }

    /** Every criterion of this rule that the applicant misses; empty when it is met. */
    List<Shortfall> shortfalls(Applicant applicant) {
        List<Shortfall> found = new ArrayList<>();
        check(found, Criterion.PRACTICE_TOTAL, practiceTotal, applicant.practiceTotal());
        check(
                found,
                Criterion.PRACTICE_SINCE_QUALIFICATION,
                practiceSinceQualification,
                applicant.practiceSinceQualification());
        check(
                found,
                Criterion.INSTRUCTION_SINCE_QUALIFICATION,
                instructionSinceQualification,
                applicant.instructionSinceQualification());
        check(
                found,
                Criterion.INSTRUCTION_OCCASIONS,
                instructionOccasions,
                BigDecimal.valueOf(applicant.instructionOccasions()));
        return found;
    }

    private void check(List<Shortfall> found, Criterion criterion, long required, BigDecimal stated) {
        if (stated.compareTo(BigDecimal.valueOf(required)) < 0) {
            found.add(new Shortfall(criterion, name, Long.toString(required), stated.toString()));
        }
    }
}
