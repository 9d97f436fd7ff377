package jp.monozukuri.reporting.policy;

/** Every counting policy by its name in FORMAT.md 7, with its value, its standing and the place where it is kept. */
public enum Policy {
    FISCAL_YEAR("fiscalYear", "4月1日から3月31日まで", Standing.PUBLISHED, "FiscalYear"),
    HEADLINE_ROWS("headlineRows", "五つの派遣先区分の合計。(ウ) は含めない", Standing.PUBLISHED, "HeadlineRows"),
    HEADLINE_TARGET("headlineTarget", "計画に書かれた値。区分の目標からは求めない", Standing.PUBLISHED, "report.ReportRows"),
    CATEGORIES("categories", "五つの派遣先区分と (ウ)", Standing.PUBLISHED, "HostCategory"),
    CERT_TARGET("certTarget", "目標以上で達成", Standing.PUBLISHED, "Target"),
    ACTIVITY_TARGET("activityTarget", "目標以上で達成", Standing.PUBLISHED, "Target"),
    OUTCOME_TARGET("outcomeTarget", "90%以上で達成", Standing.PUBLISHED, "Outcome"),
    ATHLETES_AND_LEADERS("athletesAndLeaders", "選手と指導者を別に数える", Standing.PUBLISHED, "fold.CompetitionFold"),
    NO_INCIDENT("noIncident", "「発生なし」は月ごとに明らかにする。対策は八つの経路", Standing.CHANGEABLE, "fold.HandlingFold"),
    ONLINE_ALLOWED("onlineAllowed", "WEBによる指導も指導に数える", Standing.PUBLISHED, "fold.DispatchFold"),
    COUNTING_UNIT("countingUnit", "マイスターの人日", Standing.CHANGEABLE, "CountingUnit"),
    PERSON_DAY("personDay", "人・派遣・日の組ごとに1。時間の長さは問わない", Standing.CHANGEABLE, "fold.DispatchFold"),
    ONLINE_WEIGHT("onlineWeight", "1。「うちオンライン」として示す", Standing.CHANGEABLE, "CountingPolicies"),
    YEAR_OF("yearOf", "実施した日(日本時間)の年度。報告した日ではない", Standing.CHANGEABLE, "FiscalYear"),
    MIXED_ENTRY("mixedEntry", "マイスターは派遣先の行、熟練技能者等は (ウ)、受講者は派遣先の行", Standing.CHANGEABLE, "MixedEntry"),
    OWNER("owner", "派遣を調整したコーナー。マイスターの所属ではない", Standing.CHANGEABLE, "fold.DispatchFold"),
    CERT_UNIT("certUnit", "認定の件数。人数を並べて示す", Standing.CHANGEABLE, "fold.PersonFold"),
    SUPPORT_UNIT("supportUnit", "支援が続いている人を、コーナー・大会ごとに重ねずに数える", Standing.CHANGEABLE, "Row"),
    OUTCOME_DENOMINATOR("outcomeDenominator", "有効な回答。無回答と、マイスターのいない派遣は除く", Standing.CHANGEABLE, "fold.DispatchFold"),
    OUTCOME_DISPLAY("outcomeDisplay", "整数の%に四捨五入。100%は全員のときだけ", Standing.CHANGEABLE, "Outcome"),
    OUTCOME_JUDGEMENT("outcomeJudgement", "四捨五入する前の比で判定", Standing.CHANGEABLE, "Outcome"),
    SURVEY_YEAR("surveyYear", "最後の実施日の年度", Standing.CHANGEABLE, "SurveyYear"),
    VOID_DROPS_SURVEYS("voidDropsSurveys", "報告の取消しでアンケートも除く", Standing.CHANGEABLE, "CountingPolicies"),
    FINALISATION("finalisation", "確定時の数を残し、その後の差を示す。記録は止めない", Standing.CHANGEABLE, "report.ReportRows"),
    NATIONAL_RATES("nationalRates", "分子の合計 ÷ 分母の合計", Standing.CHANGEABLE, "Outcome");

    /** Where a policy comes from. */
    public enum Standing {
        /** From the programme's published report. */
        PUBLISHED,
        /** A choice of this system, changeable. */
        CHANGEABLE
    }

    private final String policyName;
    private final String value;
    private final Standing standing;
    private final String place;

    Policy(String policyName, String value, Standing standing, String place) {
        this.policyName = policyName;
        this.value = value;
        this.standing = standing;
        this.place = place;
    }

    /** The name in FORMAT.md 7. */
    public String policyName() {
        return policyName;
    }

    /** The value in words, for readers of a figure. */
    public String value() {
        return value;
    }

    /** Published or changeable. */
    public Standing standing() {
        return standing;
    }

    /** The class that keeps it, in this package unless another one is named. */
    public String place() {
        return place;
    }
}
