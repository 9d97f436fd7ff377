package jp.monozukuri.rules;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Consumer;

/**
 * One rule.
 *
 * @param name what it demands, as a sentence; the number in front is the line of the house style
 * @param body throws AssertionError with all violations
 */
record HouseRule(String name, Consumer<Module> body) {

    /**
     * A rule over classes. An empty selection fails too: a rule that looks at nothing proves nothing.
     *
     * @param because why, and what to do instead
     */
    static HouseRule of(String name, ArchRule rule, String because) {
        return new HouseRule(
                name,
                module -> rule.allowEmptyShould(false).as(name).because(because).check(module.classes()));
    }

    void check(Module module) {
        body.accept(module);
    }
}
