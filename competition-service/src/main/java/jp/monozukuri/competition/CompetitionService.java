package jp.monozukuri.competition;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The process of the competition service. */
@SpringBootApplication
public class CompetitionService {

    /** Starts the service. */
    public static void main(String[] args) {
        SpringApplication.run(CompetitionService.class, args);
    }
}
