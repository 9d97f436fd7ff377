package jp.monozukuri.platform.command;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Gives handlers the {@link CommandContext} that travels in the message's metadata under {@value #KEY}. */
public final class CommandContextResolver implements ParameterResolverFactory {

    /** Metadata key of the context. */
    public static final String KEY = "context";

    @Override
    public @Nullable ParameterResolver<CommandContext> createInstance(
            Executable executable, Parameter[] parameters, int index) {
        return parameters[index].getType() == CommandContext.class ? new FromMetaData() : null;
    }

    private static final class FromMetaData implements ParameterResolver<CommandContext> {

        @Override
        @SuppressWarnings("NullAway") // matches() is asked first
        public CommandContext resolveParameterValue(Message<?> message) {
            return (CommandContext) message.getMetaData().get(KEY);
        }

        @Override
        public boolean matches(Message<?> message) {
            return message.getMetaData().get(KEY) instanceof CommandContext;
        }
    }
}
