package jp.monozukuri.reporting.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The lines of the official form, section by section, in their order: a heading, the text cells, and the figures of the rows that
 * name the line as their place. The channels of section 6 stand in {@link PlanCodes}. Source: the programme's published report.
 */
public enum FormLine {
    PROSPECT(Section.REGISTRATION, "(1) ものづくりマイスターの開拓", "T.PROSPECT"),
    CONDITIONS(Section.REGISTRATION, "(2) ものづくりマイスターへの説明", "T.CONDITIONS"),
    APPLICATIONS(Section.REGISTRATION, "(3) 申請書類等の取りまとめ", "T.APPLICATIONS"),
    TRAINING(Section.REGISTRATION, "(4) ものづくりマイスターに対する研修", "T.TRAINING"),
    CONSULT(Section.USE, "(1) 人材育成に係る相談・援助", "T.CONSULT"),
    DISPATCH(Section.USE, "(2) 派遣による指導の実施\n(ア) 実技指導", "T.DISPATCH"),
    APPEAL(Section.USE, "(イ) 若者に対する「ものづくりの魅力」発信", "T.APPEAL"),
    EXPERT(Section.USE, "(ウ) 熟練技能者等による派遣指導", "T.EXPERT"),
    PRELIM(Section.PROMOTION, "(1) ア 技能五輪全国大会の予選", "T.PRELIM"),
    SUPPORT(Section.PROMOTION, "(1) イ 技能五輪全国大会及び若年者ものづくり競技大会への参加支援", "T.SUPPORT"),
    MEIKO(Section.PROMOTION, "(2) 現代の名工の紹介コンテンツの作成支援", "T.MEIKO"),
    MARK(Section.PROMOTION, "(3) 休止中の制度への対応", "T.MARK"),
    CONF_SETUP(Section.CONFERENCE, "(1) 連携会議の設置", "T.CONF.SETUP"),
    CONF_MEETINGS(Section.CONFERENCE, "(2) 連携会議の開催回数", "T.CONF.MEETINGS"),
    OUTCOMES(Section.GOALS, "(1) 成果目標"),
    HEADLINE(Section.GOALS, "(2) 活動目標"),
    CONTRACT(Section.CONTRACT, "契約期間", "T.CONTRACT"),
    PII_REPORTING(Section.HANDLING, "7 委託者への速やかな報告", "T.PII.REPORTING");

    /** The sections of the form. */
    public enum Section {
        REGISTRATION,
        USE,
        PROMOTION,
        CONFERENCE,
        GOALS,
        CONTRACT,
        HANDLING
    }

    private final Section section;
    private final String heading;
    private final List<String> text;

    FormLine(Section section, String heading, String... text) {
        this.section = section;
        this.heading = heading;
        this.text = List.of(text);
    }

    /** The lines of a section. */
    public static List<FormLine> of(Section section) {
        return Arrays.stream(values()).filter(line -> line.section == section).toList();
    }

    /** The words at its left; a line feed where the form has one. */
    public String heading() {
        return heading;
    }

    /** The code of its two text cells; none where there are only figures. */
    public Optional<String> text() {
        return text.stream().findFirst();
    }
}
