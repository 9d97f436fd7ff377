package jp.monozukuri.reporting.handling.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import jp.monozukuri.reporting.History;
import jp.monozukuri.reporting.ledger.LedgerDatabase;
import jp.monozukuri.reporting.policy.CountingPolicies;
import jp.monozukuri.reporting.report.ReportQuery;
import jp.monozukuri.reporting.report.Reports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ChannelsTest {

    @SuppressWarnings("NullAway") // set before all tests
    private static LedgerDatabase database;

    @BeforeAll
    static void open() {
        database = new LedgerDatabase();
        History history = new History().at("2025-06-02T10:00:00+09:00");
        for (String office : List.of("JP-31", "JP-32")) {
            history.tell(
                    "meister", "office/" + office, "OfficeOpened", "{'office':'%s','nameJa':'x'}".formatted(office));
            history.tell(
                    "reporting",
                    "security-month/" + office + "/2025-04",
                    "MonthAttested",
                    "{'office':'%s','month':'2025-04','incidents':'NONE'}".formatted(office));
        }
        for (String cell : List.of("Plan T.PII.FAX 短縮番号だけを使う。", "Status T.PII.FAX 守った。", "Status T.PII.POST 誤りがあった。")) {
            String[] parts = cell.split(" ");
            history.tell(
                    "reporting",
                    "plan/JP-31/2025",
                    parts[0] + "TextWritten",
                    "{'office':'JP-31','fiscalYear':2025,'row':'%s','text':'%s'}".formatted(parts[1], parts[2]));
        }
        history.tell(
                "reporting",
                "incident/I-1",
                "IncidentReported",
                "{'incidentId':'I-1','office':'JP-31','channel':'POST','occurredAt':'2025-04-10T00:00:00Z','discoveredAt':'2025-04-10T00:00:00Z'}");
        history.tell(
                "reporting",
                "security-month/JP-31/2025-04",
                "IncidentEntered",
                "{'office':'JP-31','month':'2025-04','incidentId':'I-1'}");
        database.take(history.events());
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static List<ChannelRow> rows(String office, int fiscalYear) {
        Reports reports = new Reports(CountingPolicies.programme(), database.jdbc(), database.transactions());
        return Channels.of(reports.of(new ReportQuery(office, fiscalYear, Instant.parse("2025-06-03T00:00:00Z"))));
    }

    @Test
    void each_channel_has_its_measures_its_status_and_its_incidents() {
        assertThat(rows("JP-31", 2025))
                .containsExactly(
                        new ChannelRow("EMAIL_ADDRESSEE", "1 メール宛名間違い", null, null, 1, 0),
                        new ChannelRow("EMAIL_BCC", "1 BCCの誤り", null, null, 1, 0),
                        new ChannelRow("EMAIL_CONTENT", "1 誤情報送付", null, null, 1, 0),
                        new ChannelRow("FAX", "2 FAX先誤り", "短縮番号だけを使う。", "守った。", 1, 0),
                        new ChannelRow("POST", "3 郵送誤り", null, "誤りがあった。", 1, 1),
                        new ChannelRow("HAND_OVER", "4 手渡し誤り", null, null, 1, 0),
                        new ChannelRow("WRONG_UPLOAD", "5 誤アップロード", null, null, 1, 0),
                        new ChannelRow("OTHER", "6 その他", null, null, 1, 0));
    }

    @Test
    void the_country_adds_up_its_offices_and_has_no_texts() {
        assertThat(rows("NATIONAL", 2025))
                .contains(
                        new ChannelRow("FAX", "2 FAX先誤り", null, null, 2, 0),
                        new ChannelRow("POST", "3 郵送誤り", null, null, 2, 1));
    }

    @Test
    void a_year_without_facts_has_all_channels_with_noughts() {
        assertThat(rows("JP-32", 2024)).hasSize(8).allMatch(row -> row.monthsKept() == 0 && row.incidents() == 0);
    }
}
