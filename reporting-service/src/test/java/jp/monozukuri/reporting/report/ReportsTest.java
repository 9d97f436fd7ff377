package jp.monozukuri.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import jp.monozukuri.reporting.History;
import jp.monozukuri.reporting.RandomHistory;
import jp.monozukuri.reporting.fold.Contribution;
import jp.monozukuri.reporting.ledger.Entry;
import jp.monozukuri.reporting.ledger.LedgerDatabase;
import jp.monozukuri.reporting.plan.LedgerFigures;
import jp.monozukuri.reporting.policy.CountingPolicies;
import jp.monozukuri.reporting.policy.Measure;
import jp.monozukuri.reporting.policy.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reports on the real engine. Each test works in offices or years of its own. */
class ReportsTest {

    @SuppressWarnings("NullAway") // set before all tests
    private static LedgerDatabase database;

    @SuppressWarnings("NullAway") // set before all tests
    private static Reports reports;

    private final History history = new History();

    @BeforeAll
    static void open() {
        database = new LedgerDatabase();
        reports = new Reports(CountingPolicies.programme(), database.jdbc(), database.transactions());
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static Report report(String office, int year, String asOf) {
        return reports.of(
                new ReportQuery(office, year, OffsetDateTime.parse(asOf).toInstant()));
    }

    private static String row(Report report, String code) {
        ReportRow row = report.rows().stream()
                .filter(each -> each.row().code().equals(code))
                .findFirst()
                .orElseThrow();
        return row.target() + " " + row.actual() + " " + (row.rated() ? row.rate() + " " : "") + row.met() + " "
                + row.memo();
    }

    private void tell(String at, String service, String subject, String type, String json) {
        history.at(at).tell(service, subject, type, json);
    }

    private void take() {
        database.take(history.events());
        history.events().clear();
    }

    /** DOMAIN.md 7.4. */
    @Test
    void an_empty_year_has_every_row_with_noughts() {
        Report report = report("JP-47", 2030, "2030-04-01T00:00:00+09:00");

        assertThat(report.rows()).extracting(ReportRow::row).containsExactly(Row.values());
        assertThat(row(report, "CERT")).isEqualTo("null 0 null null {certifiedPersons=0, certifications=0}");
        assertThat(row(report, "ACT.HEADLINE"))
                .isEqualTo("null 0 null null {meisterDays=0, learnerDays=0, onlineDays=0, categoryTargetSum=0,"
                        + " targetsReconcile=null}");
        assertThat(row(report, "OUT.A")).isEqualTo("90 null null {numerator=0, denominator=0, exact1dp=null}");
        assertThat(row(report, "CONF.SETUP"))
                .isEqualTo("null 0 null {constituted=0, written=0, nextPlanned=null, overdue=0}");
        assertThat(row(report, "PII.ATTEST"))
                .isEqualTo(
                        "0 0 null {statement=NOT_ATTESTED, contradicted=0, openIncidents=0, maxReportLagMinutes=null}");
        assertThat(report.texts()).isEmpty();
        assertThat(report.finalised()).isNull();
        assertThat(report.byOffice()).isEmpty();
    }

    private void dispatch(String at, String id, String office, String host, String day, int learners) {
        tell(
                at,
                "dispatch",
                "dispatch/" + id,
                "DispatchConfirmed",
                "{'dispatchId':'%s','office':'%s','hostType':'%s','trade':'T','people':[{'personId':'M-1','kind':'MEISTER'}],'plannedDates':['%s']}"
                        .formatted(id, office, host, day));
        tell(
                at,
                "dispatch",
                "dispatch/" + id,
                "DispatchCompleted",
                "{'dispatchId':'%s','office':'%s','version':1,'days':[{'date':'%s','mode':'IN_PERSON','people':['M-1'],'learners':%d}]}"
                        .formatted(id, office, day, learners));
    }

    private void learners(String at, String id, String office, int understood, int not) {
        tell(
                at,
                "dispatch",
                "dispatch/" + id,
                "LearnersSurveyed",
                "{'dispatchId':'%s','office':'%s','understood':%d,'notUnderstood':%d,'blank':9}"
                        .formatted(id, office, understood, not));
    }

    /** DOMAIN.md 5. */
    @Test
    void outcomes_are_shown_rounded_and_judged_exactly() {
        String at = "2031-06-02T09:00:00+09:00";
        dispatch(at, "OUT-1", "JP-02", "SME_OR_INDUSTRY", "2031-06-01", 1);
        learners(at, "OUT-1", "JP-02", 43, 5);
        dispatch(at, "OUT-2", "JP-03", "TECHNICAL_SCHOOL", "2031-06-01", 1);
        learners(at, "OUT-2", "JP-03", 399, 1);
        tell(
                at,
                "reporting",
                "plan/JP-03/2031",
                "PlanSet",
                "{'office':'JP-03','fiscalYear':2031,'targets':{'OUT.I':100}}");
        take();

        assertThat(row(report("JP-02", 2031, at), "OUT.I"))
                .isEqualTo("90 90 false {numerator=43, denominator=48, exact1dp=89.6}");
        assertThat(row(report("JP-03", 2031, at), "OUT.I"))
                .isEqualTo("100 99 false {numerator=399, denominator=400, exact1dp=99.8}");
        assertThat(row(report("NATIONAL", 2031, at), "OUT.I"))
                .as("pooled over pooled, against 90 whatever an office plans")
                .isEqualTo("90 99 true {numerator=442, denominator=448, exact1dp=98.7}");
    }

    /** DOMAIN.md 4.3, 7.1. */
    @Test
    void a_moment_shows_what_was_recorded_at_or_before_it_and_never_changes() {
        dispatch("2032-06-02T09:00:00+09:00", "ASOF", "JP-04", "SAPOSTE", "2032-06-01", 7);
        take();
        Report before = report("JP-04", 2032, "2032-06-02T08:59:59+09:00");
        Report at = report("JP-04", 2032, "2032-06-02T00:00:00Z");
        tell(
                "2032-06-05T09:00:00+09:00",
                "dispatch",
                "dispatch/ASOF",
                "DispatchReportCorrected",
                "{'dispatchId':'ASOF','office':'JP-04','version':2,'days':[{'date':'2032-06-03','mode':'ONLINE','people':['M-1'],'learners':8}]}");
        take();

        assertThat(row(before, "ACT.SAPOSTE")).startsWith("null 0 ");
        assertThat(row(at, "ACT.SAPOSTE"))
                .isEqualTo("null 1 null null {meisterDays=1, learnerDays=7, onlineDays=0, dispatches=1}");
        assertThat(report("JP-04", 2032, "2032-06-02T00:00:00Z")).isEqualTo(at);
        assertThat(row(report("JP-04", 2032, "2032-06-05T09:00:00+09:00"), "ACT.SAPOSTE"))
                .isEqualTo("null 1 null null {meisterDays=1, learnerDays=8, onlineDays=1, dispatches=1}");
    }

    /** DOMAIN.md 2.2, 2.3. */
    @Test
    void the_headline_target_is_the_stated_one() {
        String at = "2033-04-01T09:00:00+09:00";
        tell(
                at,
                "reporting",
                "plan/JP-05/2033",
                "PlanSet",
                "{'office':'JP-05','fiscalYear':2033,'targets':{'ACT.SME':6,'ACT.EXPERT':2,'ACT.HEADLINE':6,'ACT.SAPOSTE':0}}");
        tell(
                at,
                "reporting",
                "plan/JP-06/2033",
                "PlanSet",
                "{'office':'JP-06','fiscalYear':2033,'targets':{'ACT.SME':3}}");
        take();

        assertThat(row(report("JP-05", 2033, at), "ACT.HEADLINE"))
                .isEqualTo("6 0 0.0 false {meisterDays=0, learnerDays=0, onlineDays=0, categoryTargetSum=6,"
                        + " targetsReconcile=true}");
        assertThat(row(report("JP-05", 2033, at), "ACT.SAPOSTE")).startsWith("0 0 null true ");
        assertThat(row(report("NATIONAL", 2033, at), "ACT.HEADLINE"))
                .isEqualTo("6 0 0.0 false {meisterDays=0, learnerDays=0, onlineDays=0, categoryTargetSum=9,"
                        + " targetsReconcile=false}");
    }

    private void open(String at, String id, String office, String meister, String day) {
        tell(
                at,
                "dispatch",
                "dispatch/" + id,
                "DispatchConfirmed",
                "{'dispatchId':'%s','office':'%s','hostType':'SAPOSTE','trade':'T','people':[{'personId':'%s','kind':'MEISTER'},{'personId':'X-1','kind':'EXPERT'}],'plannedDates':['%s']}"
                        .formatted(id, office, meister, day));
    }

    @Test
    void open_dispatches_await_their_report_from_the_day_after_and_need_another_meister_when_one_is_gone() {
        String at = "2034-06-01T09:00:00+09:00";
        for (String meister : List.of("M-A", "M-B")) {
            tell(
                    at,
                    "meister",
                    "person/" + meister,
                    "MeisterCarriedOver",
                    "{'personId':'%s','office':'JP-08','registeredOn':'2034-05-01','trainingExempt':true}"
                            .formatted(meister));
        }
        open(at, "PIPE-1", "JP-07", "M-A", "2034-06-10");
        open(at, "PIPE-2", "JP-07", "M-A", "2034-06-20");
        open(at, "PIPE-3", "JP-07", "M-B", "2034-06-20");
        tell(
                "2034-06-05T09:00:00+09:00",
                "meister",
                "person/M-A",
                "MeisterWithdrawn",
                "{'personId':'M-A','office':'JP-08','effectiveOn':'2034-06-20'}");
        take();

        assertThat(row(report("JP-07", 2034, "2034-06-04T09:00:00+09:00"), "PIPE"))
                .as("before the withdrawal")
                .isEqualTo("null 3 null {cancelled=0, completed=0, open=3, awaitingReport=0, needsRematch=0}");
        assertThat(row(report("JP-07", 2034, "2034-06-10T23:59:00+09:00"), "PIPE"))
                .as("on the last planned day")
                .isEqualTo("null 3 null {cancelled=0, completed=0, open=3, awaitingReport=0, needsRematch=1}");
        assertThat(row(report("JP-07", 2034, "2034-06-10T15:00:00Z"), "PIPE"))
                .as("the day after, in Japan")
                .isEqualTo("null 3 null {cancelled=0, completed=0, open=3, awaitingReport=1, needsRematch=1}");
        assertThat(row(report("JP-07", 2034, "2034-06-21T00:00:00+09:00"), "PIPE"))
                .as("past days need nobody any more")
                .isEqualTo("null 3 null {cancelled=0, completed=0, open=3, awaitingReport=3, needsRematch=0}");
    }

    @Test
    void meisters_without_course_are_counted_on_the_day_asked_for() {
        String at = "2035-06-01T09:00:00+09:00";
        tell(
                at,
                "meister",
                "person/M-C",
                "MeisterCarriedOver",
                "{'personId':'M-C','office':'JP-09','registeredOn':'2035-06-10','trainingExempt':false}");
        tell(
                at,
                "meister",
                "person/M-C",
                "MeisterSuspended",
                "{'personId':'M-C','office':'JP-09','from':'2035-07-01'}");
        take();

        String memo = "null 0 null {scheduled=0, held=0, exempted=0, travelPaid=0, notDispatchable=%d}";
        assertThat(row(report("JP-09", 2035, "2035-06-09T09:00:00+09:00"), "TRAIN"))
                .isEqualTo(memo.formatted(0));
        assertThat(row(report("JP-09", 2035, "2035-06-10T00:00:00+09:00"), "TRAIN"))
                .isEqualTo(memo.formatted(1));
        assertThat(row(report("JP-09", 2099, "2035-06-30T23:59:59+09:00"), "TRAIN"))
                .as("whatever the year of the report")
                .isEqualTo(memo.formatted(1));
        assertThat(row(report("JP-09", 2035, "2035-07-01T00:00:00+09:00"), "TRAIN"))
                .isEqualTo(memo.formatted(0));
    }

    @Test
    void a_course_was_held_when_somebody_of_any_office_completed_it_at_any_time() {
        String at = "2036-06-01T09:00:00+09:00";
        for (String id : List.of("TR-X", "TR-Y")) {
            tell(
                    at,
                    "meister",
                    "training/" + id,
                    "TrainingScheduled",
                    "{'trainingId':'%s','office':'JP-10','date':'2036-05-01'}".formatted(id));
        }
        tell(
                at,
                "meister",
                "person/M-D",
                "MeisterCarriedOver",
                "{'personId':'M-D','office':'JP-11','registeredOn':'2030-01-01','trainingExempt':true}");
        tell(
                at,
                "meister",
                "person/M-D",
                "TrainingCompleted",
                "{'personId':'M-D','office':'JP-11','on':'2036-05-01','trainingId':'TR-X'}");
        take();

        assertThat(row(report("JP-10", 2036, at), "TRAIN"))
                .isEqualTo("null 0 null {scheduled=2, held=1, exempted=0, travelPaid=0, notDispatchable=0}");
        assertThat(row(report("JP-11", 2036, at), "TRAIN"))
                .isEqualTo("null 1 null {scheduled=0, held=0, exempted=0, travelPaid=0, notDispatchable=0}");
    }

    @Test
    void a_consultation_became_a_request_of_its_own_office() {
        String at = "2037-06-01T09:00:00+09:00";
        for (String office : List.of("JP-12", "JP-13")) {
            tell(
                    at,
                    "dispatch",
                    "consultation/" + office + "/C-1",
                    "ConsultationOpened",
                    "{'consultationId':'C-1','office':'%s','hostType':'OTHER','on':'2037-05-01'}".formatted(office));
        }
        for (String request : List.of("RQ-1", "RQ-2")) {
            tell(
                    at,
                    "dispatch",
                    "request/" + request,
                    "DispatchRequested",
                    "{'requestId':'%s','office':'JP-13','on':'2038-04-01','consultationId':'C-1'}".formatted(request));
        }
        take();

        assertThat(row(report("JP-12", 2037, at), "CONSULT"))
                .isEqualTo("null 1 null {becameRequest=0, byHostType={OTHER=1}}");
        assertThat(row(report("JP-13", 2037, at), "CONSULT"))
                .isEqualTo("null 1 null {becameRequest=1, byHostType={OTHER=1}}");
        assertThat(row(report("NATIONAL", 2037, at), "CONSULT"))
                .isEqualTo("null 2 null {becameRequest=1, byHostType={OTHER=2}}");
    }

    private void support(String at, String office, String role, String person, String trade) {
        String subject = String.join("/", "support", office, role, person, trade);
        tell(
                at,
                "competition",
                subject,
                "SupportRegistered",
                "{'office':'%s','competition':'GORIN_NATIONAL','fiscalYear':2038,'role':'%s','personRef':'%s','trade':'%s'}"
                        .formatted(office, role, person, trade));
    }

    /** DOMAIN.md 3.2. */
    @Test
    void supported_persons_are_distinct_within_an_office_and_then_added() {
        String at = "2038-06-01T09:00:00+09:00";
        support(at, "JP-14", "ATHLETE", "a1", "T1");
        support(at, "JP-14", "ATHLETE", "a1", "T2");
        support(at, "JP-14", "LEADER", "a1", "T3");
        support(at, "JP-15", "ATHLETE", "a1", "T1");
        take();

        assertThat(row(report("JP-14", 2038, at), "COMP.GORIN"))
                .isEqualTo("null 1 null {leaders=1, leadersTarget=null, trades=2}");
        assertThat(row(report("NATIONAL", 2038, at), "COMP.GORIN"))
                .isEqualTo("null 2 null {leaders=1, leadersTarget=null, trades=2}");
    }

    /** DOMAIN.md 4.2. */
    @Test
    void the_conference_knows_the_next_meeting_and_those_overdue() {
        String at = "2039-04-01T09:00:00+09:00";
        tell(
                at,
                "reporting",
                "conference/JP-16/2039",
                "ConferenceConstituted",
                "{'office':'JP-16','fiscalYear':2039,'on':'2039-04-01','form':'WRITTEN','bodies':25}");
        for (String meeting : List.of("1 2039-05-21", "2 2039-12-03", "3 2039-12-03")) {
            String[] parts = meeting.split(" ");
            tell(
                    at,
                    "reporting",
                    "conference/JP-16/2039",
                    "ConferencePlanned",
                    "{'office':'JP-16','fiscalYear':2039,'no':%s,'date':'%s'}".formatted(parts[0], parts[1]));
        }
        take();

        assertThat(row(report("JP-16", 2039, "2039-05-21T23:00:00+09:00"), "CONF.SETUP"))
                .isEqualTo("null 25 null {constituted=1, written=1, nextPlanned=2039-05-21, overdue=0}");
        assertThat(row(report("JP-16", 2039, "2039-05-22T00:00:00+09:00"), "CONF.SETUP"))
                .isEqualTo("null 25 null {constituted=1, written=1, nextPlanned=2039-12-03, overdue=1}");
        assertThat(row(report("JP-16", 2039, "2040-04-01T00:00:00+09:00"), "CONF.SETUP"))
                .isEqualTo("null 25 null {constituted=1, written=1, nextPlanned=null, overdue=3}");
        assertThat(row(report("JP-16", 2039, at), "CONF")).isEqualTo("null 0 null {planned=3}");
    }

    private void attest(String at, String month) {
        tell(
                at,
                "reporting",
                "security-month/JP-17/" + month,
                "MonthAttested",
                "{'office':'JP-17','month':'%s','incidents':'NONE'}".formatted(month));
    }

    /** DOMAIN.md 6.3. */
    @Test
    void the_statement_on_incidents_is_made_never_assumed() {
        attest("2040-05-01T09:00:00+09:00", "2040-04");
        attest("2040-06-01T09:00:00+09:00", "2040-05");
        tell(
                "2040-06-02T09:00:00+09:00",
                "reporting",
                "incident/I-1",
                "IncidentReported",
                "{'incidentId':'I-1','office':'JP-17','channel':'FAX','occurredAt':'2040-05-02T00:00:00Z','discoveredAt':'2040-06-01T00:00:00Z','reportedToConsignorAt':'2040-06-01T01:59:59Z'}");
        tell(
                "2040-06-02T09:00:00+09:00",
                "reporting",
                "security-month/JP-17/2040-05",
                "IncidentEntered",
                "{'office':'JP-17','month':'2040-05','incidentId':'I-1'}");
        take();

        String memo = "{statement=%s, contradicted=%d, openIncidents=%d, maxReportLagMinutes=%s}";
        assertThat(row(report("JP-17", 2040, "2040-05-01T09:00:00+09:00"), "PII.ATTEST"))
                .isEqualTo("1 1 true " + memo.formatted("NONE_ATTESTED", 0, 0, "null"));
        assertThat(row(report("JP-17", 2040, "2040-06-01T08:59:59+09:00"), "PII.ATTEST"))
                .isEqualTo("2 1 false " + memo.formatted("NOT_ATTESTED", 0, 0, "null"));
        assertThat(row(report("JP-17", 2040, "2040-06-01T09:00:00+09:00"), "PII.ATTEST"))
                .isEqualTo("2 2 true " + memo.formatted("NONE_ATTESTED", 0, 0, "null"));
        assertThat(row(report("JP-17", 2040, "2040-06-02T09:00:00+09:00"), "PII.ATTEST"))
                .isEqualTo("2 1 false " + memo.formatted("INCIDENT", 1, 1, "119"));
        assertThat(row(report("JP-17", 2040, "2040-06-02T09:00:00+09:00"), "PII"))
                .isEqualTo("null 1 null {byChannel={FAX=1}, notYetReportedToConsignor=0}");
    }

    /** DOMAIN.md 1.2. */
    @Test
    void certified_persons_are_distinct_over_the_country() {
        String at = "2041-06-01T09:00:00+09:00";
        int n = 0;
        for (String certified : List.of("M-E JP-18", "M-E JP-19", "M-F JP-19")) {
            String[] parts = certified.split(" ");
            tell(
                    at,
                    "meister",
                    "person/" + parts[0],
                    "MeisterCertified",
                    "{'personId':'%s','office':'JP-18','applicationId':'A-%d','applicationOffice':'%s','trade':'T','certifiedOn':'2041-05-01','registeredOn':'2041-05-01'}"
                            .formatted(parts[0], n++, parts[1]));
        }
        tell(
                at,
                "meister",
                "person/M-F",
                "ConditionsExplained",
                "{'personId':'M-F','office':'JP-18','on':'2041-06-01'}");
        take();

        assertThat(row(report("JP-19", 2041, at), "CERT"))
                .isEqualTo("null 2 null null {certifiedPersons=2, certifications=2}");
        assertThat(row(report("NATIONAL", 2041, at), "CERT"))
                .isEqualTo("null 3 null null {certifiedPersons=2, certifications=3}");
        assertThat(row(report("JP-19", 2041, at), "COND")).isEqualTo("null 0 null {certifiedNotNotified=1}");
        assertThat(row(report("JP-18", 2041, at), "COND")).isEqualTo("null 1 null {certifiedNotNotified=1}");
        assertThat(row(report("NATIONAL", 2041, at), "COND")).isEqualTo("null 1 null {certifiedNotNotified=1}");
    }

    /** DOMAIN.md 4.4. */
    @Test
    void a_finalised_year_shows_the_frozen_figures_and_what_changed_since() {
        dispatch("2043-03-31T09:00:00+09:00", "FIN-1", "JP-20", "SAPOSTE", "2043-03-30", 1);
        take();
        Map<String, Long> frozen = reports.activity("JP-20", 2042).figures();
        String figures = frozen.entrySet().stream()
                .map(entry -> "'" + entry.getKey() + "':" + entry.getValue())
                .collect(Collectors.joining(","));
        tell(
                "2043-04-30T09:00:00+09:00",
                "reporting",
                "plan/JP-20/2042",
                "YearFinalised",
                "{'office':'JP-20','fiscalYear':2042,'figures':{" + figures
                        + "},'positions':[{'service':'meister','partition':0,'transactionId':9,'position':31},"
                        + "{'service':'dispatch','partition':1,'transactionId':812,'position':2047}]}");
        dispatch("2043-05-01T09:00:00+09:00", "FIN-2", "JP-20", "SAPOSTE", "2043-03-31", 1);
        take();

        Map<String, Long> expected = new LinkedHashMap<>();
        for (String code : List.of(
                "ACT.SME",
                "ACT.TECH_SCHOOL",
                "ACT.SAPOSTE",
                "ACT.SCHOOL_APPEAL",
                "ACT.PUBLIC_VENUE",
                "ACT.EXPERT",
                "ACT.HEADLINE")) {
            expected.put(code, List.of("ACT.SAPOSTE", "ACT.HEADLINE").contains(code) ? 1L : 0L);
        }
        assertThat(frozen).isEqualTo(expected);
        Report before = report("JP-20", 2042, "2043-04-30T08:59:59+09:00");
        assertThat(before.finalised()).isNull();
        assertThat(before.finalisedPositions()).isEmpty();
        Report at = report("JP-20", 2042, "2043-04-30T09:00:00+09:00");
        assertThat(at.finalised()).isEqualTo(expected);
        assertThat(at.postFinalisationDelta()).isEmpty();
        Report later = report("JP-20", 2042, "2043-05-01T09:00:00+09:00");
        assertThat(later.finalised()).isEqualTo(expected);
        assertThat(later.finalisedPositions())
                .isEqualTo(at.finalisedPositions())
                .containsExactly(
                        new LedgerFigures.Position("meister", 0, 9, 31),
                        new LedgerFigures.Position("dispatch", 1, 812, 2_047));
        assertThat(later.postFinalisationDelta()).isEqualTo(Map.of("ACT.SAPOSTE", 1L, "ACT.HEADLINE", 1L));
        assertThat(report("NATIONAL", 2042, "2043-05-01T09:00:00+09:00").finalised())
                .isNull();
    }

    /** DOMAIN.md 4.4. */
    @Test
    void a_year_finalised_before_positions_were_kept_shows_none() {
        tell(
                "2043-04-30T09:00:00+09:00",
                "reporting",
                "plan/JP-26/2042",
                "YearFinalised",
                "{'office':'JP-26','fiscalYear':2042,'figures':{'ACT.SME':6}}");
        take();

        Report report = report("JP-26", 2042, "2043-04-30T09:00:00+09:00");
        assertThat(report.finalised()).isEqualTo(Map.of("ACT.SME", 6L));
        assertThat(report.finalisedPositions()).isEmpty();
    }

    private void takeTo(long transactionId, long position) {
        new TransactionTemplate(database.transactions()).executeWithoutResult(status -> {
            take();
            database.jdbc()
                    .sql("""
                            insert into inbox_place (service, partition, transaction_id, position)
                            values ('dispatch', 2, cast(:transactionId as xid8), :position)
                            on conflict (service, partition) do update
                                set transaction_id = excluded.transaction_id, position = excluded.position
                            """)
                    .param("transactionId", Long.toString(transactionId))
                    .param("position", position)
                    .update();
        });
    }

    /** DOMAIN.md 4.4. */
    @Test
    void a_snapshot_has_figures_and_positions_of_one_moment_whatever_arrives_meanwhile() {
        dispatch("2047-06-02T09:00:00+09:00", "SNAP-1", "JP-25", "SAPOSTE", "2047-06-01", 1);
        takeTo(812, 2_047);
        dispatch("2047-06-03T09:00:00+09:00", "SNAP-2", "JP-25", "SAPOSTE", "2047-06-02", 1);
        Interrupted interrupted = new Interrupted(database.dataSource(), () -> takeTo(900, 3_000));

        LedgerFigures.Snapshot during = new Reports(
                        CountingPolicies.programme(),
                        JdbcClient.create(interrupted),
                        new JdbcTransactionManager(interrupted))
                .activity("JP-25", 2047);

        assertThat(during.figures()).containsEntry("ACT.SAPOSTE", 1L).containsEntry("ACT.HEADLINE", 1L);
        assertThat(during.positions()).containsExactly(new LedgerFigures.Position("dispatch", 2, 812, 2_047));
        LedgerFigures.Snapshot after = reports.activity("JP-25", 2047);
        assertThat(after.figures()).containsEntry("ACT.SAPOSTE", 2L).containsEntry("ACT.HEADLINE", 2L);
        assertThat(after.positions()).containsExactly(new LedgerFigures.Position("dispatch", 2, 900, 3_000));
    }

    /** Does something between the first statement that is asked of it and the second. */
    private static final class Interrupted extends DelegatingDataSource {

        private final Runnable meanwhile;
        private int statements;

        Interrupted(DataSource target, Runnable meanwhile) {
            super(target);
            this.meanwhile = meanwhile;
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("prepareStatement") && ++statements == 2) {
                            CompletableFuture.runAsync(meanwhile).get(30, TimeUnit.SECONDS);
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }

    /** DOMAIN.md 4.3. */
    @Test
    void texts_stand_in_the_order_of_the_report_and_cleared_cells_are_gone() {
        String at = "2044-04-01T09:00:00+09:00";
        for (String cell : List.of(
                "StatusTextWritten T.PII.FAX 送信を確かめた。",
                "PlanTextWritten T.DISPATCH 派遣する。",
                "StatusTextWritten T.MEIKO 下書き",
                "StatusTextWritten T.DISPATCH 派遣した。")) {
            String[] parts = cell.split(" ");
            tell(
                    at,
                    "reporting",
                    "plan/JP-21/2044",
                    parts[0],
                    "{'office':'JP-21','fiscalYear':2044,'row':'%s','text':'%s'}".formatted(parts[1], parts[2]));
        }
        tell(
                "2044-04-02T09:00:00+09:00",
                "reporting",
                "plan/JP-21/2044",
                "StatusTextWritten",
                "{'office':'JP-21','fiscalYear':2044,'row':'T.MEIKO','text':''}");
        take();

        assertThat(report("JP-21", 2044, at).texts())
                .containsExactly(
                        new Report.Texts("T.DISPATCH", "派遣する。", "派遣した。"),
                        new Report.Texts("T.MEIKO", null, "下書き"),
                        new Report.Texts("T.PII.FAX", null, "送信を確かめた。"));
        assertThat(report("JP-21", 2044, "2044-04-02T09:00:00+09:00").texts())
                .extracting(Report.Texts::row)
                .containsExactly("T.DISPATCH", "T.PII.FAX");
        assertThat(report("NATIONAL", 2044, at).texts()).isEmpty();
    }

    /** DOMAIN.md 4.5. */
    @Test
    void the_country_lists_every_office_that_was_open_and_their_months() {
        for (String office : List.of("JP-23", "JP-22")) {
            tell(
                    "2045-05-01T09:00:00+09:00",
                    "meister",
                    "office/" + office,
                    "OfficeOpened",
                    "{'office':'%s','nameJa':'x'}".formatted(office));
        }
        dispatch("2045-05-01T09:00:00+09:00", "NAT-1", "JP-23", "SAPOSTE", "2045-04-30", 1);
        take();

        Report report = report("NATIONAL", 2045, "2045-05-01T09:00:00+09:00");
        assertThat(report.byOffice())
                .contains(new Report.OfficeFigure("JP-22", 0), new Report.OfficeFigure("JP-23", 1))
                .isSortedAccordingTo((a, b) -> a.office().compareTo(b.office()));
        assertThat(row(report, "PII.ATTEST")).startsWith(report.byOffice().size() + " 0 false {statement=NOT_ATTESTED");
        assertThat(report("NATIONAL", 2045, "2045-05-01T08:59:59+09:00").byOffice())
                .extracting(Report.OfficeFigure::office)
                .doesNotContain("JP-22", "JP-23");
        assertThat(reports.isOpen("JP-22")).isTrue();
        assertThat(reports.isOpen("JP-24")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_database_sums_as_one_would_by_hand(long seed) {
        RandomHistory made = RandomHistory.of(seed, 150);
        try (LedgerDatabase own = new LedgerDatabase()) {
            own.take(made.history().events());
            LedgerSums sums = new LedgerSums(own.jdbc());

            for (int i = 0; i < 10; i++) {
                for (String office : List.of("JP-01", "JP-31", ReportQuery.NATIONAL)) {
                    ReportQuery query = new ReportQuery(office, 2024 + i % 2, made.someMoment());
                    assertThat(sums.of(query))
                            .as(query.toString())
                            .containsExactlyInAnyOrderElementsOf(
                                    byHand(made.history().entries(), query));
                }
            }
        }
    }

    private record Key(String office, String row, Measure measure, String item, java.time.@Nullable LocalDate day) {}

    private static List<Sum> byHand(List<Entry> entries, ReportQuery query) {
        Map<Key, Sum> sums = new LinkedHashMap<>();
        Instant asOf = query.asOf();
        for (Entry entry : entries) {
            Contribution c = entry.line().contribution();
            Measure.Reading reading = c.measure().reading();
            boolean asked = (c.fiscalYear() == 0 || c.fiscalYear() == query.fiscalYear())
                    && (query.isNational() || c.office().equals(query.office()))
                    && !entry.recordedAt().isAfter(asOf)
                    && reading != Measure.Reading.APART;
            if (asked) {
                Key key = new Key(
                        c.office(),
                        c.row(),
                        c.measure(),
                        reading == Measure.Reading.BY_ITEM ? c.item() : "",
                        reading == Measure.Reading.BY_DATE ? c.activityDate() : null);
                long amount = entry.line().amount();
                long byToday = c.activityDate() != null && !c.activityDate().isAfter(query.today()) ? amount : 0;
                sums.merge(
                        key,
                        new Sum(
                                key.office,
                                key.row,
                                key.measure,
                                key.item,
                                key.day,
                                entry.line().sign(),
                                amount,
                                byToday),
                        (a, b) -> new Sum(
                                a.office(),
                                a.row(),
                                a.measure(),
                                a.item(),
                                a.day(),
                                a.entries() + b.entries(),
                                a.amount() + b.amount(),
                                a.amountByToday() + b.amountByToday()));
            }
        }
        return new ArrayList<>(sums.values());
    }
}
