package jp.monozukuri.rules;

import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A condition that is told by its violations.
 *
 * @param <T> what is looked at, a class or a method
 */
final class Violations<T> extends ArchCondition<T> {

    private final Function<T, Stream<String>> violations;

    private Violations(String description, Function<T, Stream<String>> violations) {
        super(description);
        this.violations = violations;
    }

    /** Holds when the stream of violations is empty. */
    static <T> ArchCondition<T> none(String description, Function<T, Stream<String>> violations) {
        return new Violations<>(description, violations);
    }

    @Override
    public void check(T item, ConditionEvents events) {
        violations.apply(item).forEach(each -> events.add(SimpleConditionEvent.violated(item, each)));
    }
}
