package jp.monozukuri.reporting.policy;

import java.util.List;

/** Policy {@code headlineRows}: the rows whose figures add up to ACT.HEADLINE. Source: the programme's published report. */
public enum HeadlineRows {
    /** The five categories, without (ウ). */
    FIVE_CATEGORIES(List.of(Row.SME, Row.TECH_SCHOOL, Row.SAPOSTE, Row.SCHOOL_APPEAL, Row.PUBLIC_VENUE)),
    /** The other reading: (ウ) as well. */
    WITH_EXPERTS(List.of(Row.SME, Row.TECH_SCHOOL, Row.SAPOSTE, Row.SCHOOL_APPEAL, Row.PUBLIC_VENUE, Row.EXPERT));

    private final List<Row> rows;

    HeadlineRows(List<Row> rows) {
        this.rows = rows;
    }

    /** The summands. */
    public List<Row> rows() {
        return rows;
    }
}
