package jp.monozukuri.dispatch.host;

/**
 * The kinds of host; the one place of this service that lists them. The files in {@code contracts/types} that the contracts refer
 * to are made from it. Source: DOMAIN.md 2.1.
 */
public enum HostType {
    /** 中小企業・業界団体. */
    SME_OR_INDUSTRY(true, false),
    /** 工業高校等. */
    TECHNICAL_SCHOOL(true, false),
    /** 地域若者サポートステーション. */
    SAPOSTE(true, false),
    /** 小中学校等. */
    ELEM_JHS(true, true),
    /** 公民館・ショッピングモール等. */
    PUBLIC_VENUE(true, true),
    /** Any other place; in consultations only. */
    OTHER(false, false);

    private final boolean receivesDispatches;
    private final boolean audience;

    HostType(boolean receivesDispatches, boolean audience) {
        this.receivesDispatches = receivesDispatches;
        this.audience = audience;
    }

    /** Whether it asks for dispatches and receives them. */
    public boolean receivesDispatches() {
        return receivesDispatches;
    }

    /** Whether a school class or the public is addressed there, and not a group instructed. */
    public boolean hasAudience() {
        return audience;
    }
}
