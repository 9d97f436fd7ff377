package jp.monozukuri.platform.eventstore;

import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Refuses to run on a server that may lose acknowledged rows (fsync off lost 15,057 of them in ten kills). */
final class DurabilityCheck implements InitializingBean {

    private static final List<String> SETTINGS = List.of("fsync", "synchronous_commit", "full_page_writes");

    private final JdbcClient jdbc;

    DurabilityCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws IllegalStateException naming the first setting that is off */
    @Override
    public void afterPropertiesSet() {
        for (String setting : SETTINGS) {
            String value = jdbc.sql("select current_setting(:setting)")
                    .param("setting", setting)
                    .query(String.class)
                    .single();
            if (value.equals("off")) {
                throw new IllegalStateException(
                        "PostgreSQL runs with " + setting + "=off and may lose acknowledged events; set it to on");
            }
        }
    }
}
