package jp.monozukuri.reporting.policy;

import static jp.monozukuri.reporting.policy.Figure.amount;
import static jp.monozukuri.reporting.policy.Figure.amountByToday;
import static jp.monozukuri.reporting.policy.Figure.byItem;
import static jp.monozukuri.reporting.policy.Figure.crossed;
import static jp.monozukuri.reporting.policy.Figure.daysBefore;
import static jp.monozukuri.reporting.policy.Figure.entries;
import static jp.monozukuri.reporting.policy.Figure.greatest;
import static jp.monozukuri.reporting.policy.Figure.items;
import static jp.monozukuri.reporting.policy.Figure.itemsByOffice;
import static jp.monozukuri.reporting.policy.Figure.nextDay;
import static jp.monozukuri.reporting.policy.Figure.targetOf;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.monozukuri.reporting.policy.Figure.Crossing;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the report, in the order of FORMAT.md 5; the one place that lists them. A row says its code, label and unit, what of
 * the ledger its figure and what stands beside it are, under which code the plan states its target, and its places on boards and
 * form. The report, the way down to the lines, the boards, the form and the codes that a plan may name read it here. Holds the policy
 * {@code supportUnit}: distinct persons with active support, per office and competition.
 */
public enum Row {
    CERT(
            "CERT",
            "ものづくりマイスター認定数",
            "名",
            Declaration.of(entries(Measure.CERTIFICATIONS))
                    .beside("certifiedPersons", items(Measure.CERTIFICATIONS))
                    .beside("certifications", entries(Measure.CERTIFICATIONS))
                    .planned()
                    .rated()
                    .onBoard(Panel.OTHERS, Note.ifOther("人数では {certifiedPersons}名"))
                    .onForm(FormLine.PROSPECT)
                    .plannedAs("ものづくりマイスター目標認定数", "名以上")),
    SME(
            "ACT.SME",
            "中小企業・業界団体への実技指導",
            "人日",
            Declaration.ofDays(Kind.CATEGORY).shortly("中小企業・業界団体", "中小", "実技指導").onForm(FormLine.DISPATCH)),
    TECH_SCHOOL(
            "ACT.TECH_SCHOOL",
            "工業高校等への実技指導",
            "人日",
            Declaration.ofDays(Kind.CATEGORY).shortly("工業高校等", "工業高校", "実技指導").onForm(FormLine.DISPATCH)),
    SAPOSTE(
            "ACT.SAPOSTE",
            "地域若者サポートステーション",
            "人日",
            Declaration.ofDays(Kind.CATEGORY)
                    .shortly("地域若者サポートステーション", "サポステ", "「ものづくりの魅力」発信")
                    .onForm(FormLine.APPEAL)),
    SCHOOL_APPEAL(
            "ACT.SCHOOL_APPEAL",
            "小中学校等の児童・生徒に対する「ものづくりの魅力」発信",
            "人日",
            Declaration.ofDays(Kind.CATEGORY)
                    .shortly("小中学校等", "小中", "「ものづくりの魅力」発信")
                    .onForm(FormLine.APPEAL)),
    PUBLIC_VENUE(
            "ACT.PUBLIC_VENUE",
            "公民館・集会所等の公共施設又はショッピングモール等での実技指導",
            "人日",
            Declaration.ofDays(Kind.CATEGORY)
                    .shortly("公民館・ショッピングモール等", "公民館", "「ものづくりの魅力」発信")
                    .onForm(FormLine.APPEAL)),
    EXPERT(
            "ACT.EXPERT",
            "(ウ) 熟練技能者等による派遣指導",
            "人日",
            Declaration.ofDays(Kind.APART)
                    .shortly("(ウ) 熟練技能者等", "(ウ)", "活動数に含めない")
                    .onForm(FormLine.EXPERT, "派遣")),
    HEADLINE(
            "ACT.HEADLINE",
            "ものづくりマイスターの活動数",
            "人日",
            Declaration.ofTotal()
                    .shortly("ものづくりマイスターの活動数", "活動数", "下の5行の合計。(ウ)は含めない")
                    .onForm(FormLine.HEADLINE)),
    OUT_A(
            "OUT.A",
            "ア 実技指導を利用した企業・業界団体又は教育訓練機関の満足度",
            "%",
            Declaration.of(Kind.OUTCOME, amount(Measure.ANSWERS))
                    .planned()
                    .onBoard(Panel.OUTCOMES)
                    .onForm(FormLine.OUTCOMES)),
    OUT_I(
            "OUT.I",
            "イ 内容を理解し今後活かせるとした受講生の割合",
            "%",
            Declaration.of(Kind.OUTCOME, amount(Measure.ANSWERS))
                    .planned()
                    .onBoard(Panel.OUTCOMES)
                    .onForm(FormLine.OUTCOMES)),
    OUT_U(
            "OUT.U",
            "ウ 技能検定・技能競技大会活用の契機となった割合",
            "%",
            Declaration.of(Kind.OUTCOME, amount(Measure.ANSWERS))
                    .planned()
                    .onBoard(Panel.OUTCOMES)
                    .onForm(FormLine.OUTCOMES)),
    OUT_E(
            "OUT.E",
            "エ 講師派遣を利用した学校の満足度",
            "%",
            Declaration.of(Kind.OUTCOME, amount(Measure.ANSWERS))
                    .planned()
                    .onBoard(Panel.OUTCOMES)
                    .onForm(FormLine.OUTCOMES)),
    PRELIM(
            "COMP.PRELIM",
            "技能五輪全国大会 予選",
            "名",
            Declaration.of(amount(Measure.PARTICIPANTS))
                    .beside("trades", items(Measure.PARTICIPANTS))
                    .beside("events", entries(Measure.PARTICIPANTS))
                    .onBoard(Panel.OTHERS, Note.ifAny("{trades}職種、{events}回"))
                    .onForm(FormLine.PRELIM, "参加者")),
    GORIN(
            "COMP.GORIN",
            "技能五輪全国大会 参加支援",
            "名",
            Declaration.of(Kind.SUPPORT, itemsByOffice(Measure.ATHLETES))
                    .beside("leaders", itemsByOffice(Measure.LEADERS))
                    .beside("leadersTarget", targetOf("COMP.GORIN.LEADERS"))
                    .beside("trades", items(Measure.TRADE))
                    .plannedUnder("COMP.GORIN.ATHLETES")
                    .onBoard(Panel.OTHERS, Note.ifAny("{trades}職種"))
                    .onForm(FormLine.SUPPORT)),
    YOUTH(
            "COMP.YOUTH",
            "若年者ものづくり競技大会 参加支援",
            "名",
            Declaration.of(Kind.SUPPORT, itemsByOffice(Measure.ATHLETES))
                    .beside("leaders", itemsByOffice(Measure.LEADERS))
                    .beside("leadersTarget", targetOf("COMP.YOUTH.LEADERS"))
                    .beside("trades", items(Measure.TRADE))
                    .plannedUnder("COMP.YOUTH.ATHLETES")
                    .onBoard(Panel.OTHERS, Note.ifAny("{trades}職種"))
                    .onForm(FormLine.SUPPORT)),
    CONF(
            "CONF",
            "連携会議 開催回数",
            "回",
            Declaration.of(Kind.MEETINGS, entries(Measure.HELD))
                    .beside("planned", entries(Measure.KNOWN))
                    .planned()
                    .onBoard(Panel.OTHERS)
                    .onForm(FormLine.CONF_MEETINGS, "開催")),
    PII(
            "PII",
            "情報セキュリティインシデント",
            "件",
            Declaration.of(Kind.INCIDENTS, entries(Measure.INCIDENTS))
                    .beside("byChannel", byItem(Measure.CHANNEL))
                    .beside("notYetReportedToConsignor", entries(Measure.UNREPORTED))
                    .onBoard(Panel.OTHERS)
                    .onForm(FormLine.PII_REPORTING)),
    PIPE(
            "PIPE",
            "派遣の状況",
            "件",
            Declaration.ofStates(Kind.COUNTED, Measure.CANCELLED, Measure.COMPLETED, Measure.OPEN)
                    .beside("awaitingReport", amountByToday(Measure.AWAITING_REPORT))
                    .beside("needsRematch", crossed(Crossing.NEEDS_REMATCH))
                    .onBoard(Panel.DISPATCHES)),
    PROSPECT(
            "PROSPECT",
            "ものづくりマイスターの開拓",
            "件",
            Declaration.of(entries(Measure.CONTACTS))
                    .beside("recipients", amount(Measure.RECIPIENTS))
                    .beside("byKind", byItem(Measure.KIND))
                    .beside("trades", items(Measure.TRADE))
                    .onBoard(Panel.STEPS, Note.of("送付・訪問先 {recipients}、{trades}職種"))
                    .onForm(FormLine.PROSPECT, "開拓の件数")),
    APPL(
            "APPL",
            "申請書類等の取りまとめ",
            "件",
            Declaration.ofStates(
                            Kind.COUNTED,
                            Measure.RECEIVED,
                            Measure.PREPARED,
                            Measure.FORWARDED,
                            Measure.CERTIFIED,
                            Measure.REJECTED)
                    .onBoard(
                            Panel.STEPS,
                            Note.of("認定 {certified}、送付 {forwarded}、整備 {prepared}、受付 {received}、不認定 {rejected}"))
                    .onForm(FormLine.APPLICATIONS, "申請")),
    COND(
            "COND",
            "ものづくりマイスターへの説明",
            "名",
            Declaration.of(items(Measure.NOTIFIED))
                    .beside("certifiedNotNotified", items(Measure.NOT_NOTIFIED))
                    .onBoard(Panel.STEPS, Note.of("認定後、説明がまだの人 {certifiedNotNotified}名"))
                    .onForm(FormLine.CONDITIONS, "通知した人")),
    TRAIN(
            "TRAIN",
            "指導技法等講習",
            "名",
            Declaration.of(items(Measure.TRAINED))
                    .beside("scheduled", entries(Measure.SCHEDULED))
                    .beside("held", crossed(Crossing.TRAININGS_HELD))
                    .beside("exempted", entries(Measure.EXEMPTED))
                    .beside("travelPaid", entries(Measure.TRAVEL_PAID))
                    .beside("notDispatchable", amountByToday(Measure.NOT_DISPATCHABLE))
                    .onBoard(
                            Panel.STEPS,
                            Note.of("講習の予定 {scheduled}回(うち開催 {held}回)、免除 {exempted}名、講習前 {notDispatchable}名"))
                    .onForm(FormLine.TRAINING, "講習を修了した人")
                    .ofWhich("講習の免除", "exempted", "名")),
    CONSULT(
            "CONSULT",
            "人材育成に係る相談・援助",
            "件",
            Declaration.of(entries(Measure.CONSULTATIONS))
                    .beside("becameRequest", crossed(Crossing.CONSULTATIONS_FOLLOWED_UP))
                    .beside("byHostType", byItem(Measure.HOST_TYPE))
                    .onBoard(Panel.STEPS, Note.of("うち派遣の依頼になった相談 {becameRequest}件"))
                    .onForm(FormLine.CONSULT, "相談")),
    REQ(
            "REQ",
            "派遣の依頼",
            "件",
            Declaration.ofStates(Kind.COUNTED, Measure.CONFIRMED, Measure.DECLINED, Measure.OPEN)
                    .beside("meisterDeclined", amount(Measure.MEISTER_DECLINED))
                    .onBoard(Panel.STEPS, Note.of("確定 {confirmed}、調整中 {open}、辞退 {declined}"))),
    MEIKO(
            "MEIKO",
            "現代の名工 紹介コンテンツ",
            "件",
            Declaration.ofStates(Kind.COUNTED, Measure.REQUESTED, Measure.ONGOING, Measure.DONE)
                    .onBoard(Panel.STEPS, Note.of("受付 {requested}、対応中 {ongoing}、完了 {done}"))
                    .onForm(FormLine.MEIKO)
                    .inParts()
                    .ofWhich("対応中", "ongoing", "件")
                    .ofWhich("完了", "done", "件")),
    MARK(
            "MARK",
            "休止中の制度に関する照会",
            "件",
            Declaration.ofStates(Kind.COUNTED, Measure.REFERRED, Measure.WAITING)
                    .beside("byMark", byItem(Measure.MARK))
                    .onBoard(Panel.STEPS, Note.of("取次ぎ済み {referred}、取次ぎ前 {waiting}"))
                    .onForm(FormLine.MARK, "照会")
                    .ofWhich("うち取次ぎ", "referred", "件")),
    CONF_SETUP(
            "CONF.SETUP",
            "連携会議の設置",
            "機関",
            Declaration.of(amount(Measure.BODIES))
                    .beside("constituted", entries(Measure.CONSTITUTED))
                    .beside("written", entries(Measure.WRITTEN))
                    .beside("nextPlanned", nextDay(Measure.PENDING))
                    .beside("overdue", daysBefore(Measure.PENDING))
                    .onBoard(Panel.STEPS, Note.of("設置 {constituted}(うち書面 {written})"))
                    .onForm(FormLine.CONF_SETUP, "構成機関")),
    ATTEST(
            "PII.ATTEST",
            "個人情報等の取扱い 月次確認",
            "月",
            Declaration.of(Kind.ATTESTATION, entries(Measure.ATTESTED))
                    .beside("contradicted", entries(Measure.CONTRADICTED))
                    .beside("openIncidents", entries(Measure.UNCLOSED))
                    .beside("maxReportLagMinutes", greatest(Measure.REPORT_LAG))
                    .onForm(FormLine.PII_REPORTING, "月次確認"));

