package jp.monozukuri.meister.application.eligibility;

/**
 * One criterion as it was judged.
 *
 * @param rule the version of the rule that asks for it, e.g. {@code R7-15Y}
 * @param required what the rule asks for
 * @param stated the evidence: what the applicant stated
 * @param met whether it is enough
 */
public record Finding(Criterion criterion, String rule, String required, String stated, boolean met) {

    /** The same as a miss; for a criterion that is not met. */
    Shortfall shortfall() {
        return new Shortfall(criterion, rule, required, stated);
    }

    /** One sentence in Japanese. */
    public String ja() {
        if (!met) {
            return shortfall().ja();
        }
        return switch (criterion) {
            case RECOMMENDER -> "第三者の推薦があります。";
            case QUALIFICATION -> "資格「" + stated + "」は、認定の要件に当たります。";
            case PRACTICE_TOTAL -> "実務経験は" + stated + "年で、" + rule + " の" + required + "年を満たしています。";
            case PRACTICE_SINCE_QUALIFICATION -> "資格取得後の実務経験は" + stated + "年で、" + rule + " の" + required + "年を満たしています。";
            case INSTRUCTION_SINCE_QUALIFICATION ->
                "資格取得後の指導経験は" + stated + "年で、" + rule + " の" + required + "年を満たしています。";
            case INSTRUCTION_OCCASIONS -> "指導の回数は" + stated + "回で、" + rule + " の" + required + "回を満たしています。";
        };
    }

    /** One sentence in English. */
    public String en() {
        if (!met) {
            return shortfall().en();
        }
        return switch (criterion) {
            case RECOMMENDER -> "A third party recommends the applicant.";
            case QUALIFICATION -> "Qualification \"" + stated + "\" is an accepted one.";
            case PRACTICE_TOTAL -> stated + " years of practice meet the " + required + " of " + rule + ".";
            case PRACTICE_SINCE_QUALIFICATION ->
                stated + " years of practice since the qualification meet the " + required + " of " + rule + ".";
            case INSTRUCTION_SINCE_QUALIFICATION ->
                stated + " years of instruction since the qualification meet the " + required + " of " + rule + ".";
            case INSTRUCTION_OCCASIONS ->
                stated + " occasions of instruction meet the " + required + " of " + rule + ".";
        };
    }
}
