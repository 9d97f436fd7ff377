package jp.monozukuri.platform;

import java.util.List;
import java.util.function.Function;
import jp.monozukuri.platform.command.Command;

/**
 * What a service tells the platform about itself; one bean of this type in each service.
 *
 * @param name the short name: path segment, topic prefix, CloudEvents source, e.g. {@code dispatch}
 * @param aggregates the event-sourced aggregate classes
 * @param commands every command the API takes
 * @param events the sealed interfaces of the stored events; their permitted records are the event types
 * @param published the switch from a stored event to its published form
 */
public record ServiceDefinition(
        String name,
        List<Class<?>> aggregates,
        List<Class<? extends Command>> commands,
        List<Class<?>> events,
        Function<Object, PublishedEvent> published) {

    public ServiceDefinition {
        aggregates = List.copyOf(aggregates);
        commands = List.copyOf(commands);
        events = List.copyOf(events);
    }
}
