package jp.monozukuri.reporting.policy;

import java.util.List;

/** Policy {@code headlineRows}: the rows whose figures add up to ACT.HEADLINE. Source: the programme's published report. */
public enum HeadlineRows {
    /** The five categories, without (ウ). */
    FIVE_CATEGORIES(Row.of(Row.Kind.CATEGORY)),
    /** The other reading: (ウ) as well. */
    WITH_EXPERTS(Row.of(Row.Kind.CATEGORY, Row.Kind.APART));

    private final List<Row> rows;

    HeadlineRows(List<Row> rows) {
        this.rows = rows;
    }

    /** The summands. */
    public List<Row> rows() {
        return rows;
    }
}
