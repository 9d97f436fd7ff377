package jp.monozukuri.meister.application.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An office received an application; its date is the day of receipt in Japan.
 *
 * @param applicationId unique over the country
 * @param office the office that received it
 * @param personId the applicant, perhaps new
 * @param trade code of the trade
 * @param appliedOn decides which eligibility rule holds
 * @param facts what the applicant states
 */
@Revision("1")
public record ApplicationReceived(
        String applicationId, String office, String personId, String trade, LocalDate appliedOn, Facts facts)
        implements ApplicationEvent {

    /**
     * What the applicant states. Years are decimal numbers as text, so that they stay exact.
     *
     * @param qualification any text, by which the equivalents are looked up
     * @param place the place in a competition, or null
     * @param yearsPracticeTotal years of practice in all
     * @param yearsPracticeSinceQualification years of practice since the qualification
     * @param yearsInstructionSinceQualification years of instruction since the qualification
     * @param instructionOccasions occasions of instruction, 0 when not stated
     * @param recommender whether a third party recommends the applicant
     * @param vocationalInstructorLicence whether the applicant holds the licence that exempts from the course
     */
    public record Facts(
            String qualification,
            @Nullable Long place,
            String yearsPracticeTotal,
            String yearsPracticeSinceQualification,
            String yearsInstructionSinceQualification,
            long instructionOccasions,
            boolean recommender,
            boolean vocationalInstructorLicence) {}
}
