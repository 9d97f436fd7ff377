package jp.monozukuri.meister.register.clearance;

import static jp.monozukuri.meister.Samples.EXEMPT;
import static jp.monozukuri.meister.Samples.EXPERT;
import static jp.monozukuri.meister.Samples.MEISTER;
import static jp.monozukuri.meister.Samples.TRAINED;
import static jp.monozukuri.meister.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.monozukuri.meister.register.clearance.Ground.Fact;
import jp.monozukuri.meister.register.event.ConditionsExplained;
import jp.monozukuri.meister.register.event.MeisterCertified;
import jp.monozukuri.meister.register.event.MeisterReinstated;
import jp.monozukuri.meister.register.event.MeisterSuspended;
import jp.monozukuri.meister.register.event.MeisterWithdrawn;
import jp.monozukuri.meister.register.event.PersonEvent;
import jp.monozukuri.meister.register.event.TrainingCompleted;
import jp.monozukuri.meister.register.event.TrainingExempted;
import org.junit.jupiter.api.Test;

class ClearanceTest {

    private static final String PLASTERING = "PLASTERING";

    private static final ConditionsExplained EXPLAINED =
            new ConditionsExplained("T1", "JP-31", day("2018-02-01"), "WRITTEN");
    private static final MeisterSuspended SUSPENDED = new MeisterSuspended("T1", "JP-31", day("2024-10-18"), "療養");
    private static final MeisterWithdrawn WITHDRAWN = new MeisterWithdrawn("T1", "JP-31", day("2024-11-01"), null);
    private static final MeisterReinstated REINSTATED = new MeisterReinstated("T1", "JP-31", day("2024-12-01"), "回復");

    private static Career career(PersonEvent... history) {
        return Career.of(IntStream.range(0, history.length)
                .mapToObj(n -> new Career.Entry(history[n], new UUID(0, n), n, Instant.EPOCH))
                .toList());
    }

    private static List<Reason> reasons(String trade, String day, PersonEvent... history) {
        return Clearance.of(career(history), trade, day(day)).reasons();
    }

    private static List<Notice> notices(String day, PersonEvent... history) {
        return Clearance.of(career(history), PLASTERING, day(day)).notices();
    }

    @Test
    void a_trained_or_exempt_meister_may_instruct_in_the_trade_from_the_first_day() {
        assertThat(reasons(PLASTERING, "2018-01-20", EXEMPT)).containsExactly(Reason.MAY_INSTRUCT);
        assertThat(reasons(PLASTERING, "2018-03-01", TRAINED)).containsExactly(Reason.MAY_INSTRUCT);
    }

    @Test
    void the_day_before_training_is_refused() {
        assertThat(reasons(PLASTERING, "2018-02-28", TRAINED)).containsExactly(Reason.TRAINING_REQUIRED);
        assertThat(Reason.TRAINING_REQUIRED.refusedAs()).isEqualTo("TRAINING_REQUIRED");
    }

    @Test
    void one_neither_trained_nor_exempt_is_refused_until_the_first_of_both() {
        PersonEvent exempted = new TrainingExempted("T1", "JP-31", day("2024-06-10"), null);
        PersonEvent trained = new TrainingCompleted("T1", "JP-31", day("2024-06-01"), null);
        assertThat(reasons(PLASTERING, "2024-05-31", MEISTER, exempted, trained))
                .containsExactly(Reason.TRAINING_REQUIRED);
        assertThat(reasons(PLASTERING, "2024-06-01", MEISTER, exempted, trained))
                .containsExactly(Reason.MAY_INSTRUCT);
    }

    @Test
    void another_trade_is_refused() {
        assertThat(reasons("TATAMI", "2024-06-01", EXEMPT)).containsExactly(Reason.TRADE_MISMATCH);
    }

    @Test
    void a_second_trade_holds_from_its_own_certification_and_the_register_from_the_first() {
        PersonEvent second =
                new MeisterCertified("T1", "JP-31", "A1", "JP-31", "TATAMI", day("2024-06-03"), day("2018-01-20"));
        assertThat(reasons("TATAMI", "2024-06-02", EXEMPT, second)).containsExactly(Reason.TRADE_NOT_YET_CERTIFIED);
        assertThat(reasons("TATAMI", "2024-06-03", EXEMPT, second)).containsExactly(Reason.MAY_INSTRUCT);
        assertThat(career(EXEMPT, second).of(Fact.REGISTERED).map(Ground::on)).containsExactly(day("2018-01-20"));
    }

    @Test
    void before_the_first_certification_every_reason_is_given() {
        PersonEvent certified =
                new MeisterCertified("T4", "JP-31", "A1", "JP-31", "TATAMI", day("2024-06-03"), day("2024-06-03"));
        assertThat(reasons("TATAMI", "2024-06-02", certified))
                .containsExactly(Reason.TRADE_NOT_YET_CERTIFIED, Reason.NOT_YET_REGISTERED, Reason.TRAINING_REQUIRED);
        assertThat(reasons("TATAMI", "2024-06-03", certified)).containsExactly(Reason.TRAINING_REQUIRED);
    }

