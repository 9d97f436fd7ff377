package jp.monozukuri.reporting.ledger;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The names under which the centre has opened offices. */
public final class OfficeNames {

    private final JdbcClient jdbc;

    /** @param jdbc the service's database */
    public OfficeNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The names by code. An office without a name here is not open. */
    public Map<String, String> all() {
        Map<String, String> names = new TreeMap<>();
        jdbc.sql("""
                        select state ->> 'office', state ->> 'nameJa' from picture
                        where service = 'meister' and kind = 'Office' and subject between 'office/' and 'office/~'
                        """).query(row -> {
            names.put(row.getString(1), row.getString(2));
        });
        return names;
    }
}
