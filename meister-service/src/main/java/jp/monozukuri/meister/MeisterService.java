package jp.monozukuri.meister;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The process that certifies, registers and trains meisters. */
@SpringBootApplication
public class MeisterService {

    /** Starts the service. */
    public static void main(String[] args) {
        SpringApplication.run(MeisterService.class, args);
    }
}
