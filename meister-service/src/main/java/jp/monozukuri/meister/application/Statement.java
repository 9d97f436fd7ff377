package jp.monozukuri.meister.application;

import java.math.BigDecimal;
import jp.monozukuri.meister.application.eligibility.Applicant;
import jp.monozukuri.meister.application.event.ApplicationReceived;

/** What an application states, as the policy looks at it. */
public final class Statement {

    private Statement() {}

    /** The applicant behind stored facts. */
    public static Applicant of(ApplicationReceived.Facts facts) {
        return new Applicant(
                facts.qualification(),
                facts.place(),
                new BigDecimal(facts.yearsPracticeTotal()),
                new BigDecimal(facts.yearsPracticeSinceQualification()),
                new BigDecimal(facts.yearsInstructionSinceQualification()),
                facts.instructionOccasions(),
                facts.recommender());
    }
}
