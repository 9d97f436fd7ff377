package jp.monozukuri.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The house rules of a module as tests, one per rule.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> house_rules() {
 *     return HouseRules.ofService(DispatchService.class);
 * }
 * }</pre>
 */
public final class HouseRules {

    private HouseRules() {}

    /**
     * All rules, for a service with aggregates and stored events.
     *
     * @param root the main class of the service
     * @param withoutState stored events that need no {@code evolve} because no decision depends on them
     */
    public static Stream<DynamicTest> ofService(Class<?> root, Class<?>... withoutState) {
        Module module = Module.of(root);
        return Stream.concat(
                tests(module, forService(module.rootPackage(), Set.of(withoutState))),
                Stream.of(DynamicTest.dynamicTest(ServiceModules.NAME, () -> ServiceModules.verify(root))));
    }

    /**
     * The rules that do not concern aggregates and stored events, for a module of technique.
     *
     * @param root a class in the root package of the module
     */
    public static Stream<DynamicTest> ofTechnique(Class<?> root) {
        Module module = Module.of(root);
        return tests(module, forTechnique(module.rootPackage()));
    }

    static List<HouseRule> forService(String rootPackage, Set<Class<?>> withoutState) {
        List<HouseRule> rules = new ArrayList<>(forTechnique(rootPackage));
        rules.addAll(StoredEventRules.all());
        rules.addAll(AggregateRules.all(withoutState));
        return rules;
    }

    static List<HouseRule> forTechnique(String rootPackage) {
        List<HouseRule> rules = new ArrayList<>();
        rules.addAll(PackageRules.all(rootPackage));
        rules.addAll(WiringRules.all());
        rules.addAll(SourceTextRules.all());
        return rules;
    }

    private static Stream<DynamicTest> tests(Module module, List<HouseRule> rules) {
        return rules.stream().map(rule -> DynamicTest.dynamicTest(rule.name(), () -> rule.check(module)));
    }
}
