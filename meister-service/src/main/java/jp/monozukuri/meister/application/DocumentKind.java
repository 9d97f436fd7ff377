package jp.monozukuri.meister.application;

import java.util.Arrays;
import java.util.Optional;

/**
 * Policy {@code applicationDocuments}: what an application must have together before it is forwarded. Completeness refuses
 * nothing; it is shown. Source: the kinds that offices name in hokkaido-fy2025.json.
 */
public enum DocumentKind {
    APPLICATION_FORM("申請書", "Application form"),
    QUALIFICATION_COPY("資格の写し", "Copy of the qualification"),
    RECOMMENDATION("推薦書", "Recommendation"),
    CONSENT("同意書", "Consent");

    private final String ja;
    private final String en;

    DocumentKind(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    /** The kind that an office named by its code or its Japanese name; empty for any other text. */
    public static Optional<DocumentKind> named(String text) {
        return Arrays.stream(values())
                .filter(kind -> kind.ja.equals(text.strip()) || kind.name().equals(text.strip()))
                .findFirst();
    }

    public String ja() {
        return ja;
    }

    public String en() {
        return en;
    }
}
