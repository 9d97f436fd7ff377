package jp.monozukuri.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The values of a field that several contracts of a service share, as a file in {@code contracts/types} to which they refer. The
 * code that declares the values is the one place; the file is made from it.
 *
 * @param name of the file without its ending
 * @param description what the values are and what declares them
 * @param values in their order
 */
public record ContractType(String name, String description, List<String> values) {

    /** How deep a file stands in its service: contracts, types, itself. */
    private static final int DEPTH = 4;

    private static final String WRITE = "mvn -q -pl %s -am test -Dtest=ContractTypesTest -Dcontracts=write"
            + " -Dsurefire.failIfNoSpecifiedTests=false";

    /**
     * Compares the file in a folder, or writes it when the build is run with {@code -Dcontracts=write}.
     *
     * @throws AssertionError when the file is not what the code declares, with how to write it
     */
    public void check(Path folder) {
        check(folder, "write".equals(System.getProperty("contracts")));
    }

    void check(Path folder, boolean write) {
        Path file = folder.toAbsolutePath().resolve(name + ".schema.json");
        try {
            if (write) {
                Files.createDirectories(folder);
                Files.writeString(file, text());
            } else if (!Files.exists(file)
                    || !Files.readString(file).replace("\r\n", "\n").equals(text())) {
                throw new AssertionError(file + " is not what the code declares. To write it: "
                        + WRITE.formatted(file.getName(file.getNameCount() - DEPTH)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text() {
        return """
                {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "description": "%s",
                  "type": "string",
                  "enum": [
                %s
                  ]
                }
                """.formatted(
                        description,
                        values.stream().map(value -> "    \"" + value + "\"").collect(Collectors.joining(",\n")));
    }
}
