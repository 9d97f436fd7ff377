package jp.monozukuri.meister.application.eligibility;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the policy looks at.
 *
 * @param qualification any text
 * @param place the place in a competition, from 1, or null
 * @param practiceTotal years of practice in all
 * @param practiceSinceQualification years
 * @param instructionSinceQualification years
 * @param instructionOccasions number of occasions
 * @param recommender whether a third party recommends the applicant
 */
public record Applicant(
        String qualification,
        @Nullable Long place,
        BigDecimal practiceTotal,
        BigDecimal practiceSinceQualification,
        BigDecimal instructionSinceQualification,
        long instructionOccasions,
        boolean recommender) {}
