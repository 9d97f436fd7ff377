package jp.monozukuri.meister.application.eligibility;

/**
 * One criterion that an applicant does not meet.
 *
 * @param rule the version of the rule that asks for it, e.g. {@code R7-15Y}
 * @param required what the rule asks for
 * @param stated the evidence: what the applicant stated
 */
public record Shortfall(Criterion criterion, String rule, String required, String stated) {

    /** One sentence in Japanese. */
    public String ja() {
        return switch (criterion) {
            case RECOMMENDER -> "第三者の推薦がありません。";
            case QUALIFICATION -> "資格「" + stated + "」は、認定の要件に当たりません。";
            case PRACTICE_TOTAL -> "実務経験は" + stated + "年で、" + rule + " の" + required + "年に足りません。";
            case PRACTICE_SINCE_QUALIFICATION -> "資格取得後の実務経験は" + stated + "年で、" + rule + " の" + required + "年に足りません。";
            case INSTRUCTION_SINCE_QUALIFICATION ->
                "資格取得後の指導経験は" + stated + "年で、" + rule + " の" + required + "年に足りません。";
            case INSTRUCTION_OCCASIONS -> "指導の回数は" + stated + "回で、" + rule + " の" + required + "回に足りません。";
        };
    }

    /** One sentence in English. */
    public String en() {
        return switch (criterion) {
            case RECOMMENDER -> "No third party recommends the applicant.";
            case QUALIFICATION -> "Qualification \"" + stated + "\" is not an accepted one.";
            case PRACTICE_TOTAL -> stated + " years of practice; " + rule + " asks for " + required + ".";
            case PRACTICE_SINCE_QUALIFICATION ->
                stated + " years of practice since the qualification; " + rule + " asks for " + required + ".";
            case INSTRUCTION_SINCE_QUALIFICATION ->
                stated + " years of instruction since the qualification; " + rule + " asks for " + required + ".";
            case INSTRUCTION_OCCASIONS -> stated + " occasions of instruction; " + rule + " asks for " + required + ".";
        };
    }
}
