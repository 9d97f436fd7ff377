package jp.monozukuri.platform.eventstore;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** Gives {@code decide} methods the beans of the service, and {@link jp.monozukuri.platform.command.Aggregates}. */
final class BeanParameterResolver implements ParameterResolverFactory {

    private final BeanFactory beans;
    private final Class<?> ownType;
    private final Object own;

    BeanParameterResolver(BeanFactory beans, Class<?> ownType, Object own) {
        this.beans = beans;
        this.ownType = ownType;
        this.own = own;
    }

    @Override
    public @Nullable ParameterResolver<Object> createInstance(
            Executable executable, Parameter[] parameters, int index) {
        Class<?> type = parameters[index].getType();
        if (index == 0 || Message.class.isAssignableFrom(type)) {
            return null;
        }
        return type == ownType ? new Constant(() -> own) : new Constant(() -> beans.getBean(type));
    }

    private record Constant(java.util.function.Supplier<Object> value) implements ParameterResolver<Object> {

        @Override
        public Object resolveParameterValue(Message<?> message) {
            return value.get();
        }

        @Override
        public boolean matches(Message<?> message) {
            return true;
        }
    }
}
