package jp.monozukuri.reporting.fact;

import java.util.Map;

/** Facts about the annual plan and the texts of the report. */
public sealed interface PlanFact extends Fact {

    record PlanSet(String office, int fiscalYear, Map<String, Long> targets) implements PlanFact {

        public PlanSet {
            targets = Map.copyOf(targets);
        }
    }

    record PlanRevised(String office, int fiscalYear, Map<String, Long> targets) implements PlanFact {

        public PlanRevised {
            targets = Map.copyOf(targets);
        }
    }

    record PlanTextWritten(String office, int fiscalYear, String row, String text) implements PlanFact {}

    record StatusTextWritten(String office, int fiscalYear, String row, String text) implements PlanFact {}

    record YearFinalised(String office, int fiscalYear, Map<String, Long> figures) implements PlanFact {

        public YearFinalised {
            figures = Map.copyOf(figures);
        }
    }
}
