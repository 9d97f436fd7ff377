package jp.monozukuri.reporting.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.monozukuri.reporting.History;
import org.junit.jupiter.api.Test;

class PersonFoldTest {

    private final History history = new History();

    private List<String> tell(String type, String more) {
        return history.tell("meister", "person/M-1", type, "{'personId':'M-1','office':'JP-31'%s}".formatted(more));
    }

    private List<String> carryOver(boolean exempt, String trainedOn) {
        return tell(
                "MeisterCarriedOver",
                ",'trades':['TATAMI'],'registeredOn':'2018-01-20','trainingExempt':%s,'trainedOn':%s"
                        .formatted(exempt, trainedOn));
    }

    private List<String> certify(String office, String trade, String on, String registered) {
        return tell(
                "MeisterCertified",
                ",'applicationId':'A','applicationOffice':'%s','trade':'%s','certifiedOn':'%s','registeredOn':'%s'"
                        .formatted(office, trade, on, registered));
    }

    @Test
    void a_meister_is_active_from_registration_on() {
        assertThat(carryOver(true, "null")).containsExactly("+ JP-31 0 PERSON ACTIVE M-1 2018-01-20 1");
    }

    @Test
    void a_meister_who_is_neither_trained_nor_exempt_cannot_be_sent_until_a_course() {
        assertThat(carryOver(false, "null"))
                .containsExactly(
                        "+ JP-31 0 PERSON ACTIVE M-1 2018-01-20 1",
                        "+ JP-31 0 TRAIN NOT_DISPATCHABLE M-1 2018-01-20 1");
        assertThat(tell("TrainingCompleted", ",'on':'2024-07-10','trainingId':'TR-1'"))
                .containsExactly(
                        "- JP-31 0 TRAIN NOT_DISPATCHABLE M-1 2018-01-20 -1",
                        "+ JP-31 0 TRAIN COURSE_COMPLETED TR-1 2024-07-10 1",
                        "+ JP-31 2024 TRAIN TRAINED M-1 2024-07-10 1");
    }

    @Test
    void a_meister_trained_before_needs_no_course() {
        assertThat(carryOver(false, "'2021-09-02'")).containsExactly("+ JP-31 0 PERSON ACTIVE M-1 2018-01-20 1");
    }

    @Test
    void an_exemption_counts_in_its_year_and_ends_the_wait() {
        carryOver(false, "null");

        assertThat(tell("TrainingExempted", ",'on':'2025-03-31','ground':null"))
                .containsExactly(
                        "- JP-31 0 TRAIN NOT_DISPATCHABLE M-1 2018-01-20 -1",
                        "+ JP-31 2024 TRAIN EXEMPTED M-1 2025-03-31 1");
    }

    @Test
    void a_course_without_number_and_a_repeated_one_count_too() {
        carryOver(true, "null");

        assertThat(tell("TrainingCompleted", ",'on':'2024-07-10','trainingId':null"))
                .containsExactly("+ JP-31 2024 TRAIN TRAINED M-1 2024-07-10 1");
        assertThat(tell("TrainingCompleted", ",'on':'2025-07-10'"))
                .containsExactly("+ JP-31 2025 TRAIN TRAINED M-1 2025-07-10 1");
    }

    @Test
    void travel_counts_in_the_year_of_the_course() {
        carryOver(true, "null");

        assertThat(tell("TrainingTravelPaid", ",'trainingId':'TR-1','completedOn':'2025-03-31','amountYen':900"))
                .containsExactly("+ JP-31 2024 TRAIN TRAVEL_PAID M-1 2025-03-31 1");
    }

