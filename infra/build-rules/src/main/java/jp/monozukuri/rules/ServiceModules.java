package jp.monozukuri.rules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/**
 * Spring Modulith over a service: each package below the root is a module; of another module only the types in its base package
 * and its stored events may be used. The root package is left out, because it puts the parts together and so sees
 * everything; stored events are left out, because they are leaves (rule 10) that the relay must read.
 */
final class ServiceModules {

    static final String NAME = "44 modules use of each other only what is shown, without cycles";

    private ServiceModules() {}

    /** @throws AssertionError naming every use of a type that is not shown, and every cycle */
    static void verify(Class<?> main) {
        DescribedPredicate<JavaClass> leftOut = DescribedPredicate.describe(
                "is in the root package or a stored event",
                type -> type.getPackageName().equals(main.getPackageName())
                        || type.getPackageName().endsWith(".event"));
        try {
            ApplicationModules.of(main, leftOut).verify();
        } catch (Violations e) {
            throw new AssertionError(
                    NAME + ", because a slice is the module's own matter; move what others need into the base package"
                            + " of the module, or make it a published fact\n" + e.getMessage(),
                    e);
        }
    }
}
