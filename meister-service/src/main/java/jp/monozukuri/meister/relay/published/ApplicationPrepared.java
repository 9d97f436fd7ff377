package jp.monozukuri.meister.relay.published;

import java.util.List;

/**
 * The documents of an application are complete.
 *
 * @param applicationId the application
 * @param office the office the fact belongs to
 * @param documents codes of the documents of the policy that are together; all of them when the office named none
 */
public record ApplicationPrepared(String applicationId, String office, List<String> documents) {

    public ApplicationPrepared {
        documents = List.copyOf(documents);
    }
}