    /** What is special about a row; an ordinary one is counted. */
    public enum Kind {
        /** A figure of the ledger, against its target where the plan has one. */
        COUNTED,
        /** Days at a category of hosts, a summand of the activity; with pace and chart. */
        CATEGORY,
        /** Days that are no summand: (ウ). */
        APART,
        /** The total of what policy {@code headlineRows} adds up. */
        TOTAL,
        /** A share of answers. */
        OUTCOME,
        /** Athletes, and leaders beside them with a target of their own. */
        SUPPORT,
        /** Conferences, with those to come. */
        MEETINGS,
        /** Incidents; none is said only of what was attested. */
        INCIDENTS,
        /** Months attested, against the months that are over. */
        ATTESTATION
    }

    /** The places on boards. Rows of days have theirs by their kind. */
    public enum Panel {
        NONE,
        OUTCOMES,
        OTHERS,
        DISPATCHES,
        STEPS
    }

    /**
     * What a board says below or beside the name of a row.
     *
     * @param words with names of what stands beside the figure in braces
     */
    public record Note(String words, When when) {

        /** When it is said. */
        public enum When {
            ALWAYS,
            /** Not when the first number in it is 0. */
            IF_ANY,
            /** Not when the first number in it is the figure itself. */
            IF_OTHER
        }

