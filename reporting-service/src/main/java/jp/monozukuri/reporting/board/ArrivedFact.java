package jp.monozukuri.reporting.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.monozukuri.reporting.policy.Measure;
import jp.monozukuri.reporting.policy.PlanCodes;
import jp.monozukuri.reporting.policy.Row;
import org.jspecify.annotations.Nullable;

/**
 * A fact that has arrived, told in the words of the trade by what it did to the ledger. Facts that count nowhere do not appear.
 * Filled while it is read, then only read.
 */
final class ArrivedFact {

    /** A line that the fact added. */
    record Effect(String row, Measure measure, int sign, long amount) {}

    /** What is said when a fact has added more of a measure than it has taken back. */
    private record Saying(Measure measure, String words) {}

    private static final Set<String> ACTIVITY =
            Set.copyOf(PlanCodes.ACTIVITY.stream().map(Row::code).toList());

    private static final List<Saying> OF_REQUESTS = List.of(
            new Saying(Measure.OPEN, "派遣の依頼を受付"),
            new Saying(Measure.CONFIRMED, "依頼から派遣を確定"),
            new Saying(Measure.DECLINED, "依頼を辞退"),
            new Saying(Measure.MEISTER_DECLINED, "マイスターの辞退を記録"));

    private static final List<Saying> OF_APPLICATIONS = List.of(
            new Saying(Measure.RECEIVED, "認定の申請を受付"),
            new Saying(Measure.PREPARED, "申請書類を整備"),
            new Saying(Measure.FORWARDED, "申請書類を送付"),
            new Saying(Measure.CERTIFIED, "申請に対し認定"),
            new Saying(Measure.REJECTED, "申請に対し不認定"));

    private static final List<Saying> OF_PERSONS = List.of(
            new Saying(Measure.CERTIFICATIONS, "マイスターを認定"),
            new Saying(Measure.NOTIFIED, "マイスターへ説明"),
            new Saying(Measure.TRAINED, "講習の修了を記録"),
            new Saying(Measure.EXEMPTED, "講習を免除"),
            new Saying(Measure.TRAVEL_PAID, "講習の交通費を支給"));

    private static final List<Saying> OF_PLANS = List.of(
            new Saying(Measure.FINALISED, "年度を確定"),
            new Saying(Measure.PLAN_TEXT, "実施計画の文章を記入"),
            new Saying(Measure.STATUS_TEXT, "実施状況の文章を記入"));

    private static final List<Saying> OF_CONFERENCES = List.of(
            new Saying(Measure.CONSTITUTED, "連携会議を設置"),
            new Saying(Measure.HELD, "連携会議を開催"),
            new Saying(Measure.PENDING, "連携会議を予定"));

    private static final List<Saying> OF_TASKS = List.of(
            new Saying(Measure.REQUESTED, "名工の紹介コンテンツを受付"),
            new Saying(Measure.ONGOING, "名工の紹介コンテンツに着手"),
            new Saying(Measure.DONE, "名工の紹介コンテンツを完了"));

    private final Instant recordedAt;
    private final String office;
    private final String service;
    private final String subject;
    private final long sequence;
    private final List<Effect> effects = new ArrayList<>();

    ArrivedFact(Instant recordedAt, String office, String service, String subject, long sequence) {
        this.recordedAt = recordedAt;
        this.office = office;
        this.service = service;
        this.subject = subject;
        this.sequence = sequence;
    }

    void add(Effect effect) {
        effects.add(effect);
    }

    Instant recordedAt() {
        return recordedAt;
    }

    /** The office to which its first line belongs. */
    String office() {
        return office;
    }

    String service() {
        return service;
    }

    String subject() {
        return subject;
    }

    /** What it changed in activity rows, (ウ) among them; null for facts that do not touch reported days. */
    @Nullable
    Long personDays(Measure counted) {
        if (!kind().equals("dispatch") || effects.stream().noneMatch(effect -> ACTIVITY.contains(effect.row))) {
            return null;
        }
        return effects.stream()
                .filter(effect -> effect.measure == counted && ACTIVITY.contains(effect.row))
                .mapToLong(Effect::amount)
                .sum();
    }

