package jp.monozukuri.bench.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was found, as a Markdown table that can be copied into a document. */
public final class Table {

    private static final String HEAD = """
        | 項目 / figure | システム / system | 素のエンジン / raw engine | 比 / ratio |
        |---|---|---|---|
        """;
    private static final int WHOLE_FROM = 100;

    private record Row(String figure, String ours, String raw, String ratio) {}

    private final List<Row> rows = new ArrayList<>();

    /** A figure from pairs of rounds: the medians, and the median, least and greatest ratio. */
    public void add(String japanese, String english, Pairs pairs, String unit) {
        rows.add(new Row(
                name(japanese, english),
                number(pairs.ours()) + " " + unit,
                number(pairs.raw()) + " " + unit,
                "**%s** (%s–%s)".formatted(ratio(pairs.ratio()), ratio(pairs.least()), ratio(pairs.greatest()))));
    }

    /** A figure measured once, beside the same of the raw engine. */
    public void add(String japanese, String english, double ours, double raw, String unit) {
        var pair = new Pairs(List.of(new Pairs.Pair(ours, raw)));
        rows.add(new Row(
                name(japanese, english),
                number(ours) + " " + unit,
                number(raw) + " " + unit,
                "**" + ratio(pair.ratio()) + "**"));
    }

    /** A figure that has no raw engine beside it. */
    public void note(String japanese, String english, String value) {
        rows.add(new Row(name(japanese, english), value, "", ""));
    }

    private static String name(String japanese, String english) {
        return japanese + " / " + english;
    }

    /** A number as people read it: whole from 100, else one decimal. */
    public static String number(double value) {
        return String.format(Locale.ROOT, value >= WHOLE_FROM ? "%,.0f" : "%.1f", value);
    }

    private static String ratio(double value) {
        return String.format(Locale.ROOT, value >= WHOLE_FROM ? "%.0f" : "%.2f", value);
    }

    /** The table. */
    public String text() {
        var text = new StringBuilder(HEAD);
        for (Row row : rows) {
            text.append("| ")
                    .append(String.join(" | ", row.figure, row.ours, row.raw, row.ratio))
                    .append(" |\n");
        }
        return text.toString();
    }
}
