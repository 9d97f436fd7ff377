package jp.monozukuri.dispatch.consultation.event;

/** What can happen to a consultation. */
public sealed interface ConsultationEvent permits ConsultationOpened {

    /** The consultation, unique in its office. */
    String consultationId();

    /** The office that was consulted. */
    String office();
}
