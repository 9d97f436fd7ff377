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

    boolean covers(LocalDate appliedOn, String qualification) {
        return !appliedOn.isBefore(from)
                && !appliedOn.isAfter(to)
                && (qualifications.isEmpty() || qualifications.contains(qualification));
    }

    List<Shortfall> shortfalls(Applicant applicant) {
        List<Shortfall> found = new ArrayList<>();
        years(found, "yearsPracticeTotal", practiceTotal, applicant.practiceTotal());
        years(
                found,
                "yearsPracticeSinceQualification",
                practiceSinceQualification,
                applicant.practiceSinceQualification());
        years(
                found,
                "yearsInstructionSinceQualification",
                instructionSinceQualification,
                applicant.instructionSinceQualification());
        if (applicant.instructionOccasions() < instructionOccasions) {
            found.add(new Shortfall(
                    "INSTRUCTION_EXPERIENCE",
                    name,
                    "instructionOccasions",
                    Long.toString(instructionOccasions),
                    Long.toString(applicant.instructionOccasions())));
        }
        return found;
    }

    private void years(List<Shortfall> found, String fact, long required, BigDecimal stated) {
        if (stated.compareTo(BigDecimal.valueOf(required)) < 0) {
            found.add(new Shortfall("EXPERIENCE", name, fact, Long.toString(required), stated.toString()));
        }
    }
}