    @Test
    void a_suspension_and_a_withdrawal_hold_from_their_first_day_until_the_return() {
        assertThat(reasons(PLASTERING, "2024-10-17", EXEMPT, SUSPENDED, WITHDRAWN, REINSTATED))
                .containsExactly(Reason.MAY_INSTRUCT);
        assertThat(reasons(PLASTERING, "2024-10-18", EXEMPT, SUSPENDED, WITHDRAWN, REINSTATED))
                .containsExactly(Reason.SUSPENDED);
        assertThat(reasons(PLASTERING, "2024-11-01", EXEMPT, SUSPENDED, WITHDRAWN, REINSTATED))
                .containsExactly(Reason.WITHDRAWN, Reason.SUSPENDED);
        assertThat(reasons(PLASTERING, "2024-11-30", EXEMPT, SUSPENDED, WITHDRAWN, REINSTATED))
                .containsExactly(Reason.WITHDRAWN, Reason.SUSPENDED);
        assertThat(reasons(PLASTERING, "2024-12-01", EXEMPT, SUSPENDED, WITHDRAWN, REINSTATED))
                .containsExactly(Reason.MAY_INSTRUCT);
        assertThat(Reason.WITHDRAWN.refusedAs()).isEqualTo("MEISTER_NOT_ACTIVE_ON_DATE");
        assertThat(Reason.SUSPENDED.refusedAs()).isEqualTo("MEISTER_NOT_ACTIVE_ON_DATE");
        assertThat(Reason.NOT_YET_REGISTERED.refusedAs()).isEqualTo("MEISTER_NOT_ACTIVE_ON_DATE");
    }

    @Test
    void a_return_does_not_move_the_end_of_an_earlier_absence() {
        PersonEvent again = new MeisterSuspended("T1", "JP-31", day("2025-02-01"), "療養");
        PersonEvent back = new MeisterReinstated("T1", "JP-31", day("2025-03-01"), "回復");
        assertThat(reasons(PLASTERING, "2025-01-15", EXEMPT, SUSPENDED, REINSTATED, again, back))
                .containsExactly(Reason.MAY_INSTRUCT);
        assertThat(reasons(PLASTERING, "2025-02-15", EXEMPT, SUSPENDED, REINSTATED, again, back))
                .containsExactly(Reason.SUSPENDED);
    }

    @Test
    void an_absence_that_ended_before_it_began_never_was() {
        PersonEvent back = new MeisterReinstated("T1", "JP-31", day("2024-10-18"), "取消し");
        assertThat(reasons(PLASTERING, "2024-10-18", EXEMPT, SUSPENDED, back)).containsExactly(Reason.MAY_INSTRUCT);
        assertThat(notices("2024-10-01", EXEMPT, EXPLAINED, SUSPENDED, back)).isEmpty();
    }

    @Test
    void an_expert_may_instruct_in_own_trades_with_a_ground() {
        assertThat(reasons("FLOWER", "2024-06-01", EXPERT)).containsExactly(Reason.EXPERT_WITH_GROUND);
        assertThat(reasons("TATAMI", "2024-06-01", EXPERT)).containsExactly(Reason.TRADE_MISMATCH);
    }

    @Test
    void conditions_not_explained_and_a_leave_to_come_are_noticed_and_refuse_nothing() {
        assertThat(notices("2024-10-01", EXEMPT, EXPLAINED)).isEmpty();
        assertThat(notices("2018-01-31", EXEMPT, EXPLAINED)).containsExactly(Notice.CONDITIONS_NOT_EXPLAINED);
        assertThat(notices("2024-10-17", EXEMPT, EXPLAINED, SUSPENDED)).containsExactly(Notice.LEAVES_LATER);
        assertThat(notices("2024-10-18", EXEMPT, EXPLAINED, SUSPENDED)).isEmpty();
    }

    @Test
    void the_facts_are_those_of_the_trade_with_the_event_that_recorded_them() {
        PersonEvent second =
                new MeisterCertified("T1", "JP-31", "A1", "JP-31", "TATAMI", day("2024-06-03"), day("2018-01-20"));
        List<Ground> grounds = Clearance.of(career(EXEMPT, second, SUSPENDED, REINSTATED), "TATAMI", day("2024-12-01"))
                .grounds();
        LocalDate none = null;
        assertThat(grounds)
                .containsExactlyElementsOf(Arrays.asList(
                        ground(Fact.REGISTERED, "2018-01-20", none, null, 0),
                        ground(Fact.EXEMPT, "2018-01-20", none, null, 0),
                        ground(Fact.CERTIFIED, "2024-06-03", none, "TATAMI", 1),
                        ground(Fact.SUSPENDED, "2024-10-18", day("2024-12-01"), null, 2)));
    }

    @SuppressWarnings("NullAway") // tests may pass null where the record takes it
    private static Ground ground(Fact fact, String on, LocalDate until, String trade, int n) {
        return new Ground(fact, day(on), until, trade, new UUID(0, n), n, Instant.EPOCH);
    }
}
