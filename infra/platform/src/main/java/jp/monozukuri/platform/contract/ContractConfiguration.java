package jp.monozukuri.platform.contract;

import jp.monozukuri.platform.ServiceDefinition;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The contract of the service that runs. */
@AutoConfiguration
class ContractConfiguration {

    @Bean
    ContractEndpoint contractEndpoint(ServiceDefinition service) {
        return new ContractEndpoint(service);
    }
}
