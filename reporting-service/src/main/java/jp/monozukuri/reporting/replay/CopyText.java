package jp.monozukuri.reporting.replay;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Rows in PostgreSQL's text format of COPY. */
final class CopyText {

    private final StringBuilder text = new StringBuilder(1 << 20);
    private boolean rowBegun;
    private int rows;

    CopyText column(@Nullable Object value) {
        if (rowBegun) {
            text.append('\t');
        }
        rowBegun = true;
        if (value == null) {
            text.append("\\N");
        } else {
            escape(value.toString());
        }
        return this;
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }

    void endRow() {
        text.append('\n');
        rowBegun = false;
        rows++;
    }

    int rows() {
        return rows;
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    void clear() {
        text.setLength(0);
        rows = 0;
    }
}
