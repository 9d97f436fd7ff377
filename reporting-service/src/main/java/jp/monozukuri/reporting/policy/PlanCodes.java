package jp.monozukuri.reporting.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a plan may name: the codes of targets and of text cells. Source: FORMAT.md 3 (SetPlan) and 6. */
public final class PlanCodes {

    /** The activity rows; their figures are frozen when a year is finalised. */
    public static final List<Row> ACTIVITY = Row.of(Row.Kind.CATEGORY, Row.Kind.APART, Row.Kind.TOTAL);

    /** The channels over which personal information can leak; each has its measures and its text cell. */
    public static final List<String> CHANNELS = List.of(
            "EMAIL_ADDRESSEE", "EMAIL_BCC", "EMAIL_CONTENT", "FAX", "POST", "HAND_OVER", "WRONG_UPLOAD", "OTHER");

    private static final Map<String, String> CHANNEL_NAMES = Map.of(
            "EMAIL_ADDRESSEE", "1 メール宛名間違い",
            "EMAIL_BCC", "1 BCCの誤り",
            "EMAIL_CONTENT", "1 誤情報送付",
            "FAX", "2 FAX先誤り",
            "POST", "3 郵送誤り",
            "HAND_OVER", "4 手渡し誤り",
            "WRONG_UPLOAD", "5 誤アップロード",
            "OTHER", "6 その他");

    /** The codes under which a plan sets targets. */
    public static final List<String> TARGETS =
            Arrays.stream(Row.values()).flatMap(row -> row.targets().stream()).toList();

    /** The lines of the form that have a plan text and a status text. */
    public static final List<String> TEXTS = Arrays.stream(FormLine.values())
            .flatMap(line -> line == FormLine.PII_REPORTING
                    ? Stream.concat(CHANNELS.stream().map(PlanCodes::channelText), line.text().stream())
                    : line.text().stream())
            .toList();

    private PlanCodes() {}

    /** The code of the text cells of a channel. */
    public static String channelText(String channel) {
        return "T.PII." + channel;
    }

    /** The words of the published report for a channel, with its number. */
    public static String channelName(String channel) {
        return CHANNEL_NAMES.getOrDefault(channel, channel);
    }
}
