package jp.monozukuri.dispatch.host;

/** The kinds of host. The first five receive dispatches; a consultation may come from elsewhere. Source: DOMAIN.md 2.1. */
public enum HostType {
    /** 中小企業・業界団体. */
    SME_OR_INDUSTRY,
    /** 工業高校等. */
    TECHNICAL_SCHOOL,
    /** 地域若者サポートステーション. */
    SAPOSTE,
    /** 小中学校等. */
    ELEM_JHS,
    /** 公民館・ショッピングモール等. */
    PUBLIC_VENUE,
    /** Any other place; in consultations only. */
    OTHER
}
