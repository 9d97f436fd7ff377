package jp.monozukuri.reporting.board;

import java.util.Locale;

/** Lengths and places in drawings, to one decimal, always with a point. */
final class Lengths {

    private Lengths() {}

    static String percent(double value) {
        return number(value) + "%";
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
