package jp.monozukuri.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.URISyntaxException;
import java.nio.file.Path;

/**
 * What is checked.
 *
 * @param rootPackage the package under which all classes of the module lie
 * @param classes the production classes, imported once
 * @param folder the Maven module's folder
 */
record Module(String rootPackage, JavaClasses classes, Path folder) {

    /** The module of a class that Maven has compiled to {@code <module>/target/classes}. */
    static Module of(Class<?> root) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(root.getPackageName());
        return new Module(root.getPackageName(), classes, folderOf(root));
    }

    private static Path folderOf(Class<?> root) {
        try {
            Path output = Path.of(
                    root.getProtectionDomain().getCodeSource().getLocation().toURI());
            return output.resolve("../..").normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
