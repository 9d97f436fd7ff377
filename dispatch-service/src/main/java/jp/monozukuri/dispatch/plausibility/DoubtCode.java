package jp.monozukuri.dispatch.plausibility;

/** What can be doubted about an entry, with what is usual in words. Source: DOMAIN.md 2.8 and 2.10. */
public enum DoubtCode {
    SHORT_LEAD_TIME("申込みは、指導の%s日前までに受けるのが通例です", "a request usually comes %s days or more before the instruction"),
    TOO_MANY_SESSIONS("1件の派遣の指導は、%s日までが通例です", "a dispatch usually has %s days of instruction at most"),
    UNUSUAL_HOURS("1日の指導は、%s時間が通例です", "a day of instruction usually lasts %s hours"),
    TOO_MANY_LEARNERS("1日の受講者は、%s人までが通例です", "a day of instruction usually has %s learners at most"),
    FAR_FROM_PLAN("指導の日は、予定の日から%s日以内が通例です", "a session is usually held within %s days of a planned one"),
    LATE_REPORT("活動報告書は、指導の日から%s日以内に提出するのが通例です", "a session is usually reported within %s days"),
    FAR_PLANNED_DATE("予定の日は、今日の前後%s日以内が通例です", "a session is usually planned within %s days of today"),
    YEAR_END_CLUSTER("3月25日から31日までの指導は、%s日までが通例です", "usually %s days of instruction at most fall in 25 to 31 March"),
    PERSON_IN_TWO_PLACES("一人が同じ日に指導に行く派遣は、%s件までが通例です", "a person usually goes to %s dispatch a day at most");

    private final String rule;
    private final String ruleEn;

    DoubtCode(String rule, String ruleEn) {
        this.rule = rule;
        this.ruleEn = ruleEn;
    }

    /** What is usual, in Japanese. */
    public String rule(String usual) {
        return rule.formatted(usual);
    }

    /** What is usual, in English. */
    public String ruleEn(String usual) {
        return ruleEn.formatted(usual);
    }
}