    private String kind() {
        int slash = subject.indexOf('/');
        return slash < 0 ? subject : subject.substring(0, slash);
    }

    /** What happened, for people. */
    String words() {
        return switch (kind()) {
            case "dispatch" -> dispatch();
            case "request" -> said(OF_REQUESTS, "依頼を記録");
            case "consultation" -> "相談を記録";
            case "application" -> said(OF_APPLICATIONS, "申請を記録");
            case "person" -> person();
            case "training" -> "講習を計画";
            case "contact" -> "候補者の開拓を記録";
            case "qualifier" -> "予選の実施を記録";
            case "support" -> net(Measure.ATHLETES) + net(Measure.LEADERS) < 0 ? "大会の参加支援を取消し" : "大会の参加支援を登録";
            case "content-task" -> said(OF_TASKS, "名工の紹介コンテンツを記録");
            case "enquiry" -> net(Measure.REFERRED) > 0 ? "照会をセンターへ取次ぎ" : "休止中の制度の照会を記録";
            case "plan" -> plan();
            case "conference" -> said(OF_CONFERENCES, "連携会議を記録");
            case "security-month" -> net(Measure.CONTRADICTED) > 0 ? "月次確認と合わない事案を記録" : "個人情報等の月次確認を記録";
            case "incident" -> incident();
            case "office" -> "コーナーを開設";
            default -> "記録";
        };
    }

    private String dispatch() {
        boolean planned = touches(Row.PIPE.code());
        if (planned && net(Measure.COMPLETED) != 0) {
            return (net(Measure.COMPLETED) > 0 ? "派遣の実施を報告" : "派遣の報告を取消し") + host();
        }
        if (planned) {
            return net(Measure.CANCELLED) > 0 ? "派遣を中止" : net(Measure.OPEN) > 0 ? "派遣を確定" : "派遣の日程を変更";
        }
        boolean reported = effects.stream().anyMatch(effect -> ACTIVITY.contains(effect.row));
        return reported ? "派遣の報告を訂正" + host() : "アンケートを登録";
    }

    /** The row whose days were reported: that of the host, (ウ) only when no meister taught. */
    private String host() {
        return effects.stream()
                .map(Effect::row)
                .filter(ACTIVITY::contains)
                .flatMap(row -> Row.ofCode(row).stream())
                .min(Comparator.comparing(row -> row.kind() == Row.Kind.APART))
                .map(row -> "(" + row.shortName().name() + ")")
                .orElse("");
    }

    private String person() {
        Optional<String> saying = find(OF_PERSONS);
        if (saying.isPresent()) {
            return saying.get();
        }
        if (sequence == 0) {
            return "マイスターを登録";
        }
        long active = effects.stream()
                .filter(effect -> effect.measure == Measure.ACTIVE)
                .mapToLong(Effect::amount)
                .sum();
        return active < 0 ? "マイスターの停止又は退任を記録" : "マイスターの活動再開を記録";
    }

    private String plan() {
        return find(OF_PLANS).orElseGet(() -> {
            boolean texts = effects.stream()
                    .anyMatch(effect -> effect.measure == Measure.PLAN_TEXT || effect.measure == Measure.STATUS_TEXT);
            boolean first = effects.stream().allMatch(effect -> effect.sign > 0);
            return texts ? "文章を書き直し" : first ? "実施計画の目標を設定" : "実施計画の目標を変更";
        });
    }

    private String incident() {
        if (net(Measure.INCIDENTS) > 0) {
            return "情報セキュリティインシデントを記録";
        }
        return net(Measure.UNREPORTED) < 0 ? "インシデントを委託者へ報告" : "インシデントを終了";
    }

    private String said(List<Saying> sayings, String otherwise) {
        return find(sayings).orElse(otherwise);
    }

    private Optional<String> find(List<Saying> sayings) {
        return sayings.stream()
                .filter(saying -> net(saying.measure) > 0)
                .map(Saying::words)
                .findFirst();
    }

    private boolean touches(String row) {
        return effects.stream().anyMatch(effect -> effect.row.equals(row));
    }

    /** Contributions added less those taken back. */
    private long net(Measure measure) {
        return effects.stream()
                .filter(effect -> effect.measure == measure)
                .mapToLong(Effect::sign)
                .sum();
    }
}
