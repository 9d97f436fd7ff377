package jp.monozukuri.reporting.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyTest {

    private static final Path SOURCES = Path.of("src/main/java/jp/monozukuri/reporting");

    /** DOMAIN.md 2.1. */
    @Test
    void every_counting_policy_of_the_format_has_its_one_name() {
        assertThat(Arrays.stream(Policy.values()).map(Policy::policyName))
                .containsExactly(
                        "fiscalYear",
                        "headlineRows",
                        "headlineTarget",
                        "categories",
                        "certTarget",
                        "activityTarget",
                        "outcomeTarget",
                        "athletesAndLeaders",
                        "noIncident",
                        "onlineAllowed",
                        "countingUnit",
                        "personDay",
                        "onlineWeight",
                        "yearOf",
                        "mixedEntry",
                        "owner",
                        "certUnit",
                        "supportUnit",
                        "outcomeDenominator",
                        "outcomeDisplay",
                        "outcomeJudgement",
                        "surveyYear",
                        "voidDropsSurveys",
                        "finalisation",
                        "nationalRates");
    }

    @ParameterizedTest
    @EnumSource(Policy.class)
    void the_place_of_a_policy_names_it(Policy policy) throws IOException {
        String place = policy.place().contains(".") ? policy.place().replace('.', '/') : "policy/" + policy.place();

        assertThat(Files.readString(SOURCES.resolve(place + ".java"))).contains(policy.policyName());
        assertThat(policy.value()).isNotBlank();
        assertThat(policy.standing()).isNotNull();
    }

    /** DOMAIN.md 2.2. */
    @Test
    void the_headline_leaves_the_experts_out() {
        assertThat(CountingPolicies.programme().headlineRows().rows())
                .isEqualTo(List.of(Row.SME, Row.TECH_SCHOOL, Row.SAPOSTE, Row.SCHOOL_APPEAL, Row.PUBLIC_VENUE));
    }
}
