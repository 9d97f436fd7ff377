package jp.monozukuri.dispatch.matching;

/**
 * Why somebody stands where in the ranking.
 *
 * @param code stable code for programs
 */
record RankReason(String code, String ja, String en) {

    static RankReason of(Code code, Object... values) {
        return new RankReason(code.name(), code.ja.formatted(values), code.en.formatted(values));
    }

    /** The reasons, in the order in which they weigh. */
    enum Code {
        FREE_ON_ALL_DAYS("予定の%s日すべてに派遣できます", "can be sent on all %s planned days"),
        FREE_ON_SOME_DAYS("予定の%2$s日のうち%1$s日に派遣できます", "can be sent on %s of the %s planned days"),
        CERTIFIED_IN_TRADE("職種 %s の認定を受けています", "is certified in the trade %s"),
        EXPERT_WITH_GROUND("熟練技能者です(派遣する理由: %s)", "is an expert, who may be sent on the ground %s"),
        HOME_PREFECTURE("この都道府県の登録者です", "is registered in this prefecture"),
        TAUGHT_ONLINE("オンラインで指導したことがあります", "has taught online"),
        NOT_YET_ONLINE("オンラインで指導したことはありません", "has not taught online yet"),
        SESSIONS_IN_YEAR("この年度の指導は、予定を含めて%s日です", "days of instruction in this fiscal year, planned ones included: %s");

        private final String ja;
        private final String en;

        Code(String ja, String en) {
            this.ja = ja;
            this.en = en;
        }
    }
}
