package jp.monozukuri.reporting.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import jp.monozukuri.reporting.History;
import jp.monozukuri.reporting.ledger.LedgerDatabase;
import jp.monozukuri.reporting.policy.Measure;
import jp.monozukuri.reporting.policy.Row;
import jp.monozukuri.reporting.report.ReportQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On the real engine, with a fresh ledger for each test. */
class BoardLedgerTest {

    private static final String DISPATCH = """
            {'dispatchId':'%s','office':'%s','hostType':'%s','trade':'T','people':[{'personId':'M-1','kind':'MEISTER'},
            {'personId':'M-2','kind':'MEISTER'},{'personId':'X-1','kind':'EXPERT'}],'plannedDates':[%s]}""";

    private final History history = new History();
    private LedgerDatabase database;
    private BoardLedger ledger;

    @BeforeEach
    void open() {
        database = new LedgerDatabase();
        ledger = new BoardLedger(database.jdbc());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void tell(String at, String service, String subject, String type, String json) {
        history.at(at).tell(service, subject, type, json);
    }

    private void confirm(String at, String id, String office, String host, String days) {
        tell(at, "dispatch", "dispatch/" + id, "DispatchConfirmed", DISPATCH.formatted(id, office, host, days));
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static ReportQuery query(String office, String asOf) {
        return new ReportQuery(office, 2025, at(asOf));
    }

    @Test
    void years_are_those_with_lines() {
        assertThat(ledger.years()).isEmpty();

        tell(
                "2025-04-01T09:00:00+09:00",
                "meister",
                "office/JP-01",
                "OfficeOpened",
                "{'office':'JP-01','nameJa':'北海道'}");
        for (int year : List.of(2027, 2024, 2025)) {
            tell(
                    "2025-04-01T09:00:00+09:00",
                    "reporting",
                    "plan/JP-01/" + year,
                    "PlanSet",
                    "{'office':'JP-01','fiscalYear':%d,'targets':{'CERT':1}}".formatted(year));
        }
        database.take(history.events());

        assertThat(ledger.years()).containsExactly(2024, 2025, 2027);
    }

    @Test
    void plans_ahead_are_the_meister_days_of_open_dispatches_from_today_to_the_end_of_the_year() {
        confirm(
                "2025-11-01T09:00:00+09:00",
                "A",
                "JP-01",
                "SAPOSTE",
                "'2025-11-20','2025-11-21','2025-12-01','2026-04-02'");
        confirm("2025-11-01T09:00:00+09:00", "B", "JP-01", "SME_OR_INDUSTRY", "'2025-12-02'");
        confirm("2025-11-01T09:00:00+09:00", "C", "JP-02", "SAPOSTE", "'2025-12-03'");
        confirm("2025-11-22T09:00:00+09:00", "D", "JP-02", "SAPOSTE", "'2025-12-04'");
        tell(
                "2025-11-23T09:00:00+09:00",
                "dispatch",
                "dispatch/B",
                "DispatchCancelled",
                "{'dispatchId':'B','office':'JP-01'}");
        database.take(history.events());

        assertThat(ledger.confirmed(query("NATIONAL", "2025-11-21T09:00:00+09:00")))
                .as("experts are not known, days that are over and the next year do not count")
                .isEqualTo(Map.of("JP-01", Map.of(Row.SAPOSTE, 4L, Row.SME, 2L), "JP-02", Map.of(Row.SAPOSTE, 2L)));
        assertThat(ledger.confirmed(query("JP-01", "2025-11-24T09:00:00+09:00")))
                .as("a cancelled one is gone")
                .isEqualTo(Map.of("JP-01", Map.of(Row.SAPOSTE, 2L)));
        assertThat(ledger.confirmed(new ReportQuery("JP-01", 2026, at("2025-11-24T09:00:00+09:00"))))
                .as("the next year has the day of the next year")
                .isEqualTo(Map.of("JP-01", Map.of(Row.SAPOSTE, 2L)));
    }

    @Test
    void days_have_what_was_done_and_what_of_it_online() {
        confirm("2025-06-01T09:00:00+09:00", "A", "JP-01", "TECHNICAL_SCHOOL", "'2025-06-02','2025-06-03'");
        tell("2025-06-04T09:00:00+09:00", "dispatch", "dispatch/A", "DispatchCompleted", """
                {'dispatchId':'A','office':'JP-01','version':1,'days':[
                {'date':'2025-06-02','mode':'IN_PERSON','people':['M-1','M-2','X-1'],'learners':9},
                {'date':'2025-06-03','mode':'ONLINE','people':['M-1'],'learners':9}]}""");
        database.take(history.events());

        assertThat(ledger.days(query("JP-01", "2025-06-04T09:00:00+09:00"), Measure.PERSON_DAYS))
                .extracting(day -> day.day() + " " + day.row().code() + " " + day.amount() + " " + day.online())
                .containsExactly(
                        "2025-06-02 ACT.EXPERT 1 0",
                        "2025-06-02 ACT.TECH_SCHOOL 2 0",
                        "2025-06-03 ACT.TECH_SCHOOL 1 1");
        assertThat(ledger.days(query("JP-01", "2025-06-04T08:59:59+09:00"), Measure.PERSON_DAYS))
                .isEmpty();
    }

    @Test
    void that_an_office_was_opened_is_no_record_of_its_own() {
        tell(
                "2025-04-01T09:00:00+09:00",
                "meister",
                "office/JP-01",
                "OfficeOpened",
                "{'office':'JP-01','nameJa':'北海道'}");
        confirm("2025-06-01T09:00:00+09:00", "A", "JP-02", "SAPOSTE", "'2025-06-02'");
        confirm("2025-06-05T09:00:00+09:00", "B", "JP-02", "SAPOSTE", "'2025-06-06'");
        database.take(history.events());

        assertThat(ledger.lastRecords(List.of("JP-01", "JP-02", "JP-03"), at("2025-06-04T09:00:00+09:00")))
                .isEqualTo(Map.of("JP-02", at("2025-06-01T09:00:00+09:00")));
    }

    private List<String> latest(String office, int limit) {
        return ledger.latest(List.of(office), at("2026-03-31T09:00:00+09:00"), limit).stream()
                .map(fact -> fact.words()
                        + (fact.personDays(Measure.PERSON_DAYS) == null
                                ? ""
                                : " " + fact.personDays(Measure.PERSON_DAYS)))
                .toList();
    }

    private static String days(String id, int version, String days) {
        return "{'dispatchId':'%s','office':'JP-01','version':%d,'days':[%s]}".formatted(id, version, days);
    }

    private static String day(String date, String people, int learners) {
        return "{'date':'%s','mode':'IN_PERSON','people':[%s],'learners':%d}".formatted(date, people, learners);
    }

    @Test
    void facts_about_dispatches_are_told_in_the_words_of_the_trade() {
        confirm("2025-06-01T09:00:00+09:00", "A", "JP-01", "SAPOSTE", "'2025-06-02','2025-06-03'");
        tell(
                "2025-06-01T10:00:00+09:00",
                "dispatch",
                "dispatch/A",
                "SessionRescheduled",
                "{'dispatchId':'A','office':'JP-01','from':'2025-06-03','to':'2025-06-04'}");
        tell(
                "2025-06-05T09:00:00+09:00",
                "dispatch",
                "dispatch/A",
                "DispatchCompleted",
                days("A", 1, day("2025-06-02", "'M-1','X-1'", 9)));
        tell(
                "2025-06-05T10:00:00+09:00",
                "dispatch",
                "dispatch/A",
                "DispatchReportCorrected",
                days("A", 2, day("2025-06-02", "'M-1','X-1'", 9) + "," + day("2025-06-04", "'M-1','M-2'", 8)));
        tell(
                "2025-06-05T11:00:00+09:00",
                "dispatch",
                "dispatch/A",
                "DispatchReportCorrected",
                days("A", 3, day("2025-06-02", "'M-1','X-1'", 10) + "," + day("2025-06-04", "'M-1','M-2'", 8)));
        tell(
                "2025-06-05T12:00:00+09:00",
                "dispatch",
                "dispatch/A",
                "HostSurveyed",
                "{'dispatchId':'A','office':'JP-01','satisfied':true}");
        tell(
                "2025-06-05T13:00:00+09:00",
                "dispatch",
                "dispatch/A",
                "DispatchReportVoided",
                "{'dispatchId':'A','office':'JP-01','version':4}");
        confirm("2025-06-06T09:00:00+09:00", "B", "JP-01", "ELEM_JHS", "'2025-07-02'");
        tell(
                "2025-06-06T10:00:00+09:00",
                "dispatch",
                "dispatch/B",
                "DispatchCancelled",
                "{'dispatchId':'B','office':'JP-01'}");
        confirm("2025-06-07T09:00:00+09:00", "C", "JP-01", "ELEM_JHS", "'2025-06-07'");
        tell(
                "2025-06-07T10:00:00+09:00",
                "dispatch",
                "dispatch/C",
                "DispatchCompleted",
                days("C", 1, day("2025-06-07", "'M-1'", 9)));
        tell(
                "2025-06-07T11:00:00+09:00",
                "dispatch",
                "dispatch/C",
                "HostSurveyed",
                "{'dispatchId':'C','office':'JP-01','satisfied':true}");
        database.take(history.events());

        assertThat(latest("JP-01", 20))
                .containsExactly(
                        "アンケートを登録",
                        "派遣の実施を報告(小中学校等) 1",
                        "派遣を確定",
                        "派遣を中止",
                        "派遣を確定",
                        "派遣の報告を取消し(地域若者サポートステーション) -4",
                        "派遣の報告を訂正(地域若者サポートステーション) 0",
                        "派遣の報告を訂正(地域若者サポートステーション) 2",
                        "派遣の実施を報告(地域若者サポートステーション) 2",
                        "派遣の日程を変更",
                        "派遣を確定");
        assertThat(latest("JP-01", 3)).hasSize(3);
        assertThat(latest("JP-02", 3)).isEmpty();
    }

    @Test
    void facts_about_everything_else_are_told_as_well() {
        String at = "2025-06-01T09:%02d:00+09:00";
        String[][] facts = {
            {"reporting", "plan/JP-01/2025", "PlanSet", "{'office':'JP-01','fiscalYear':2025,'targets':{'CERT':1}}"},
            {"reporting", "plan/JP-01/2025", "PlanRevised", "{'office':'JP-01','fiscalYear':2025,'targets':{'CERT':2}}"
            },
            {
                "reporting",
                "plan/JP-01/2025",
                "PlanTextWritten",
                "{'office':'JP-01','fiscalYear':2025,'row':'T.DISPATCH','text':'あ'}"
            },
            {
                "reporting",
                "plan/JP-01/2025",
                "StatusTextWritten",
                "{'office':'JP-01','fiscalYear':2025,'row':'T.DISPATCH','text':'あ'}"
            },
            {
                "meister",
                "person/M-1",
                "MeisterCarriedOver",
                "{'personId':'M-1','office':'JP-01','registeredOn':'2020-01-01','trainingExempt':true}"
            },
            {"meister", "person/M-1", "MeisterSuspended", "{'personId':'M-1','office':'JP-01','from':'2025-07-01'}"},
            {"meister", "person/M-1", "MeisterReinstated", "{'personId':'M-1','office':'JP-01','on':'2025-08-01'}"},
            {
                "meister",
                "application/AP-1",
                "ApplicationReceived",
                "{'applicationId':'AP-1','office':'JP-01','personId':'P','trade':'T','appliedOn':'2025-05-01'}"
            },
            {"meister", "application/AP-1", "ApplicationPrepared", "{'applicationId':'AP-1','office':'JP-01'}"},
            {"dispatch", "request/RQ-1", "DispatchRequested", "{'requestId':'RQ-1','office':'JP-01','on':'2025-05-01'}"
            },
            {"dispatch", "request/RQ-1", "MeisterDeclined", "{'requestId':'RQ-1','office':'JP-01','personId':'M-1'}"},
            {"dispatch", "request/RQ-1", "RequestConfirmed", "{'requestId':'RQ-1','office':'JP-01','dispatchId':'HK-1'}"
            },
            {
                "reporting",
                "conference/JP-01/2025",
                "ConferencePlanned",
                "{'office':'JP-01','fiscalYear':2025,'no':1,'date':'2025-12-03'}"
            },
            {
                "reporting",
                "conference/JP-01/2025",
                "ConferenceHeld",
                "{'office':'JP-01','fiscalYear':2025,'no':1,'date':'2025-12-03','form':'IN_PERSON'}"
            },
        };
        for (int i = 0; i < facts.length; i++) {
            tell(at.formatted(i), facts[i][0], facts[i][1], facts[i][2], facts[i][3]);
        }
        database.take(history.events());

        assertThat(latest("JP-01", 20).reversed())
                .containsExactly(
                        "実施計画の目標を設定",
                        "実施計画の目標を変更",
                        "実施計画の文章を記入",
                        "実施状況の文章を記入",
                        "マイスターを登録",
                        "マイスターの停止又は退任を記録",
                        "マイスターの活動再開を記録",
                        "認定の申請を受付",
                        "申請書類を整備",
                        "派遣の依頼を受付",
                        "マイスターの辞退を記録",
                        "依頼から派遣を確定",
                        "連携会議を予定",
                        "連携会議を開催");
    }
}
