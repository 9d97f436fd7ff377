package jp.monozukuri.reporting.policy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a plan may name: the codes of targets and of text cells. Source: FORMAT.md 3 (SetPlan) and 6. */
public final class PlanCodes {

    /** Target of supported athletes at the national skills competition; leaders are counted apart. */
    public static final String GORIN_ATHLETES = "COMP.GORIN.ATHLETES";

    public static final String GORIN_LEADERS = "COMP.GORIN.LEADERS";
    public static final String YOUTH_ATHLETES = "COMP.YOUTH.ATHLETES";
    public static final String YOUTH_LEADERS = "COMP.YOUTH.LEADERS";

    /** The activity rows; their figures are frozen when a year is finalised. */
    public static final List<Row> ACTIVITY = List.of(
            Row.SME, Row.TECH_SCHOOL, Row.SAPOSTE, Row.SCHOOL_APPEAL, Row.PUBLIC_VENUE, Row.EXPERT, Row.HEADLINE);

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
    public static final List<String> TARGETS = Stream.of(
                    Stream.of(Row.CERT.code()),
                    ACTIVITY.stream().map(Row::code),
                    Stream.of(Row.OUT_A, Row.OUT_I, Row.OUT_U, Row.OUT_E, Row.CONF)
                            .map(Row::code),
                    Stream.of(GORIN_ATHLETES, GORIN_LEADERS, YOUTH_ATHLETES, YOUTH_LEADERS))
            .flatMap(codes -> codes)
            .toList();

    /** The rows that have a plan text and a status text. */
    public static final List<String> TEXTS = Stream.of(
                    Stream.of(
                            "T.PROSPECT",
                            "T.CONDITIONS",
                            "T.APPLICATIONS",
                            "T.TRAINING",
                            "T.CONSULT",
                            "T.DISPATCH",
                            "T.APPEAL",
                            "T.EXPERT",
                            "T.PRELIM",
                            "T.SUPPORT",
                            "T.MEIKO",
                            "T.MARK",
                            "T.CONF.SETUP",
                            "T.CONF.MEETINGS",
                            "T.CONTRACT"),
                    CHANNELS.stream().map(channel -> "T.PII." + channel),
                    Stream.of("T.PII.REPORTING"))
            .flatMap(codes -> codes)
            .toList();

    private PlanCodes() {}

    /** The words of the published report for a channel, with its number. */
    public static String channelName(String channel) {
        return CHANNEL_NAMES.getOrDefault(channel, channel);
    }
}
