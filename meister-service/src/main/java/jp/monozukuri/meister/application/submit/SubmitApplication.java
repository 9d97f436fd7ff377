package jp.monozukuri.meister.application.submit;

import java.math.BigDecimal;
import jp.monozukuri.meister.application.event.ApplicationEvent;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;
import org.jspecify.annotations.Nullable;

/**
 * An office has received an application; the day of receipt is the date of application.
 *
 * @param applicationId new in the country
 * @param personId the applicant, perhaps new
 * @param trade a certifiable trade
 * @param facts what the applicant states; its content is judged at certification
 */
public record SubmitApplication(String applicationId, String personId, String trade, Facts facts) implements Command {

    @Override
    public String target(CommandContext context) {
        return ApplicationEvent.aggregateId(applicationId);
    }

    /**
     * The facts of an application. Source: FORMAT.md 4.
     *
     * @param qualification any text
     * @param place from 1, or null
     * @param yearsPracticeTotal may have decimals
     * @param yearsPracticeSinceQualification may have decimals
     * @param yearsInstructionSinceQualification may have decimals
     * @param instructionOccasions null counts as 0
     * @param recommender whether a third party recommends the applicant
     * @param vocationalInstructorLicence null counts as no
     */
    public record Facts(
            String qualification,
            @Nullable Long place,
            BigDecimal yearsPracticeTotal,
            BigDecimal yearsPracticeSinceQualification,
            BigDecimal yearsInstructionSinceQualification,
            @Nullable Long instructionOccasions,
            boolean recommender,
            @Nullable Boolean vocationalInstructorLicence) {}
}
