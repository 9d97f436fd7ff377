package jp.monozukuri.reporting.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.monozukuri.reporting.policy.FiscalYear;
import jp.monozukuri.reporting.policy.Measure;
import jp.monozukuri.reporting.policy.Row;
import org.jspecify.annotations.Nullable;

/** Collects the contributions of one picture. */
final class Sheet {

    private final List<Contribution> contributions = new ArrayList<>();

    /** Something on a day: it belongs to the day's fiscal year. */
    void on(String office, LocalDate day, Row row, Measure measure, String item, long amount) {
        add(office, FiscalYear.of(day).year(), row.code(), measure, item, day, amount, null);
    }

    /** One thing on a day. */
    void on(String office, LocalDate day, Row row, Measure measure, String item) {
        on(office, day, row, measure, item, 1);
    }

    /** Something that belongs to a given fiscal year. */
    void in(int year, String office, Row row, Measure measure, String item, @Nullable LocalDate day, long amount) {
        add(office, year, row.code(), measure, item, day, amount, null);
    }

    /** Something that reports of every year look at. */
    void always(String office, String row, Measure measure, String item, @Nullable LocalDate from, long amount) {
        add(office, Contribution.ANY_YEAR, row, measure, item, from, amount, null);
    }

    /** The most general form. */
    void add(
            String office,
            int year,
            String row,
            Measure measure,
            String item,
            @Nullable LocalDate day,
            long amount,
            @Nullable String wording) {
        contributions.add(new Contribution(office, year, row, measure, item, day, amount, wording));
    }

    List<Contribution> contributions() {
        return contributions;
    }
}
