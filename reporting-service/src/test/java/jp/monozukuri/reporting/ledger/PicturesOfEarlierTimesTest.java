package jp.monozukuri.reporting.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.monozukuri.embedded.Database;
import jp.monozukuri.embedded.TestEngines;
import jp.monozukuri.reporting.fold.Picture;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What an older version has kept is read, and equals what a replay makes of the same events. */
class PicturesOfEarlierTimesTest {

    @Test
    void a_year_finalised_before_positions_were_kept_has_none() {
        Database database = TestEngines.shared().database("reporting");
        FluentConfiguration migrations = Flyway.configure()
                .dataSource(database.url(), database.owner(), database.ownerPassword())
                .locations("classpath:db/platform", "classpath:db/reporting")
                .placeholders(Map.of("app_role", database.app()));
        migrations.target("3").load().migrate();
        JdbcClient jdbc =
                JdbcClient.create(new DriverManagerDataSource(database.url(), database.app(), database.appPassword()));
        jdbc.sql("""
                        insert into picture (service, subject, kind, sequence_number, state)
                        values ('reporting', 'plan/JP-31/2024', 'Plan', 0, cast('{"office":"JP-31","fiscalYear":2024,
                                "targets":{},"planTexts":{},"statusTexts":{},"finalised":{"ACT.SME":6}}' as jsonb)),
                            ('meister', 'office/JP-31', 'Office', 0, '{"office":"JP-31","nameJa":"鳥取県"}')
                        """).update();

        migrations.target("latest").load().migrate();

        Picture plan = new Picture.Plan("JP-31", 2024, Map.of(), Map.of(), Map.of(), Map.of("ACT.SME", 6L), List.of());
        Subject subject = new Subject("reporting", "plan/JP-31/2024");
        assertThat(new LedgerTable(jdbc).pictures(Set.of(subject))).isEqualTo(Map.of(subject, new Kept(0, plan)));
        assertThat(jdbc.sql("select state from picture where kind = 'Plan' and state = cast(:state as jsonb)")
                        .param("state", PictureJson.write(plan))
                        .query()
                        .listOfRows())
                .as("the same JSON as a replay writes")
                .hasSize(1);
        assertThat(jdbc.sql("select state ->> 'positions' from picture where kind = 'Office'")
                        .query(String.class)
                        .optional())
                .isEmpty();
    }
}
