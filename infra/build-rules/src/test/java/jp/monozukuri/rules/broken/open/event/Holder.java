package jp.monozukuri.rules.broken.open.event;

import org.axonframework.serialization.Revision;

public class Holder {

    /** Has no file of its own. */
    @Revision("1")
    public record Nested(String id) implements OpenEvent {}
}
