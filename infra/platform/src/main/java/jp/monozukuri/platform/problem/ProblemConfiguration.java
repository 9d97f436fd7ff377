package jp.monozukuri.platform.problem;

import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The catalogue of the platform and the service, and the advice that answers with it. */
@AutoConfiguration
class ProblemConfiguration {

    @Bean
    ProblemCatalogue problemCatalogue() {
        return new ProblemCatalogue(List.of("/platform-problems.json", "/problems.json"));
    }

    @Bean
    ProblemAdvice problemAdvice(ProblemCatalogue catalogue) {
        return new ProblemAdvice(catalogue);
    }
}
