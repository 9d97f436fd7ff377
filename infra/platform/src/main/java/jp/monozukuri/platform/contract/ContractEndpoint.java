package jp.monozukuri.platform.contract;

import jp.monozukuri.platform.ServiceDefinition;
import jp.monozukuri.platform.problem.RuleViolation;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The contract over HTTP; {@code dataschema} of every event points here. */
@RestController
@RequestMapping(path = "/api/${spring.application.name}", produces = MediaType.APPLICATION_JSON_VALUE)
final class ContractEndpoint {

    private final String openApi;
    private final String asyncApi;

    ContractEndpoint(ServiceDefinition service) {
        this.openApi = ContractDocuments.text(ContractDocuments.openApi(service.name()));
        this.asyncApi = ContractDocuments.text(ContractDocuments.asyncApi(service.name()));
    }

    @GetMapping("/openapi.json")
    String openApi() {
        return openApi;
    }

    @GetMapping("/asyncapi.json")
    String asyncApi() {
        return asyncApi;
    }

    /** A schema, whole, or an example. */
    @GetMapping("/contracts/{kind:commands|events|queries}/{name:[A-Za-z0-9.]+\\.json}")
    String contract(@PathVariable String kind, @PathVariable String name) {
        String path = kind + "/" + name;
        if (!new ClassPathResource("contracts/" + path).exists()) {
            throw RuleViolation.of("NOT_FOUND", "field", "name", "value", name);
        }
        return ContractDocuments.text(ContractSchema.document(path));
    }
}
