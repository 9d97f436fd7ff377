package jp.monozukuri.scenarios.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Differences as a table for a terminal; full-width characters count two columns. */
public final class DifferenceTable {

    private static final int WIDEST = 48;
    private static final int BEFORE_THE_DIFFERENCE = 12;
    private static final List<String> HEADINGS = List.of("where", "what", "field", "expected", "actual");

    private DifferenceTable() {}

    /** The table, one line per difference under two lines of heading. */
    public static String of(List<Difference> differences) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(HEADINGS);
        for (Difference difference : differences) {
            int from = start(difference.expected(), difference.actual());
            lines.add(List.of(
                    difference.place(),
                    difference.subject(),
                    difference.field(),
                    cut(difference.expected(), from),
                    cut(difference.actual(), from)));
        }
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < HEADINGS.size(); column++) {
            int at = column;
            widths.add(
                    lines.stream().mapToInt(line -> width(line.get(at))).max().orElse(0));
        }
        lines.add(1, widths.stream().map("-"::repeat).toList());
        return lines.stream().map(line -> line(line, widths)).collect(Collectors.joining(System.lineSeparator()));
    }

    private static String line(List<String> cells, List<Integer> widths) {
        var line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(cells.get(i)).append(" ".repeat(widths.get(i) - width(cells.get(i)) + 2));
        }
        return line.toString().stripTrailing();
    }

    /** Where to start so that the first difference of two long texts is on show. */
    private static int start(String expected, String actual) {
        if (width(expected) <= WIDEST && width(actual) <= WIDEST) {
            return 0;
        }
        int same = 0;
        while (same < Math.min(expected.length(), actual.length()) && expected.charAt(same) == actual.charAt(same)) {
            same++;
        }
        return Math.max(0, same - BEFORE_THE_DIFFERENCE);
    }

    private static String cut(String text, int from) {
        var shown = new StringBuilder(from > 0 ? "…" : "");
        int columns = shown.length();
        for (int i = from; i < text.length(); i++) {
            columns += columnsOf(text.charAt(i));
            if (columns > WIDEST) {
                return shown.append('…').toString();
            }
            shown.append(text.charAt(i));
        }
        return shown.toString();
    }

    private static int width(String text) {
        return text.chars().map(DifferenceTable::columnsOf).sum();
    }

    /** Two for kana, kanji, Hangul and full-width forms, else one. */
    private static int columnsOf(int character) {
        boolean wide = character >= 0x1100 && character <= 0x115f
                || character >= 0x2e80 && character <= 0xa4cf
                || character >= 0xac00 && character <= 0xd7a3
                || character >= 0xf900 && character <= 0xfaff
                || character >= 0xfe30 && character <= 0xfe6f
                || character >= 0xff00 && character <= 0xff60
                || character >= 0xffe0 && character <= 0xffe6;
        return wide ? 2 : 1;
    }
}
