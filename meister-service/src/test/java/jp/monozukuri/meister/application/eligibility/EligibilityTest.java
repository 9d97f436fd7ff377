package jp.monozukuri.meister.application.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EligibilityTest {

    private static Applicant applicant(
            String qualification, Long place, String total, String since, String instruction, long occasions) {
        return new Applicant(
                qualification,
                place,
                new BigDecimal(total),
                new BigDecimal(since),
                new BigDecimal(instruction),
                occasions,
                true);
    }

    private static String firstReason(Applicant applicant, String appliedOn) {
        List<Finding> found = Eligibility.shortfalls(applicant, LocalDate.parse(appliedOn));
        return found.isEmpty() ? "ELIGIBLE" : found.getFirst().criterion().reason();
    }

    /** Years in all, since the qualification, of instruction; occasions; by the day of application. DOMAIN.md 1.4. */
    @ParameterizedTest
    @CsvSource({
        // 15 years in all to 2022-09-30
        "2013-04-01, GRADE1, 15, 0, 0, 0, ELIGIBLE",
        "2022-09-30, GRADE1, 15, 0, 0, 0, ELIGIBLE",
        "2022-09-30, GRADE1, 14.99, 0, 0, 0, EXPERIENCE",
        "2022-09-30, GRADE1, 14, 5, 3, 2, EXPERIENCE",
        "2022-09-30, GENDAI_NO_MEIKO, 15, 0, 0, 0, ELIGIBLE",
        // 5 and 3 years since the qualification from 2022-10-01
        "2022-10-01, GRADE1, 8, 5, 3, 0, ELIGIBLE",
        "2022-10-01, GRADE1, 8, 4.9, 3, 0, EXPERIENCE",
        "2022-10-01, GRADE1, 8, 5, 2.9, 0, EXPERIENCE",
        "2022-10-01, GENDAI_NO_MEIKO, 8, 5, 3, 0, ELIGIBLE",
        "2022-10-01, GENDAI_NO_MEIKO, 15, 4, 3, 0, EXPERIENCE",
        // the transition: 15 years in all for graded ones to 2024-03-31
        "2022-10-01, GRADE1, 15, 0, 0, 0, ELIGIBLE",
        "2024-03-31, TOKKYU, 15, 0, 0, 0, ELIGIBLE",
        "2024-03-31, GRADE1, 15, 0, 0, 0, ELIGIBLE",
        "2024-03-31, SINGLE_GRADE, 15, 0, 0, 0, ELIGIBLE",
        "2024-03-31, GRADE1, 14.9, 0, 0, 0, EXPERIENCE",
        "2024-03-31, GENDAI_NO_MEIKO, 15, 0, 0, 0, EXPERIENCE",
        "2024-03-31, KODO_JUKUREN, 15, 0, 0, 0, EXPERIENCE",
        "2024-03-31, KODO_JUKUREN, 8, 5, 3, 0, ELIGIBLE",
        "2024-04-01, GRADE1, 15, 0, 0, 0, EXPERIENCE",
        "2024-04-01, GRADE1, 8, 5, 3, 0, ELIGIBLE",
        "2025-03-31, GRADE1, 8, 5, 3, 0, ELIGIBLE",
        "2025-03-31, GRADE1, 16, 4, 1, 3, EXPERIENCE",
        // 15 years in all and 2 occasions from 2025-04-01
        "2025-04-01, GRADE1, 16, 4, 1, 3, ELIGIBLE",
        "2025-04-01, GRADE1, 15, 0, 0, 2, ELIGIBLE",
        "2025-04-01, GRADE1, 14.9, 5, 3, 2, EXPERIENCE",
        "2025-04-01, GRADE1, 15, 5, 3, 1, INSTRUCTION_EXPERIENCE",
        "2025-04-01, GRADE1, 8, 5, 3, 0, EXPERIENCE",
        "2040-01-01, KODO_JUKUREN, 15, 0, 0, 2, ELIGIBLE",
    })
    void experience_is_judged_by_the_day_of_application(
            String appliedOn,
            String qualification,
            String total,
            String since,
            String instruction,
            long occasions,
            String expected) {
        assertThat(firstReason(applicant(qualification, null, total, since, instruction, occasions), appliedOn))
                .isEqualTo(expected);
    }

    /** DOMAIN.md 1.4. */
    @ParameterizedTest
    @ValueSource(strings = {"TOKKYU", "GRADE1", "SINGLE_GRADE", "GENDAI_NO_MEIKO", "KODO_JUKUREN"})
    void these_qualifications_are_accepted_in_every_version(String qualification) {
        for (String day : List.of("2022-09-30", "2022-10-01", "2024-03-31", "2024-04-01", "2025-03-31", "2025-04-01")) {
            assertThat(firstReason(applicant(qualification, null, "20", "10", "5", 5), day))
                    .as(day)
                    .isEqualTo("ELIGIBLE");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GRADE2", "grade1", "自称名人"})
    void any_other_text_is_no_qualification(String qualification) {
        assertThat(firstReason(applicant(qualification, 1L, "20", "10", "5", 5), "2025-04-01"))
                .isEqualTo("QUALIFICATION");
    }

    @ParameterizedTest
    @CsvSource({"1, ELIGIBLE", "3, ELIGIBLE", "4, QUALIFICATION", ", QUALIFICATION"})
    void the_national_competition_counts_to_the_third_place(Long place, String expected) {
        assertThat(firstReason(applicant("GORIN_NATIONAL", place, "20", "10", "5", 5), "2022-09-30"))
                .isEqualTo(expected);
    }

    @Test
    void the_transition_is_not_open_to_winners_of_competitions() {
        assertThat(firstReason(applicant("GORIN_NATIONAL", 1L, "20", "4", "5", 5), "2024-03-31"))
                .isEqualTo("EXPERIENCE");
    }

    /** DOMAIN.md 1.4. */
    @Test
    void everything_that_is_missing_is_named_in_the_published_order() {
        var applicant =
                new Applicant("GRADE2", null, new BigDecimal("14.5"), BigDecimal.ZERO, BigDecimal.ZERO, 1, false);

        assertThat(Eligibility.shortfalls(applicant, LocalDate.parse("2025-04-01")))
                .containsExactly(
                        new Finding(Criterion.RECOMMENDER, "R7-15Y", "true", "false", false),
                        new Finding(Criterion.QUALIFICATION, "R7-15Y", "an accepted one", "GRADE2", false),
                        new Finding(Criterion.PRACTICE_TOTAL, "R7-15Y", "15", "14.5", false),
                        new Finding(Criterion.INSTRUCTION_OCCASIONS, "R7-15Y", "2", "1", false));
    }

    @Test
    void in_the_transition_both_ways_are_named_the_general_one_first() {
        assertThat(Eligibility.shortfalls(applicant("GRADE1", null, "14", "4", "3", 0), LocalDate.parse("2024-03-31")))
                .containsExactly(
                        new Finding(Criterion.PRACTICE_SINCE_QUALIFICATION, "R4-5Y3Y", "5", "4", false),
                        new Finding(Criterion.PRACTICE_TOTAL, "R4-TRANSITION-15Y", "15", "14", false));
    }

    @Test
    void in_the_oldest_version_the_general_rule_has_its_name() {
        assertThat(Eligibility.shortfalls(applicant("GRADE1", null, "14", "4", "3", 0), LocalDate.parse("2022-09-30")))
                .containsExactly(new Finding(Criterion.PRACTICE_TOTAL, "H25-15Y", "15", "14", false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RECOMMENDER | NO_RECOMMENDATION | 第三者の推薦がありません。 | No third party recommends the applicant.",
                "QUALIFICATION | QUALIFICATION | 資格「4」は、認定の要件に当たりません。 | Qualification \"4\" is not an accepted one.",
                "PRACTICE_TOTAL | EXPERIENCE | 実務経験は4年で、R の5年に足りません。 | 4 years of practice; R asks for 5.",
                "PRACTICE_SINCE_QUALIFICATION | EXPERIENCE | 資格取得後の実務経験は4年で、R の5年に足りません。 "
                        + "| 4 years of practice since the qualification; R asks for 5.",
                "INSTRUCTION_SINCE_QUALIFICATION | EXPERIENCE | 資格取得後の指導経験は4年で、R の5年に足りません。 "
                        + "| 4 years of instruction since the qualification; R asks for 5.",
                "INSTRUCTION_OCCASIONS | INSTRUCTION_EXPERIENCE | 指導の回数は4回で、R の5回に足りません。 | 4 occasions of instruction;"
                        + " R asks for 5.",
            })
    void a_shortfall_is_told_in_both_languages(Criterion criterion, String reason, String ja, String en) {
        var shortfall = new Finding(criterion, "R", "5", "4", false);

        assertThat(shortfall.criterion().reason()).isEqualTo(reason);
        assertThat(shortfall.ja()).isEqualTo(ja);
        assertThat(shortfall.en()).isEqualTo(en);
    }

    @Test
    void every_criterion_of_the_version_is_assessed_met_or_not() {
        Assessment assessment =
                Eligibility.assess(applicant("GRADE1", null, "15", "0", "0", 1), LocalDate.parse("2025-04-01"));

        assertThat(assessment.version()).isEqualTo("R7-15Y");
        assertThat(assessment.eligible()).isFalse();
        assertThat(assessment.findings())
                .containsExactly(
                        new Finding(Criterion.RECOMMENDER, "R7-15Y", "true", "true", true),
                        new Finding(Criterion.QUALIFICATION, "R7-15Y", "an accepted one", "GRADE1", true),
                        new Finding(Criterion.PRACTICE_TOTAL, "R7-15Y", "15", "15", true),
                        new Finding(Criterion.INSTRUCTION_OCCASIONS, "R7-15Y", "2", "1", false));
    }

    @Test
    void where_two_versions_hold_the_one_that_is_met_decides() {
        Assessment assessment =
                Eligibility.assess(applicant("GRADE1", null, "15", "0", "0", 0), LocalDate.parse("2024-03-31"));

        assertThat(assessment.versions())
                .containsExactly(
                        new Assessment.Version("R4-5Y3Y", false), new Assessment.Version("R4-TRANSITION-15Y", true));
        assertThat(assessment.version()).isEqualTo("R4-TRANSITION-15Y");
        assertThat(assessment.eligible()).isTrue();
    }

    @Test
    void every_finding_has_a_sentence_that_names_what_is_stated_and_asked() {
        for (boolean met : List.of(true, false)) {
            for (Criterion criterion : Criterion.values()) {
                Finding finding = new Finding(criterion, "R7-15Y", "15", "7.5", met);
                if (!criterion.isCommon()) {
                    assertThat(finding.ja()).contains("7.5").contains("15");
                    assertThat(finding.en()).contains("7.5").contains("15");
                }
                assertThat(finding.ja()).isNotEqualTo(new Finding(criterion, "R7-15Y", "15", "7.5", !met).ja());
                assertThat(finding.en()).isNotEqualTo(new Finding(criterion, "R7-15Y", "15", "7.5", !met).en());
            }
        }
    }
}
