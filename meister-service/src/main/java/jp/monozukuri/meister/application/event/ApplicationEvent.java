package jp.monozukuri.meister.application.event;

/** Something that happened to one application. */
public sealed interface ApplicationEvent
        permits ApplicationReceived,
                ApplicationPrepared,
                ApplicationForwarded,
                ApplicationCertified,
                ApplicationRejected {

    /** The application, unique over the country. */
    String applicationId();

    /** The aggregate that an application is. */
    static String aggregateId(String applicationId) {
        return "application/" + applicationId;
    }
}
