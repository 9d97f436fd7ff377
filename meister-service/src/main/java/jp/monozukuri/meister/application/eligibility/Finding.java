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

    /** One sentence in Japanese. */
    public String ja() {
        return met ? metJa() : missedJa();
    }

    /** One sentence in English. */
    public String en() {
        return met ? metEn() : missedEn();
    }

    private String metJa() {
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

    private String metEn() {
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

    private String missedJa() {
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

    private String missedEn() {
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
