package jp.monozukuri.meister.register.clearance;

/** What an office should know beside the answer; it refuses nothing. */
enum Notice {
    CONDITIONS_NOT_EXPLAINED("活動の条件や義務の説明が、この日までに記録されていません。", "No notice of the conditions is on record by this day."),
    LEAVES_LATER("この日より後に、休止又は登録の取消しが予定されています。", "A suspension or withdrawal begins after this day.");

    private final String ja;
    private final String en;

    Notice(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    String ja() {
        return ja;
    }

    String en() {
        return en;
    }
}
