package jp.monozukuri.dispatch.inbox;

import static jp.monozukuri.dispatch.inbox.Facts.fact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.monozukuri.dispatch.inbox.MeisterFact.OfPerson;
import jp.monozukuri.dispatch.roster.Person;
import jp.monozukuri.dispatch.roster.Person.Expert;
import jp.monozukuri.dispatch.roster.Person.Gap;
import jp.monozukuri.dispatch.roster.Person.Meister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterFoldTest {

    private static final String CERTIFIED =
            "MeisterCertified {'personId':'M-1','office':'JP-31','applicationId':'AP-1',"
                    + "'applicationOffice':'JP-32','trade':'TATAMI','certifiedOn':'2025-06-02','registeredOn':'2025-06-01'}";

    @Test
    void an_expert_has_a_home_office_and_trades() {
        assertThat(after("SkilledExpertRegistered {'personId':'X-1','office':'JP-01','trades':['FLOWER','FLOWER']}"))
                .isEqualTo(new Expert("X-1", "JP-01", Set.of("FLOWER")));
    }

    @ParameterizedTest
    @CsvSource({
        "true, , 2020-04-01",
        "true, 2022-05-01, 2020-04-01",
        "false, 2022-05-01, 2022-05-01",
        "false, 2019-05-01, 2019-05-01",
        "false, , "
    })
    void a_meister_of_the_time_before_can_be_sent_when_exempt_or_trained(
            boolean exempt, @Nullable String trainedOn, @Nullable LocalDate sendableFrom) {
        String body = "MeisterCarriedOver {'personId':'M-1','office':'JP-01','trades':['TATAMI','CARPENTRY'],"
                + "'registeredOn':'2020-04-01','trainingExempt':" + exempt
                + (trainedOn == null ? "" : ",'trainedOn':'" + trainedOn + "'") + "}";

        assertThat(after(body))
                .isEqualTo(new Meister(
                        "M-1",
                        "JP-01",
                        LocalDate.parse("2020-04-01"),
                        sendableFrom,
                        Set.of("TATAMI", "CARPENTRY"),
                        List.of()));
    }

    @Test
    void an_untrained_meister_of_the_time_before_may_come_with_null() {
        assertThat(after("MeisterCarriedOver {'personId':'M-1','office':'JP-01','trades':['TATAMI'],"
                        + "'registeredOn':'2020-04-01','trainingExempt':false,'trainedOn':null}"))
                .isEqualTo(
                        new Meister("M-1", "JP-01", LocalDate.parse("2020-04-01"), null, Set.of("TATAMI"), List.of()));
    }

    @Test
    void the_first_certification_makes_a_meister_registered_on_the_person_s_day() {
        assertThat(after(CERTIFIED)).isEqualTo(certified(null, Set.of("TATAMI")));
    }

    @Test
    void a_further_certification_adds_a_trade_and_nothing_else() {
        assertThat(after(
                        CERTIFIED,
                        "TrainingCompleted {'personId':'M-1','office':'JP-31','on':'2025-07-01','trainingId':null}",
                        "MeisterSuspended {'personId':'M-1','office':'JP-31','from':'2025-08-01'}",
                        CERTIFIED.replace("TATAMI", "CARPENTRY").replace("2025-06-0", "2025-09-0")))
                .isEqualTo(certified("2025-07-01", Set.of("TATAMI", "CARPENTRY"), gap("2025-08-01", null)));
    }

    @Test
    void an_expert_who_is_certified_becomes_a_meister() {
        assertThat(after("SkilledExpertRegistered {'personId':'M-1','office':'JP-31','trades':['FLOWER']}", CERTIFIED))
                .isEqualTo(certified(null, Set.of("FLOWER", "TATAMI")));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-02, 2025-07-01, 2025-07-01",
        "2025-07-01, 2025-07-02, 2025-07-01",
        "2025-07-01, 2025-07-01, 2025-07-01"
    })
    void the_earlier_of_exemption_and_course_counts(String first, String second, String sendableFrom) {
        for (String[] names : new String[][] {
            {"TrainingExempted", "TrainingCompleted"},
            {"TrainingCompleted", "TrainingExempted"},
            {"TrainingCompleted", "TrainingCompleted"}
        }) {
            assertThat(after(
                            CERTIFIED,
                            names[0] + " {'personId':'M-1','office':'JP-31','on':'" + first + "'}",
                            names[1] + " {'personId':'M-1','office':'JP-31','on':'" + second + "'}"))
                    .isEqualTo(certified(sendableFrom, Set.of("TATAMI")));
        }
    }

    @Test
    void a_return_ends_every_open_gap_and_leaves_the_others() {
        String suspended = "MeisterSuspended {'personId':'M-1','office':'JP-31','from':'%s'}";
        String withdrawn = "MeisterWithdrawn {'personId':'M-1','office':'JP-31','effectiveOn':'%s'}";
        String reinstated = "MeisterReinstated {'personId':'M-1','office':'JP-31','on':'%s'}";

        assertThat(after(
                        CERTIFIED,
                        suspended.formatted("2025-07-01"),
                        reinstated.formatted("2025-12-01"),
                        suspended.formatted("2025-08-01"),
                        withdrawn.formatted("2025-09-01"),
                        reinstated.formatted("2025-10-01")))
                .isEqualTo(certified(
                        null,
                        Set.of("TATAMI"),
                        gap("2025-07-01", "2025-12-01"),
                        gap("2025-08-01", "2025-10-01"),
                        gap("2025-09-01", "2025-10-01")));
    }

    @Test
    void a_gap_that_ends_on_its_first_day_never_was() {
        assertThat(after(
                        CERTIFIED,
                        "MeisterWithdrawn {'personId':'M-1','office':'JP-31','effectiveOn':'2025-09-01'}",
                        "MeisterReinstated {'personId':'M-1','office':'JP-31','on':'2025-09-01'}"))
                .isEqualTo(certified(null, Set.of("TATAMI")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        TrainingExempted | {'personId':'M-1','on':'2025-07-01'}
        TrainingCompleted | {'personId':'M-1','on':'2025-07-01'}
        MeisterSuspended | {'personId':'M-1','from':'2025-07-01'}
        MeisterWithdrawn | {'personId':'M-1','effectiveOn':'2025-07-01'}
        MeisterReinstated | {'personId':'M-1','on':'2025-07-01'}
        """)
    void a_fact_about_a_meister_who_is_none_is_poison(String name, String body) {
        assertThatIllegalStateException()
                .isThrownBy(() -> after(name + " " + body))
                .withMessage(name + " for M-1, who is not in the roster as a meister");
        assertThatIllegalStateException()
                .isThrownBy(() -> after(
                        "SkilledExpertRegistered {'personId':'M-1','office':'JP-31','trades':[]}", name + " " + body));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        TradeListed | {'trade':'TATAMI'}
        TradeListed | {'certifiable':true}
        TradeListed | {'trade':'TATAMI','certifiable':'yes'}
        SkilledExpertRegistered | {'personId':'X-1','office':'JP-01'}
        SkilledExpertRegistered | {'personId':'X-1','office':null,'trades':[]}
        SkilledExpertRegistered | {'personId':'X-1','office':'JP-01','trades':[1]}
        MeisterCarriedOver | {'personId':'M-1','office':'JP-01','trades':[],'registeredOn':'2020-04-01'}
        MeisterCarriedOver | {'personId':'M-1','office':'JP-01','trades':[],'trainingExempt':true}
        MeisterCertified | {'personId':'M-1','office':'JP-01','trade':'T','certifiedOn':'2020-04-01'}
        TrainingExempted | {'personId':'M-1'}
        TrainingCompleted | {'on':'2025-07-01'}
        MeisterSuspended | {'personId':'M-1','from':'July'}
        MeisterWithdrawn | {'personId':'M-1','from':'2025-07-01'}
        MeisterReinstated | {'personId':'M-1','on':null}
        """)
    void a_fact_that_lacks_what_the_roster_needs_is_poison(String name, String body) {
        assertThatThrownBy(() -> MeisterFact.read(fact(name, body))).isInstanceOf(RuntimeException.class);
    }

    private static Person after(String... facts) {
        Person person = null;
        for (String each : facts) {
            String name = each.substring(0, each.indexOf(' '));
            MeisterFact fact =
                    MeisterFact.read(fact(name, each.substring(name.length()))).orElseThrow();
            person = RosterFold.after(person, (OfPerson) fact);
        }
        return person;
    }

    private static Meister certified(@Nullable String sendableFrom, Set<String> trades, Gap... gaps) {
        return new Meister(
                "M-1",
                "JP-31",
                LocalDate.parse("2025-06-01"),
                sendableFrom == null ? null : LocalDate.parse(sendableFrom),
                trades,
                new ArrayList<>(List.of(gaps)));
    }

    private static Gap gap(String from, @Nullable String until) {
        return new Gap(LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }
}