        static Note of(String words) {
            return new Note(words, When.ALWAYS);
        }

        static Note ifAny(String words) {
            return new Note(words, When.IF_ANY);
        }

        static Note ifOther(String words) {
            return new Note(words, When.IF_OTHER);
        }
    }

    /**
     * A part of a row that stands below it on the form.
     *
     * @param beside its name beside the figure
     */
    public record OfWhich(String name, String beside, String unit) {}

    /**
     * The names of a row on boards.
     *
     * @param abbreviation the shortest one
     * @param note what is said below the name
     */
    public record ShortName(String name, String abbreviation, String note) {}

    private final String code;
    private final String label;
    private final String unit;
    private final Declaration declared;

    Row(String code, String label, String unit, Declaration declared) {
        this.code = code;
        this.label = label;
        this.unit = unit;
        this.declared = declared;
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

    /** What is special about it. */
    public Kind kind() {
        return declared.kind;
    }

    /** What of the ledger its figure is; of a share, what it is a share of. */
    public Figure figure() {
        return declared.figure;
    }

    /** What stands beside the figure, by the names of FORMAT.md 5. */
    public Map<String, Figure> beside() {
        return Collections.unmodifiableMap(declared.beside);
    }

    /** Whether it shows a rate to its target. */
    public boolean isRated() {
        return declared.rated;
    }

    /** The code under which the plan states its target; null when it states none. */
    public @Nullable String target() {
        String target = declared.target;
        return target != null && target.isEmpty() ? code : target;
    }

    /** All codes under which the plan states something of it. */
    public List<String> targets() {
        return Stream.concat(
                        Stream.ofNullable(target()),
                        declared.beside.values().stream()
                                .flatMap(figure -> figure instanceof Figure.TargetOf target
                                        ? Stream.of(target.code())
                                        : Stream.empty()))
                .toList();
    }

    /** The words of its target on the form. */
    public String targetName() {
        return declared.targetName.isEmpty() ? label : declared.targetName;
    }

    /** The unit of its target on the form. */
    public String targetUnit() {
        return declared.targetUnit.isEmpty() ? unit : declared.targetUnit;
    }

    /** Its place on boards. */
    public Panel panel() {
        return declared.panel;
    }

    /** What boards say of it. */
    public Note note() {
        return declared.note;
    }

    /** Its names on boards; by default the published one. */
    public ShortName shortName() {
        return declared.shortName == null ? new ShortName(label, label, "") : declared.shortName;
    }

    /** Its name on the form. */
    public String formName() {
        return declared.formName.isEmpty() ? label : declared.formName;
    }

    /** Whether its figure stands on the form, and not only parts of it. */
    public boolean hasFigureOnForm() {
        return declared.figureOnForm;
    }

    /** The parts that stand below it on the form. */
    public List<OfWhich> ofWhich() {
        return List.copyOf(declared.ofWhich);
    }

    /** The row of a code. */
    public static Optional<Row> ofCode(String code) {
        return Arrays.stream(values()).filter(row -> row.code.equals(code)).findFirst();
    }

    /** The rows of some kinds. */
    public static List<Row> of(Kind... kinds) {
        List<Kind> wanted = Arrays.asList(kinds);
        return Arrays.stream(values())
                .filter(row -> wanted.contains(row.kind()))
                .toList();
    }

    /** The rows at a place of boards. */
    public static List<Row> at(Panel panel) {
        return Arrays.stream(values()).filter(row -> row.panel() == panel).toList();
    }

    /** The rows at a line of the form; one against a target stands after those without. */
    public static List<Row> at(FormLine line) {
        return Arrays.stream(values())
                .filter(row -> row.declared.line == line)
                .sorted(Comparator.comparing(row -> row.target() != null))
                .toList();
    }
}
