package jp.monozukuri.rules.contract;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;

/** Holds JSON against the JSON Schema that is published for it, configured as a service validates its payloads. */
public final class PublishedSchema {

    private PublishedSchema() {}

    /** What of the JSON is not as the schema says, in English; empty when all is. */
    public static List<String> errors(String schema, String json) {
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .locale(Locale.ROOT)
                                .build()))
                .getSchema(schema, InputFormat.JSON)
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }
}
