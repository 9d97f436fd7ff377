package jp.monozukuri.reporting.audit;

import jp.monozukuri.reporting.page.Figures;
import jp.monozukuri.reporting.page.Links;
import jp.monozukuri.reporting.policy.Row;
import jp.monozukuri.reporting.replay.Progress.Difference;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A difference between the ledger and a replay.
 *
 * @param kind what kind of difference it is
 * @param live amount in the live ledger; an en dash when the line is not there
 * @param replayed amount by the replay, likewise
 * @param history address of the record behind it
 * @param liveText the live line or picture whole
 * @param replayedText the replayed one
 */
record DifferenceLine(
        String kind,
        String office,
        String row,
        String subject,
        String day,
        String live,
        String replayed,
        String history,
        String liveText,
        String replayedText) {

    static DifferenceLine of(Difference difference) {
        JsonNode live = difference.live();
        JsonNode replayed = difference.replayed();
        JsonNode known = replayed == null ? live : replayed;
        String service = text(known, "service");
        String subject = text(known, "subject");
        return new DifferenceLine(
                kind(difference.kind()),
                text(known, "office"),
                row(text(known, "row_code")),
                subject,
                text(known, "activity_date"),
                amount(live),
                amount(replayed),
                new Links(0, null).history(service, subject),
                live == null ? Figures.NONE : live.toString(),
                replayed == null ? Figures.NONE : replayed.toString());
    }

    private static String kind(String kind) {
        return switch (kind) {
            case "MISSING" -> "いまの台帳にない";
            case "EXTRA" -> "再計算にない";
            case "CHANGED" -> "内容が違う";
            case "PICTURE" -> "現在の状態が違う";
            default -> kind;
        };
    }

    private static String row(String code) {
        return Row.ofCode(code).map(Row::label).orElse(code);
    }

    private static String text(@Nullable JsonNode node, String field) {
        return node == null || !node.hasNonNull(field)
                ? Figures.NONE
                : node.get(field).asString();
    }

    private static String amount(@Nullable JsonNode node) {
        return node == null || !node.hasNonNull("amount")
                ? Figures.NONE
                : Figures.signed(node.get("amount").asLong());
    }
}
