package jp.monozukuri.platform.api;

import java.util.List;

/** How a service tells the warnings among what a command has recorded; at most one bean of this type in a service. */
public interface WarningReader {

    /** The warnings among stored events, in their order. */
    List<Warning> read(List<Object> events);
}
