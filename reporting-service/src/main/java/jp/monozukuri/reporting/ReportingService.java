package jp.monozukuri.reporting;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The process of the plan, the ledger and the report. */
@SpringBootApplication
public class ReportingService {

    /** Starts the service. */
    public static void main(String[] args) {
        SpringApplication.run(ReportingService.class, args);
    }
}
