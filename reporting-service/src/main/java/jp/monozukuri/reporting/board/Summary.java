package jp.monozukuri.reporting.board;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The band above the rows: the total, and beside it the rows that it does not show. */
final class Summary {

    private final List<ActivityRow> rows;
    private final ActivityRow total;

    /** @param rows with the total first */
    Summary(List<ActivityRow> rows) {
        this.rows = rows;
        this.total = rows.stream().filter(ActivityRow::isTotal).findFirst().orElseThrow();
    }

    public ActivityRow total() {
        return total;
    }

    private List<ActivityRow> categories() {
        return rows.stream().filter(row -> !row.isTotal() && !row.isApart()).toList();
    }

    /** The rows that will miss or have missed their targets. */
    public List<ActivityRow> shorts() {
        return categories().stream().filter(ActivityRow::isShort).toList();
    }

    public boolean isCalm() {
        return shorts().isEmpty();
    }

    /** The conclusion in one sentence. */
    public String conclusion() {
        List<ActivityRow> shorts = shorts();
        boolean planned = rows.stream().anyMatch(row -> row.target() != null);
        if (!planned) {
            return "計画の目標がまだありません";
        }
        if (shorts.isEmpty()) {
            return "未達見込みの行はありません";
        }
        Standing standing = total.standing();
        String words = words(shorts);
        return standing != null && standing.isFine()
                ? "合計は" + standing.words() + "ですが、" + shorts.size() + "行が" + words + "です"
                : shorts.size() + "行が" + words + "です";
    }

    private static String words(List<ActivityRow> shorts) {
        Standing standing = shorts.getFirst().standing();
        return standing == null ? Standing.SHORT.words() : standing.words();
    }

    /** What makes the total look better than its rows. */
    public @Nullable String offset() {
        Standing standing = total.standing();
        List<ActivityRow> ahead = categories().stream()
                .filter(row -> row.differenceOrNull() instanceof Long difference && difference > 0)
                .toList();
        if (isCalm() || ahead.isEmpty() || standing == null || !standing.isFine()) {
            return null;
        }
        return names(ahead) + "の上回り分が、不足を打ち消しています。";
    }

    /** Rows to watch. */
    public @Nullable String watch() {
        List<ActivityRow> watched = categories().stream()
                .filter(row -> row.standing() == Standing.AT_RISK)
                .toList();
        return watched.isEmpty() ? null : names(watched) + "は要注意です。";
    }

    /** The stated target is not the sum of the rows' targets. */
    public @Nullable String targets() {
        String sum = total.otherTargetSum();
        return sum == null ? null : "目標 " + total.targetText() + " は計画に書かれた値で、行の目標の合計 " + sum + " とは一致しません。";
    }

    private static String names(List<ActivityRow> rows) {
        return rows.stream().map(row -> row.name()).collect(Collectors.joining("、"));
    }

    /** The rows without the total. */
    public List<ActivityRow> rows() {
        return rows.stream().filter(row -> !row.isTotal()).toList();
    }

    /** The total, then the rows. */
    public List<ActivityRow> all() {
        return rows;
    }
}
