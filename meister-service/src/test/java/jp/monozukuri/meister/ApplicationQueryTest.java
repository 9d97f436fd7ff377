package jp.monozukuri.meister;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Questions about one application, asked over HTTP. */
class ApplicationQueryTest {

    @SuppressWarnings("NullAway") // set before all tests
    private static Asking service;

    @BeforeAll
    static void start() throws Exception {
        service = new Asking("2024-03-29T11:00:00+09:00");
        service.accepted("CENTRAL", "OpenOffice", "{'office':'JP-31','nameJa':'鳥取県'}");
        service.accepted("CENTRAL", "ListTrade", "{'trade':'TATAMI','nameJa':'畳製作'}");
        submit("AQ-1", "GRADE1", "16.5");
        submit("AQ-2", "GENDAI_NO_MEIKO", "16.5");
        submit("AQ-3", "GRADE1", "16.5");
        service.accepted("JP-31", "CompleteDocuments", "{'applicationId':'AQ-1','documents':['申請書','CONSENT','写真']}");
        service.accepted("JP-31", "CompleteDocuments", "{'applicationId':'AQ-2'}");
    }

    private static void submit(String applicationId, String qualification, String practice) throws Exception {
        service.accepted(
                "JP-31", "SubmitApplication", """
                {"applicationId":"%s","personId":"P-%s","trade":"TATAMI","facts":{"qualification":"%s",
                 "yearsPracticeTotal":%s,"yearsPracticeSinceQualification":4.5,"yearsInstructionSinceQualification":3,
                 "recommender":true}}\
                """.formatted(applicationId, applicationId, qualification, practice));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void an_applicant_met_by_the_transition_is_eligible_though_the_general_version_is_missed() throws Exception {
        JsonNode answer = service.answer("JP-31", "/applications/AQ-1/eligibility", "FindEligibility");

        assertThat(answer.path("eligible").asBoolean()).isTrue();
        assertThat(answer.path("code").asString()).isEqualTo("ELIGIBLE");
        assertThat(answer.path("version").asString()).isEqualTo("R4-TRANSITION-15Y");
        assertThat(answer.path("appliedOn").asString()).isEqualTo("2024-03-29");
        assertThat(answer.path("criteria").valueStream().map(ApplicationQueryTest::line))
                .containsExactly(
                        "RECOMMENDER R4-5Y3Y true true facts.recommender=true",
                        "QUALIFICATION R4-5Y3Y true an accepted one facts.qualification=GRADE1",
                        "PRACTICE_SINCE_QUALIFICATION R4-5Y3Y false 5 facts.yearsPracticeSinceQualification=4.5",
                        "INSTRUCTION_SINCE_QUALIFICATION R4-5Y3Y true 3 facts.yearsInstructionSinceQualification=3",
                        "PRACTICE_TOTAL R4-TRANSITION-15Y true 15 facts.yearsPracticeTotal=16.5");
        assertThat(answer.path("criteria").path(4).path("ja").asString())
                .isEqualTo("実務経験は16.5年で、R4-TRANSITION-15Y の15年を満たしています。");
        assertThat(answer.path("criteria").path(4).path("en").asString())
                .isEqualTo("16.5 years of practice meet the 15 of R4-TRANSITION-15Y.");
    }

    @Test
    void the_code_is_the_one_with_which_a_certification_is_refused() throws Exception {
        JsonNode answer = service.answer("CENTRAL", "/applications/AQ-2/eligibility", "FindEligibility");
        String refused = service.send("CENTRAL", "Certify", "{'applicationId':'AQ-2','certifiedOn':'2024-03-29'}")
                .body();

        assertThat(answer.path("eligible").asBoolean()).isFalse();
        assertThat(answer.path("version").asString()).isEqualTo("R4-5Y3Y");
        assertThat(answer.path("code").asString()).isEqualTo("NOT_ELIGIBLE:EXPERIENCE");
        assertThat(refused).contains("\"code\":\"NOT_ELIGIBLE:EXPERIENCE\"");
    }

    private static String line(JsonNode criterion) {
        return criterion.path("criterion").asString() + " "
                + criterion.path("version").asString() + " "
                + criterion.path("met").asBoolean() + " "
                + criterion.path("required").asString() + " "
                + criterion.path("field").asString() + "="
                + criterion.path("stated").asString();
    }

    @ParameterizedTest
    @CsvSource({
        "AQ-1, PREPARED, false, COMPLETE MISSING MISSING COMPLETE",
        "AQ-2, PREPARED, true, COMPLETE COMPLETE COMPLETE COMPLETE",
        "AQ-3, RECEIVED, false, MISSING MISSING MISSING MISSING"
    })
    void each_document_is_complete_or_missing(String application, String state, boolean complete, String statuses)
            throws Exception {
        JsonNode answer = service.answer("JP-31", "/applications/" + application + "/documents", "FindDocuments");

        assertThat(answer.path("state").asString()).isEqualTo(state);
        assertThat(answer.path("complete").asBoolean()).isEqualTo(complete);
        assertThat(answer.path("documents")
                        .valueStream()
                        .map(document -> document.path("status").asString()))
                .containsExactly(statuses.split(" "));
        assertThat(answer.path("documents")
                        .valueStream()
                        .map(document -> document.path("kind").asString()))
                .containsExactly("APPLICATION_FORM", "QUALIFICATION_COPY", "RECOMMENDATION", "CONSENT");
    }

    @ParameterizedTest
    @CsvSource({"eligibility", "documents"})
    void an_application_is_shown_to_its_office_the_centre_and_the_auditor_only(String question) throws Exception {
        String path = "/applications/AQ-1/" + question;
        assertThat(service.get(path, "Office", "JP-31").statusCode()).isEqualTo(200);
        assertThat(service.get(path, "Office", "CENTRAL").statusCode()).isEqualTo(200);
        assertThat(service.get(path, "Office", "JP-32", "Role", "auditor").statusCode())
                .isEqualTo(200);
        assertThat(service.get(path, "Office", "JP-32").body()).contains("\"code\":\"FORBIDDEN_OFFICE\"");
        assertThat(service.get(path, "Office", "CENTRAL", "Role", "consignor").statusCode())
                .isEqualTo(403);
        assertThat(service.get(path).body()).contains("\"code\":\"CALLER_REQUIRED\"");
        service.problem("JP-31", "/applications/AQ-9/" + question, 404, "NO_APPLICATION", "applicationId", "AQ-9");
    }
}
