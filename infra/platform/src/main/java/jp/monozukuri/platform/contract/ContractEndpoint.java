package jp.monozukuri.platform.contract;

import jp.monozukuri.platform.ServiceDefinition;
import jp.monozukuri.platform.problem.RuleViolation;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
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

    @GetMapping("/contracts/{kind:commands|events|queries}/{name:[A-Za-z0-9.]+\\.json}")
    Resource schema(@PathVariable String kind, @PathVariable String name) {
        Resource schema = new ClassPathResource("contracts/" + kind + "/" + name);
        if (!schema.exists()) {
            throw RuleViolation.of("NOT_FOUND", "field", "name", "value", name);
        }
        return schema;
    }
}
