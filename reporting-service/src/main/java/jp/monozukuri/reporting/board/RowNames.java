package jp.monozukuri.reporting.board;

import java.util.Map;
import jp.monozukuri.reporting.policy.Row;

/** Short names of rows, for tables and maps; the report itself has the published ones. */
final class RowNames {

    private record Name(String name, String abbreviation, String note) {}

    private static final String APPEAL = "「ものづくりの魅力」発信";

    private static final Map<Row, Name> NAMES = Map.of(
            Row.HEADLINE, new Name("ものづくりマイスターの活動数", "活動数", "下の5行の合計。(ウ)は含めない"),
            Row.SME, new Name("中小企業・業界団体", "中小", "実技指導"),
            Row.TECH_SCHOOL, new Name("工業高校等", "工業高校", "実技指導"),
            Row.SAPOSTE, new Name("地域若者サポートステーション", "サポステ", APPEAL),
            Row.SCHOOL_APPEAL, new Name("小中学校等", "小中", APPEAL),
            Row.PUBLIC_VENUE, new Name("公民館・ショッピングモール等", "公民館", APPEAL),
            Row.EXPERT, new Name("(ウ) 熟練技能者等", "(ウ)", "活動数に含めない"));

    private RowNames() {}

    /** The short name. */
    static String name(Row row) {
        Name name = NAMES.get(row);
        return name == null ? row.label() : name.name;
    }

    /** The shortest name. */
    static String abbreviation(Row row) {
        Name name = NAMES.get(row);
        return name == null ? row.label() : name.abbreviation;
    }

    /** What is said below the name. */
    static String note(Row row) {
        Name name = NAMES.get(row);
        return name == null ? "" : name.note;
    }
}
