package jp.monozukuri.reporting.policy;

import java.util.Arrays;
import java.util.Optional;

/** The rows of the report with their codes, labels and units, in the order of FORMAT.md 5. */
public enum Row {
    CERT("CERT", "ものづくりマイスター認定数", "名"),
    SME("ACT.SME", "中小企業・業界団体への実技指導", "人日"),
    TECH_SCHOOL("ACT.TECH_SCHOOL", "工業高校等への実技指導", "人日"),
    SAPOSTE("ACT.SAPOSTE", "地域若者サポートステーション", "人日"),
    SCHOOL_APPEAL("ACT.SCHOOL_APPEAL", "小中学校等の児童・生徒に対する「ものづくりの魅力」発信", "人日"),
    PUBLIC_VENUE("ACT.PUBLIC_VENUE", "公民館・集会所等の公共施設又はショッピングモール等での実技指導", "人日"),
    EXPERT("ACT.EXPERT", "(ウ) 熟練技能者等による派遣指導", "人日"),
    HEADLINE("ACT.HEADLINE", "ものづくりマイスターの活動数", "人日"),
    OUT_A("OUT.A", "ア 実技指導を利用した企業・業界団体又は教育訓練機関の満足度", "%"),
    OUT_I("OUT.I", "イ 内容を理解し今後活かせるとした受講生の割合", "%"),
    OUT_U("OUT.U", "ウ 技能検定・技能競技大会活用の契機となった割合", "%"),
    OUT_E("OUT.E", "エ 講師派遣を利用した学校の満足度", "%"),
    PRELIM("COMP.PRELIM", "技能五輪全国大会 予選", "名"),
    GORIN("COMP.GORIN", "技能五輪全国大会 参加支援", "名"),
    YOUTH("COMP.YOUTH", "若年者ものづくり競技大会 参加支援", "名"),
    CONF("CONF", "連携会議 開催回数", "回"),
    PII("PII", "情報セキュリティインシデント", "件"),
    PIPE("PIPE", "派遣の状況", "件"),
    PROSPECT("PROSPECT", "ものづくりマイスターの開拓", "件"),
    APPL("APPL", "申請書類等の取りまとめ", "件"),
    COND("COND", "ものづくりマイスターへの説明", "名"),
    TRAIN("TRAIN", "指導技法等講習", "名"),
    CONSULT("CONSULT", "人材育成に係る相談・援助", "件"),
    REQ("REQ", "派遣の依頼", "件"),
    MEIKO("MEIKO", "現代の名工 紹介コンテンツ", "件"),
    MARK("MARK", "休止中の制度に関する照会", "件"),
    CONF_SETUP("CONF.SETUP", "連携会議の設置", "機関"),
    ATTEST("PII.ATTEST", "個人情報等の取扱い 月次確認", "月");

    private final String code;
    private final String label;
    private final String unit;

    Row(String code, String label, String unit) {
        this.code = code;
        this.label = label;
        this.unit = unit;
    }

    /** The code of FORMAT.md, under which targets and lines are kept. */
    public String code() {
        return code;
    }

    /** The Japanese label of the published report. */
    public String label() {
        return label;
    }

    /** The unit of the figure. */
    public String unit() {
        return unit;
    }

    /** The row of a code. */
    public static Optional<Row> ofCode(String code) {
        return Arrays.stream(values()).filter(row -> row.code.equals(code)).findFirst();
    }
}
