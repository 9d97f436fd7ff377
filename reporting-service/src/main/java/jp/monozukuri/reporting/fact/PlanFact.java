package jp.monozukuri.reporting.fact;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts about the annual plan and the texts of the report. */
public sealed interface PlanFact extends Fact {

    /** How far one partition of a producer's topic had been taken in. */
    record Position(String service, int partition, long transactionId, long position) {}

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

    /** @param positions null in events of the time before the field; empty: not known */
    record YearFinalised(
            String office,
            int fiscalYear,
            Map<String, Long> figures,
            @Nullable List<Position> positions) implements PlanFact {

        public YearFinalised {
            figures = Map.copyOf(figures);
        }
    }
}