    /** DOMAIN.md 1.2. */
    @Test
    void a_certification_counts_for_the_office_that_applied_and_waits_for_the_notice() {
        assertThat(certify("JP-32", "TATAMI", "2024-06-03", "2024-06-03"))
                .containsExactly(
                        "+ JP-31 0 PERSON ACTIVE M-1 2024-06-03 1",
                        "+ JP-31 0 TRAIN NOT_DISPATCHABLE M-1 2024-06-03 1",
                        "+ JP-32 2024 CERT CERTIFICATIONS M-1 2024-06-03 1",
                        "+ JP-32 2024 COND NOT_NOTIFIED M-1 2024-06-03 1");
        assertThat(certify("JP-31", "PLASTERING", "2025-06-03", "2024-06-03"))
                .containsExactly(
                        "+ JP-31 2025 CERT CERTIFICATIONS M-1 2025-06-03 1",
                        "+ JP-31 2025 COND NOT_NOTIFIED M-1 2025-06-03 1");
        assertThat(tell("ConditionsExplained", ",'on':'2025-06-04','form':'WRITTEN'"))
                .containsExactly(
                        "- JP-31 2025 COND NOT_NOTIFIED M-1 2025-06-03 -1",
                        "- JP-32 2024 COND NOT_NOTIFIED M-1 2024-06-03 -1",
                        "+ JP-31 2025 COND NOTIFIED M-1 2025-06-04 1");
        assertThat(certify("JP-31", "MACHINING", "2025-07-01", "2024-06-03"))
                .as("notified at any date")
                .containsExactly("+ JP-31 2025 CERT CERTIFICATIONS M-1 2025-07-01 1");
    }

    @Test
    void a_certification_does_not_move_the_registration_of_a_known_meister() {
        carryOver(true, "null");

        assertThat(certify("JP-31", "PLASTERING", "2025-06-03", "2018-01-20"))
                .noneMatch(line -> line.contains("PERSON"));
    }

    @Test
    void a_gap_is_a_step_down_and_its_end_a_step_up() {
        carryOver(false, "null");

        assertThat(tell("MeisterSuspended", ",'from':'2025-05-01'"))
                .containsExactly(
                        "+ JP-31 0 PERSON ACTIVE M-1 2025-05-01 -1",
                        "+ JP-31 0 TRAIN NOT_DISPATCHABLE M-1 2025-05-01 -1");
        assertThat(tell("MeisterReinstated", ",'on':'2025-06-01'"))
                .containsExactly(
                        "+ JP-31 0 PERSON ACTIVE M-1 2025-06-01 1",
                        "+ JP-31 0 TRAIN NOT_DISPATCHABLE M-1 2025-06-01 1");
    }

    @Test
    void overlapping_gaps_are_one_and_end_together() {
        carryOver(true, "null");
        tell("MeisterSuspended", ",'from':'2025-05-01'");

        assertThat(tell("MeisterWithdrawn", ",'effectiveOn':'2025-05-10'")).isEmpty();
        assertThat(tell("MeisterReinstated", ",'on':'2025-06-01'"))
                .containsExactly("+ JP-31 0 PERSON ACTIVE M-1 2025-06-01 1");
    }

    @Test
    void a_gap_that_begins_before_an_ended_one_swallows_it() {
        carryOver(true, "null");
        tell("MeisterSuspended", ",'from':'2025-05-01'");
        tell("MeisterReinstated", ",'on':'2025-06-01'");

        assertThat(tell("MeisterWithdrawn", ",'effectiveOn':'2025-04-15'"))
                .containsExactly(
                        "- JP-31 0 PERSON ACTIVE M-1 2025-05-01 1",
                        "- JP-31 0 PERSON ACTIVE M-1 2025-06-01 -1",
                        "+ JP-31 0 PERSON ACTIVE M-1 2025-04-15 -1");
    }

    @Test
    void gaps_that_touch_are_one() {
        carryOver(true, "null");
        tell("MeisterSuspended", ",'from':'2025-05-01'");
        tell("MeisterReinstated", ",'on':'2025-06-01'");

        assertThat(tell("MeisterSuspended", ",'from':'2025-06-01'"))
                .containsExactly("- JP-31 0 PERSON ACTIVE M-1 2025-06-01 -1");
    }

    @Test
    void a_gap_of_no_day_and_a_gap_before_registration_change_nothing() {
        carryOver(true, "null");
        tell("MeisterSuspended", ",'from':'2025-05-01'");

        assertThat(tell("MeisterReinstated", ",'on':'2025-05-01'"))
                .containsExactly("- JP-31 0 PERSON ACTIVE M-1 2025-05-01 1");
        tell("MeisterSuspended", ",'from':'2017-01-01'");
        assertThat(tell("MeisterReinstated", ",'on':'2018-01-20'"))
                .containsExactly("- JP-31 0 PERSON ACTIVE M-1 2018-01-20 1");
    }

    @Test
    void an_expert_and_a_changed_profile_count_nothing() {
        assertThat(tell("SkilledExpertRegistered", ",'trades':['FLOWER']")).isEmpty();
        assertThat(tell("ProfileChanged", ",'fields':['area']")).isEmpty();
    }
}
