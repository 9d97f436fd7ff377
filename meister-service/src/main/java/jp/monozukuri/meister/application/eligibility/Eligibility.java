package jp.monozukuri.meister.application.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Policy {@code eligibility}: the published criteria of the scheme, by date of application. The two occasions of
 * instruction of {@code R7-15Y} are a value of the policy. Source: FORMAT.md 4 and 7.
 */
public final class Eligibility {

    private static final Set<String> GRADED = Set.of("TOKKYU", "GRADE1", "SINGLE_GRADE");

    /** Accepted qualifications that need no place. */
    private static final Set<String> ACCEPTED =
            Set.of("TOKKYU", "GRADE1", "SINGLE_GRADE", "GENDAI_NO_MEIKO", "KODO_JUKUREN");

    /** Competitions accepted up to this place. */
    private static final Map<String, Long> LOWEST_PLACE = Map.of("GORIN_NATIONAL", 3L);

    /** In each period the general rule first, then other ways in. */
    private static final List<Rule> RULES = List.of(
            new Rule("H25-15Y", LocalDate.MIN, day("2022-09-30"), Set.of(), 15, 0, 0, 0),
            new Rule("R4-5Y3Y", day("2022-10-01"), day("2025-03-31"), Set.of(), 0, 5, 3, 0),
            new Rule("R4-TRANSITION-15Y", day("2022-10-01"), day("2024-03-31"), GRADED, 15, 0, 0, 0),
            new Rule("R7-15Y", day("2025-04-01"), LocalDate.MAX, Set.of(), 15, 0, 0, 2));

    private Eligibility() {}

    /**
     * Every criterion that the applicant misses, in the order in which they are looked at; empty when eligible. Where
     * several rules hold, one that is met is enough, and otherwise the general one comes first.
     */
    public static List<Finding> shortfalls(Applicant applicant, LocalDate appliedOn) {
        return assess(applicant, appliedOn).shortfalls();
    }

    /** Every criterion of the policy of a date of application, met or not, with its evidence. */
    public static Assessment assess(Applicant applicant, LocalDate appliedOn) {
        List<Rule> rules = RULES.stream()
                .filter(rule -> rule.covers(appliedOn, applicant.qualification()))
                .toList();
        String general = rules.getFirst().name();
        List<Finding> findings = new ArrayList<>();
        findings.add(new Finding(
                Criterion.RECOMMENDER,
                general,
                "true",
                Boolean.toString(applicant.recommender()),
                applicant.recommender()));
        findings.add(new Finding(
                Criterion.QUALIFICATION,
                general,
                "an accepted one",
                stated(applicant),
                hasAcceptedQualification(applicant)));
        List<Assessment.Version> versions = new ArrayList<>();
        for (Rule rule : rules) {
            List<Finding> found = rule.findings(applicant);
            versions.add(new Assessment.Version(rule.name(), found.stream().allMatch(Finding::met)));
            findings.addAll(found);
        }
        return new Assessment(versions, findings);
    }

    private static boolean hasAcceptedQualification(Applicant applicant) {
        Long lowest = LOWEST_PLACE.get(applicant.qualification());
        if (lowest != null) {
            return applicant.place() != null && applicant.place() <= lowest;
        }
        return ACCEPTED.contains(applicant.qualification());
    }

    private static String stated(Applicant applicant) {
        return applicant.place() == null
                ? applicant.qualification()
                : applicant.qualification() + ", place " + applicant.place();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
