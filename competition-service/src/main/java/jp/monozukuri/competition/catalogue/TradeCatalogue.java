package jp.monozukuri.competition.catalogue;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The trades in a table of this service. */
public final class TradeCatalogue implements Trades {

    private final JdbcClient jdbc;

    public TradeCatalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean lists(String trade) {
        return jdbc.sql("select exists (select from trade where code = :code)")
                .param("code", trade)
                .query(Boolean.class)
                .single();
    }

    /** Adds trades, code to Japanese name; a trade listed before takes the new name. */
    public void list(Map<String, String> namesByCode) {
        jdbc.sql("""
                        insert into trade (code, name_ja)
                        select code, name_ja from unnest(cast(:codes as text[]), cast(:names as text[])) as t (code, name_ja)
                        on conflict (code) do update set name_ja = excluded.name_ja
                        """)
                .param("codes", namesByCode.keySet().toArray(String[]::new))
                .param("names", namesByCode.values().toArray(String[]::new))
                .update();
    }
}
