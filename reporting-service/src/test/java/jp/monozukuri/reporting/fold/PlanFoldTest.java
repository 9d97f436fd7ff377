package jp.monozukuri.reporting.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.monozukuri.reporting.History;
import jp.monozukuri.reporting.ledger.Subject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanFoldTest {

    private final History history = new History();

    private List<String> tell(String type, String more) {
        return history.tell("reporting", "plan/JP-31/2024", type, "{'office':'JP-31','fiscalYear':2024," + more + "}");
    }

    @Test
    void a_target_of_nought_is_a_target() {
        assertThat(tell("PlanSet", "'targets':{'ACT.SAPOSTE':0,'ACT.SME':6}"))
                .containsExactly("+ JP-31 2024 ACT.SAPOSTE TARGET 0", "+ JP-31 2024 ACT.SME TARGET 6");
    }

    @Test
    void a_revision_replaces_what_it_names_and_keeps_the_rest() {
        tell("PlanSet", "'targets':{'ACT.HEADLINE':15,'ACT.SME':6}");

        assertThat(tell("PlanRevised", "'targets':{'ACT.HEADLINE':12,'CERT':2}"))
                .containsExactly(
                        "- JP-31 2024 ACT.HEADLINE TARGET -15",
                        "+ JP-31 2024 ACT.HEADLINE TARGET 12",
                        "+ JP-31 2024 CERT TARGET 2");
    }

    @Test
    void the_last_text_counts_and_each_column_by_itself() {
        assertThat(tell("PlanTextWritten", "'row':'T.DISPATCH','text':'派遣する。'"))
                .containsExactly("+ JP-31 2024 T.DISPATCH PLAN_TEXT 1 \"派遣する。\"");
        assertThat(tell("StatusTextWritten", "'row':'T.DISPATCH','text':'派遣した。'"))
                .containsExactly("+ JP-31 2024 T.DISPATCH STATUS_TEXT 1 \"派遣した。\"");
        assertThat(tell("PlanTextWritten", "'row':'T.DISPATCH','text':'もっと派遣する。'"))
                .containsExactly(
                        "- JP-31 2024 T.DISPATCH PLAN_TEXT -1 \"派遣する。\"",
                        "+ JP-31 2024 T.DISPATCH PLAN_TEXT 1 \"もっと派遣する。\"");
    }

    private Picture.@Nullable Plan plan() {
        var kept = history.bookkeeper().changed().get(new Subject("reporting", "plan/JP-31/2024"));
        return kept == null ? null : (Picture.Plan) kept.picture();
    }

    /** DOMAIN.md 4.4. */
    @Test
    void the_positions_behind_frozen_figures_are_kept_and_add_no_line() {
        assertThat(
                        tell(
                                "YearFinalised",
                                "'figures':{'ACT.SME':6},'positions':[{'service':'dispatch','partition':1,'transactionId':812,'position':2047}]"))
                .containsExactly("+ JP-31 2024 ACT.SME FINALISED 6");
        tell("PlanSet", "'targets':{'CERT':2}");
        tell("PlanTextWritten", "'row':'T.DISPATCH','text':'派遣する。'");

        assertThat(plan())
                .isEqualTo(new Picture.Plan(
                        "JP-31",
                        2024,
                        Map.of("CERT", 2L),
                        Map.of("T.DISPATCH", "派遣する。"),
                        Map.of(),
                        Map.of("ACT.SME", 6L),
                        List.of(new Picture.Position("dispatch", 1, 812, 2_047))));
    }

    @Test
    void a_year_finalised_before_positions_were_kept_has_none() {
        tell("YearFinalised", "'figures':{'ACT.SME':6}");

        assertThat(plan())
                .isEqualTo(new Picture.Plan(
                        "JP-31", 2024, Map.of(), Map.of(), Map.of(), Map.of("ACT.SME", 6L), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\u00a0 \u3000"})
    void a_text_without_a_letter_clears_the_cell(String blank) {
        tell("StatusTextWritten", "'row':'T.DISPATCH','text':'下書き'");

        assertThat(tell("StatusTextWritten", "'row':'T.DISPATCH','text':'" + blank + "'"))
                .containsExactly("- JP-31 2024 T.DISPATCH STATUS_TEXT -1 \"下書き\"");
    }

    @Test
    void frozen_figures_stand_beside_the_rest() {
        tell("PlanSet", "'targets':{'CERT':2}");

        assertThat(tell("YearFinalised", "'figures':{'ACT.SME':0,'ACT.HEADLINE':10}"))
                .containsExactly("+ JP-31 2024 ACT.HEADLINE FINALISED 10", "+ JP-31 2024 ACT.SME FINALISED 0");
        assertThat(tell("PlanRevised", "'targets':{'CERT':3}"))
                .containsExactly("- JP-31 2024 CERT TARGET -2", "+ JP-31 2024 CERT TARGET 3");
    }
}
