package jp.monozukuri.dispatch;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The process of the dispatch service. */
@SpringBootApplication
public class DispatchService {

    /** Starts the service. */
    public static void main(String[] args) {
        SpringApplication.run(DispatchService.class, args);
    }
}
