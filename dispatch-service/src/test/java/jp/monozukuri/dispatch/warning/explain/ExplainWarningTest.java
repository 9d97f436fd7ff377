package jp.monozukuri.dispatch.warning.explain;

import jp.monozukuri.dispatch.Stage;
import jp.monozukuri.dispatch.warning.EntryWarnings;
import jp.monozukuri.dispatch.warning.event.EntryWarned;
import jp.monozukuri.dispatch.warning.event.WarningExplained;
import org.junit.jupiter.api.Test;

class ExplainWarningTest {

    private static final ExplainWarning EXPLAIN = new ExplainWarning("dispatch/TT-1", 2, "3校の合同授業");
    private static final WarningExplained EXPLAINED = new WarningExplained("dispatch/TT-1", "JP-31", 2, "3校の合同授業");

    @Test
    void records_the_reason() {
        Stage.of(EntryWarnings.class).given(warned(1), warned(2)).when(EXPLAIN).records(EXPLAINED);
    }

    @Test
    void refuses_a_warning_that_there_is_not() {
        Stage.of(EntryWarnings.class).when(EXPLAIN).refuses("NOT_FOUND", "field", "about", "value", "dispatch/TT-1");
        Stage.of(EntryWarnings.class)
                .given(warned(1))
                .when(EXPLAIN)
                .refuses("NOT_FOUND", "field", "number", "value", 2L);
    }

    @Test
    void refuses_one_that_is_explained_and_takes_another_one_s() {
        Stage.of(EntryWarnings.class)
                .given(warned(1), warned(2), EXPLAINED)
                .when(EXPLAIN)
                .refuses("WRONG_STATE", "field", "number", "value", 2L, "state", "EXPLAINED");
        Stage.of(EntryWarnings.class)
                .given(warned(1), warned(2), EXPLAINED)
                .when(new ExplainWarning("dispatch/TT-1", 1, "x"))
                .records(new WarningExplained("dispatch/TT-1", "JP-31", 1, "x"));
    }

    @Test
    void refuses_another_office_and_the_centre() {
        for (String caller : new String[] {"JP-32", "CENTRAL"}) {
            Stage.of(EntryWarnings.class)
                    .given(warned(1), warned(2))
                    .by(caller)
                    .when(EXPLAIN)
                    .refuses("FORBIDDEN_OFFICE", "office", caller);
        }
    }

    private static EntryWarned warned(long number) {
        return new EntryWarned(
                "dispatch/TT-1",
                "JP-31",
                number,
                "ReportCompletion",
                "TOO_MANY_LEARNERS",
                "days.0.learners",
                "1200",
                "100",
                "R7-1");
    }
}
