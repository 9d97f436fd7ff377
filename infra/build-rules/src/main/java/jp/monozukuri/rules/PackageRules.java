package jp.monozukuri.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.stream.Stream;

/** How packages are named, what they say about themselves and what they may know of each other. */
final class PackageRules {

    private static final List<String> SERVICES = List.of("meister", "dispatch", "competition", "reporting");

    private PackageRules() {}

    static List<HouseRule> all(String rootPackage) {
        return List.of(names(), cycles(), packageInfo(), trades(rootPackage));
    }

    private static HouseRule names() {
        String[] layers = Stream.of("controller", "service", "dto", "util", "impl", "helper")
                .flatMap(layer -> Stream.of(".." + layer + "..", ".." + layer + "s.."))
                .toArray(String[]::new);
        return HouseRule.of(
                "2 packages are words of the trade or stages of the flow, never layers",
                noClasses().should().resideInAnyPackage(layers),
                "a folder must tell what happens there; name it after the trade word and the slice,"
                        + " e.g. certification.certify");
    }

    private static HouseRule cycles() {
        return HouseRule.of(
                "4 packages have no cycles",
                slices().assignedFrom(new EachPackage()).should().beFreeOfCycles(),
                "packages that need each other are one package in two folders; join them, or move what"
                        + " both need into a leaf package");
    }

    private static HouseRule packageInfo() {
        return HouseRule.of(
                "26 every package has a package-info with @NullMarked",
                classes().should(Violations.none("lie in a package with @NullMarked", PackageRules::unmarked)),
                "without it NullAway does not look at the package; add package-info.java with its"
                        + " contract in five lines at most and @NullMarked");
    }

    private static HouseRule trades(String rootPackage) {
        String[] others = SERVICES.stream()
                .map(service -> "jp.monozukuri." + service)
                .filter(trade -> !trade.equals(rootPackage))
                .map(trade -> trade + "..")
                .toArray(String[]::new);
        return HouseRule.of(
                "46 nothing of a service is known outside it",
                noClasses().should().dependOnClassesThat().resideInAnyPackage(others),
                "services change alone; read the other's published events with own records, and keep"
                        + " words of the trade out of technique");
    }

    private static final class EachPackage implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "each package";
        }
    }

    private static Stream<String> unmarked(JavaClass type) {
        boolean marked = type.getPackage()
                .tryGetPackageInfo()
                .filter(info -> info.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                .isPresent();
        return marked
                ? Stream.empty()
                : Stream.of("package " + type.getPackageName() + " has no package-info with @NullMarked");
    }
}
