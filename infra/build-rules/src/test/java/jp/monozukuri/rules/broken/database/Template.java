package jp.monozukuri.rules.broken.database;

import org.springframework.jdbc.core.JdbcTemplate;

class Template {

    void use(JdbcTemplate jdbc) {
        jdbc.execute("select 1");
    }
}
