package jp.monozukuri.meister.application.event;

import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * The office has the documents of the application together.
 *
 * @param documents kinds of documents, empty when not stated
 */
@Revision("1")
public record ApplicationPrepared(String applicationId, String office, List<String> documents)
        implements ApplicationEvent {

    public ApplicationPrepared {
        documents = List.copyOf(documents);
    }
}
