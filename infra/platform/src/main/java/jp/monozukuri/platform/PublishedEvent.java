package jp.monozukuri.platform;

/**
 * An event as other services see it.
 *
 * @param type the CloudEvents type without the service, e.g. {@code MeisterCertified.v1}
 * @param data the record that becomes the JSON body
 */
public record PublishedEvent(String type, Object data) {

    /** A published record of version 1, named as its class. */
    public static PublishedEvent v1(Object data) {
        return new PublishedEvent(data.getClass().getSimpleName() + ".v1", data);
    }
}
