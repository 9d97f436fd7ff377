package jp.monozukuri.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.monozukuri.reporting.policy.FormLine;
import jp.monozukuri.reporting.policy.PlanCodes;
import jp.monozukuri.reporting.policy.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pages over HTTP with a ledger made by hand. JP-01 looks fine in total and is short in two rows; JP-02 is silent. */
class PagesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NOW = "2025-11-21T10:42:00+09:00";
    private static final String AS_OF = "asOf=2025-11-21T01:42:00Z";

    @SuppressWarnings("NullAway") // set before all tests
    private static Site site;

    private static final History HISTORY = new History();

    @BeforeAll
    static void start() throws Exception {
        site = new Site("pages.events", "--reporting.live.streams=4");
        open("JP-01", "北海道");
        open("JP-02", "青森県");
        open("JP-31", "鳥取県");
        HISTORY.at("2025-04-01T10:00:00+09:00");
        plan(
                "JP-01",
                "{'ACT.SME':10,'ACT.TECH_SCHOOL':10,'ACT.SAPOSTE':10,'ACT.SCHOOL_APPEAL':10,'ACT.PUBLIC_VENUE':10,'ACT.EXPERT':2,'ACT.HEADLINE':20,'CERT':1,'CONF':2,'COMP.GORIN.ATHLETES':2,'COMP.GORIN.LEADERS':1}");
        plan("JP-02", "{'ACT.SME':4,'ACT.HEADLINE':4}");
        HISTORY.tell(
                "reporting",
                "plan/JP-01/2025",
                "PlanTextWritten",
                "{'office':'JP-01','fiscalYear':2025,'row':'T.DISPATCH','text':'学校へ <派遣> する。'}");
        HISTORY.tell(
                "reporting",
                "conference/JP-01/2025",
                "ConferencePlanned",
                "{'office':'JP-01','fiscalYear':2025,'no':1,'date':'2025-12-03'}");
        report("SME", "SME_OR_INDUSTRY", 2, "MEISTER", "2025-06-01");
        report("TEC", "TECHNICAL_SCHOOL", 15, "MEISTER", "2025-07-01");
        report("SAP", "SAPOSTE", 1, "MEISTER", "2025-08-01");
        report("ELE", "ELEM_JHS", 6, "MEISTER", "2025-09-01");
        report("PUB", "PUBLIC_VENUE", 8, "MEISTER", "2025-10-01");
        report("EXP", "SAPOSTE", 3, "EXPERT", "2025-11-01");
        HISTORY.at("2025-11-20T16:58:00+09:00");
        HISTORY.tell(
                "dispatch",
                "dispatch/TEC",
                "LearnersSurveyed",
                "{'dispatchId':'TEC','office':'JP-01','understood':19,'notUnderstood':1,'blank':4}");
        HISTORY.at("2025-11-20T16:59:00+09:00");
        HISTORY.tell(
                "dispatch",
                "dispatch/AHEAD",
                "DispatchConfirmed",
                "{'dispatchId':'AHEAD','office':'JP-01','hostType':'SAPOSTE','trade':'T','people':[{'personId':'M-1','kind':'MEISTER'}],'plannedDates':['2025-12-01','2025-12-02']}");
        site.take(HISTORY.events());
        HttpResponse<String> planned =
                site.command("JP-31", NOW, "plan-31", "SetPlan", "{'fiscalYear':2031,'targets':{'CERT':7}}");
        assertThat(planned.statusCode()).as(planned.body()).isEqualTo(200);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static void open(String office, String name) {
        HISTORY.at("2025-04-01T09:00:00+09:00");
        HISTORY.tell(
                "meister", "office/" + office, "OfficeOpened", "{'office':'%s','nameJa':'%s'}".formatted(office, name));
    }

    private static void plan(String office, String targets) {
        HISTORY.tell(
                "reporting",
                "plan/" + office + "/2025",
                "PlanSet",
                "{'office':'%s','fiscalYear':2025,'targets':%s}".formatted(office, targets));
    }

    private static void report(String id, String host, int people, String kind, String day) {
        List<String> assigned = new ArrayList<>();
        List<String> taught = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            assigned.add("{'personId':'P-%d','kind':'%s'}".formatted(i, kind));
            taught.add("'P-" + i + "'");
        }
        HISTORY.at(day + "T12:00:00+09:00");
        HISTORY.tell(
                "dispatch",
                "dispatch/" + id,
                "DispatchConfirmed",
                "{'dispatchId':'%s','office':'JP-01','hostType':'%s','trade':'T','people':[%s],'plannedDates':['%s']}"
                        .formatted(id, host, String.join(",", assigned), day));
        HISTORY.at(day + "T15:00:00+09:00");
        HISTORY.tell(
                "dispatch",
                "dispatch/" + id,
                "DispatchCompleted",
                "{'dispatchId':'%s','office':'JP-01','version':1,'days':[{'date':'%s','mode':'ONLINE','people':[%s],'learners':20}]}"
                        .formatted(id, day, String.join(",", taught)));
    }

    private static String page(String path) throws Exception {
        HttpResponse<String> answer = site.get(path, "Rehearsal-Now", NOW);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        return answer.body();
    }

    /** What a reader sees: no tags, single blanks. */
    private static String words(String html) {
        return html.replaceAll("(?s)<head>.*?</head>", "")
                .replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replaceAll("\\s+", " ");
    }

    private static String part(String html, String id) {
        Matcher start = Pattern.compile("<(section|div|span|p)[^>]*\\bid=\"" + id + "\"")
                .matcher(html);
        assertThat(start.find()).as("part " + id).isTrue();
        String close = "</" + start.group(1) + ">";
        String open = "<" + start.group(1);
        int depth = 0;
        int at = start.start();
        do {
            int nextOpen = html.indexOf(open, at + 1);
            int nextClose = html.indexOf(close, at + 1);
            boolean deeper = nextOpen >= 0 && nextOpen < nextClose;
            depth += deeper ? 1 : -1;
            at = deeper ? nextOpen : nextClose;
        } while (depth >= 0);
        return html.substring(start.start(), at);
    }

    private static List<String> tableRows(String html) {
        return Pattern.compile("(?s)<tr\\b.*?</tr>")
                .matcher(html)
                .results()
                .map(row -> words(row.group()).strip())
                .toList();
    }

    /** The relay knows its topic from the binding, whatever it is called: else it sends the same facts again and again. */
    @Test
    void the_service_is_healthy_on_a_topic_of_any_name() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> site.get("/actuator/health").statusCode() == 200);
    }

    @Test
    void the_root_leads_to_the_board_of_the_country() throws Exception {
        HttpResponse<String> answer = site.get("/");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/board/national");
    }

    @Test
    void beside_the_total_stand_the_rows_that_it_hides() throws Exception {
        String html = page("/board/national?fiscalYear=2025");

        assertThat(words(part(html, "band")))
                .contains("32 / 目標 24 人日", "達成", "率 133.3%", "うちオンライン 32 人日")
                .contains("合計は達成ですが、2行が未達見込みです")
                .contains("中小企業・業界団体 14.3% あと 12 人日")
                .contains("地域若者サポートステーション 10.0% あと 9 人日")
                .contains("工業高校等、公民館・ショッピングモール等の上回り分が、不足を打ち消しています。")
                .contains("同じ形のコーナーは 1か所 です。")
                .contains("小中学校等は要注意です。")
                .contains("目標 24 は計画に書かれた値で、行の目標の合計 54 とは一致しません。");
        assertThat(tableRows(part(html, "rows")))
                .contains(
                        "中小企業・業界団体 14 2 14.3% 22.3% 3 −7 未達見込み",
                        "工業高校等 10 15 150.0% 234.0% 23 +9 達成",
                        "地域若者サポートステーション 10 1 10.0% 15.6% 3 確定まで 3 −5 未達見込み",
                        "小中学校等 10 6 60.0% 93.6% 9 ±0 要注意",
                        "(ウ) 熟練技能者等 活動数に含めない 2 3 150.0% 234.0% 5 +2 達成");
    }

    @Test
    void every_open_office_is_listed_also_those_with_noughts_and_the_others_are_grey() throws Exception {
        String html = page("/board/national?fiscalYear=2025");

        assertThat(tableRows(part(html, "offices")))
                .contains(
                        "JP-01 北海道 20 32 160.0% 249.6% 50 達成 ▼20.0% 150.0% ▼10.0% 60.0% 80.0% 11月20日 16時59分",
                        "JP-02 青森 4 0 0.0% 0.0% 0 報告なし ▼0.0% – – – – 4月1日 10時00分",
                        "JP-31 鳥取 – 0 – – 0 – – – – – 11月21日 10時42分");
        assertThat(html).contains("class=\"g-JP-01 k-met two\"").contains("class=\"g-JP-02 k-none\"");
        assertThat(html.split("k-closed", -1))
                .as("44 prefectures and the legend")
                .hasSize(1 + 44 + 1);
        assertThat(words(part(html, "map"))).contains("青森 0%", "岩手 未開設", "達成 1", "報告なし 1", "未開設 44");
        assertThat(tableRows(part(html, "silent"))).contains("JP-02 青森 4月1日 10時00分 234日 0 人日");
        assertThat(tableRows(part(html, "hidden"))).contains("JP-01 北海道 160.0% ▼20.0% 150.0% ▼10.0% 60.0% 80.0%");
    }

    @Test
    void the_figures_are_those_of_the_api() throws Exception {
        for (String place : List.of("NATIONAL", "JP-01", "JP-02")) {
            String board = place.equals("NATIONAL") ? "/board/national" : "/board/office/" + place;
            String html = page(board + "?fiscalYear=2025&" + AS_OF);
            JsonNode report = JSON.readTree(site.get("/api/reporting/reports/" + place + "/2025?" + AS_OF)
                    .body());
            String headline = report.path("rows")
                    .valueStream()
                    .filter(row -> row.path("code").asString().equals("ACT.HEADLINE"))
                    .map(row -> row.path("actual").asString())
                    .findFirst()
                    .orElseThrow();

            Matcher shown = Pattern.compile("id=\"fig-total\"[^>]*>([^<]*)<").matcher(html);
            assertThat(shown.find()).isTrue();
            assertThat(shown.group(1)).isEqualTo(headline);
        }
    }

    @Test
    void a_moment_before_shows_what_was_recorded_then_and_stays_still() throws Exception {
        String html = page("/board/national?fiscalYear=2025&asOf=R7.7.1");

        assertThat(words(html)).contains("令和7年7月1日(火) 0時00分の時点", "いまを見る").doesNotContain("自動更新中", "自動では更新されません");
        assertThat(html).doesNotContain("sse-connect").contains("value=\"令和7年7月1日(火) 0時00分\"");
        assertThat(words(part(html, "band"))).contains("2 / 目標 24 人日");
        assertThat(html)
                .as("links keep the moment")
                .contains("/board/office/JP-01?fiscalYear=2025&amp;asOf=2025-06-30T15:00:00Z");
        assertThat(words(part(html, "facts"))).contains("6月1日 15時00分", "派遣の実施を報告(中小企業・業界団体)");
        assertThat(words(part(html, "facts"))).doesNotContain("工業高校");
    }

    @Test
    void a_live_page_listens_and_can_be_stopped() throws Exception {
        String html = page("/board/office/JP-01?fiscalYear=2025");

        assertThat(html)
                .contains("hx-ext=\"sse\"")
                .containsPattern("sse-connect=\"/board/stream\\?office=JP-01&amp;fiscalYear=2025&amp;seen=\\d+\"")
                .contains("hx-trigger=\"sse:changed\"")
                .contains("href=\"/board/office/JP-01?fiscalYear=2025&amp;asOf=2025-11-21T01:42:00Z\"");
        for (String id : Pattern.compile("hx-select-oob=\"([^\"]*)\"")
                .matcher(html)
                .results()
                .flatMap(found -> Stream.of(found.group(1).split(",")))
                .toList()) {
            assertThat(html).as("a part to be renewed").contains("id=\"" + id.substring(1) + "\"");
        }
        assertThat(words(html)).contains("自動更新中", "更新を止める", "この画面は自動では更新されません。");
    }

    @Test
    void the_year_is_that_of_the_day_or_else_the_latest_with_records() throws Exception {
        assertThat(words(page("/board/national"))).contains("令和7年度 3コーナー").doesNotContain("記録のある最後の年度");

        HttpResponse<String> later = site.get("/board/national", "Rehearsal-Now", "2027-05-01T00:00:00+09:00");

        assertThat(words(later.body()))
                .contains("令和9年度の記録はまだありません。記録のある最後の年度を表示しています。")
                .containsPattern("ほかの年度: .*令和7年度");
    }

    @Test
    void the_board_of_an_office_shows_rows_outcomes_plans_ahead_and_growth() throws Exception {
        String html = page("/board/office/JP-01?fiscalYear=2025");

        assertThat(words(html)).contains("北海道技能振興コーナー", "4月1日から234日、年度の64.1%");
        assertThat(tableRows(part(html, "rows")))
                .contains("ものづくりマイスターの活動数 下の5行の合計。(ウ)は含めない 達成 » 32 20 160.0% 249.6% 50 確定まで 34 32 100");
        assertThat(tableRows(part(html, "outcomes")))
                .contains("イ 内容を理解し今後活かせるとした受講生の割合 95% 19/20 90% 達成", "エ 講師派遣を利用した学校の満足度 – 0/0 90% 回答なし");
        assertThat(tableRows(part(html, "others")))
                .contains(
                        "ものづくりマイスター認定数 0 名 1 名 あと 1名",
                        "連携会議 開催回数 次は12月3日の予定 0 回 2 回 あと 2回",
                        "技能五輪全国大会 参加支援(選手・指導者) 0・0 名 2・1 名 目標まで途中",
                        "情報セキュリティインシデント 月次確認 7か月中 0か月 0 件 – 確認待ち");
        assertThat(words(part(html, "dispatches"))).contains("予定日が今年度の派遣 7件", "確定 まだ報告のない派遣の全て 1 件");
        assertThat(words(part(html, "facts")))
                .contains("11月20日 16時59分 JP-01 北海道 派遣を確定", "派遣の実施を報告((ウ) 熟練技能者等) +3 人日", "アンケートを登録");
        assertThat(html).contains("工業高校等の累計 15。標準線 6、目標 10、見込み 23").contains("工業高校等の月別。対面 0、オンライン 15、計 15");
        assertThat(html)
                .contains("width=\"100.0%\"")
                .as("a bar ends at the scale")
                .contains("»");
    }

    /** DOMAIN.md 4.3. */
    @Test
    void the_form_has_the_texts_and_figures_of_the_report_and_nothing_else() throws Exception {
        String html = page("/report/JP-01/2025?asOf=11/21");

        assertThat(words(html))
                .contains("令和7年11月21日(金) 0時00分時点", "令和7年度 若年技能者人材育成支援等事業 実施計画・実施状況")
                .contains("学校へ <派遣> する。 中小企業・業界団体への実技指導 10 人日 工業高校等への実技指導 10 人日")
                .contains("イ(20件中19件) 95%", "ものづくりマイスターの活動数 20 人日", "ものづくりマイスターの活動数 32 人日")
                .contains("月次確認 7 か月中 0 か月", "確認待ち", "次の予定 令和7年12月3日");
        assertThat(html).contains("&lt;派遣&gt;");
        assertThat(words(page("/report/NATIONAL/2025"))).contains("全国 実施計画・実施状況".substring(3), "全国の表には、文章の欄はありません。");
    }

    /** Boards, form and the way down read what a row says of itself; none of them lists rows. */
    @ParameterizedTest
    @EnumSource(Row.class)
    void every_row_stands_at_the_places_that_it_names_and_leads_to_its_lines(Row row) throws Exception {
        Pattern link = Pattern.compile("href=\"/why/JP-01/2025/" + Pattern.quote(row.code()) + "[\"?]");
        boolean onBoard = PlanCodes.ACTIVITY.contains(row)
                || Set.of(Row.Panel.OUTCOMES, Row.Panel.OTHERS, Row.Panel.STEPS).contains(row.panel());
        boolean onForm =
                Arrays.stream(FormLine.values()).anyMatch(line -> Row.at(line).contains(row) && row.hasFigureOnForm());

        assertThat(link.matcher(page("/board/office/JP-01?fiscalYear=2025")).find())
                .isEqualTo(onBoard);
        assertThat(link.matcher(page("/report/JP-01/2025")).find()).isEqualTo(onForm);
        assertThat(page("/why/JP-01/2025/" + row.code())).contains(row.label() + "の根拠");
    }

    @Test
    void a_figure_leads_to_its_records_and_a_record_to_its_history() throws Exception {
        String html = page("/why/JP-01/2025/ACT.TECH_SCHOOL?" + AS_OF);

        assertThat(words(html)).contains("実績 15 人日", "令和7年7月 15");
        assertThat(tableRows(html)).contains("dispatch/TEC 工業高校等への実技指導 7月1日 15");
        assertThat(html).contains("href=\"/audit/history/dispatch/dispatch/TEC\"");
        assertThat(tableRows(page("/why/NATIONAL/2025/ACT.HEADLINE?" + AS_OF)))
                .contains("dispatch/SAP 地域若者サポートステーション 8月1日 1", "dispatch/PUB 公民館・集会所等の公共施設又はショッピングモール等での実技指導 10月1日 8");

        assertThat(words(page("/audit/history/dispatch/dispatch/TEC")))
                .contains("ほかのサービス(dispatch)が保管しています", "/api/dispatch/aggregates/dispatch/TEC");
        assertThat(words(page("/audit/history/reporting/plan/JP-31/2031")))
                .contains(
                        "plan/JP-31/2031",
                        "第1版 令和7年11月21日(金) 10時42分",
                        "PlanSet",
                        "clerk-01",
                        "SetPlan",
                        "\"CERT\" : 7");
    }

    @Test
    void a_replay_is_started_once_for_a_form_and_shows_what_came_of_it() throws Exception {
        Matcher key =
                Pattern.compile("name=\"idempotencyKey\" value=\"([^\"]+)\"").matcher(page("/audit/replay"));
        assertThat(key.find()).isTrue();
        String form = "idempotencyKey=" + key.group(1);

        HttpResponse<String> foreign = site.post("/audit/replay", form, "Sec-Fetch-Site", "cross-site");
        HttpResponse<String> without = site.post("/audit/replay", "");
        HttpResponse<String> first = site.post("/audit/replay", form, "Sec-Fetch-Site", "same-origin");
        HttpResponse<String> second = site.post("/audit/replay", form);

        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(without.statusCode()).isEqualTo(400);
        assertThat(first.statusCode()).isEqualTo(303);
        String location = first.headers().firstValue("Location").orElseThrow();
        assertThat(second.headers().firstValue("Location")).hasValue(location);
        await().atMost(Duration.ofSeconds(120))
                .until(() -> !part(page(location), "runs").contains("進行中"));
        String html = part(page(location), "runs");
        assertThat(html).doesNotContain("every 2s");
        assertThat(words(html)).contains("再計算 1", "これまでの再計算", "page").containsPattern("か所で違います。|全て同じです。|終わりませんでした。");
    }

    static Stream<String> pages() {
        return Stream.of(
                "/board/national?fiscalYear=2025",
                "/board/national?fiscalYear=2025&row=ACT.SME&" + AS_OF,
                "/board/national?fiscalYear=1999",
                "/board/office/JP-01?fiscalYear=2025",
                "/board/office/JP-02?fiscalYear=2025&" + AS_OF,
                "/board/office/JP-31?fiscalYear=2031",
                "/report/JP-01/2025",
                "/why/JP-01/2025/ACT.SME",
                "/why/NATIONAL/2025/PIPE",
                "/why/JP-02/2025/CERT",
                "/audit/replay",
                "/audit/history/reporting/plan/JP-31/2031",
                "/audit/history/dispatch/dispatch/TEC",
                "/lag",
                "/nowhere",
                "/board/office/JP-99",
                "/board/national?asOf=nonsense");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_page_has_style_or_script_of_its_own_and_all_it_loads_is_there(String path) throws Exception {
        String html = site.get(path, "Rehearsal-Now", NOW).body();

        assertThat(html)
                .doesNotContainPattern("(?i)\\sstyle\\s*=")
                .doesNotContainPattern("(?i)<style")
                .doesNotContainPattern("(?i)<script(?![^>]*\\ssrc=)")
                .doesNotContainPattern("(?i)\\son[a-z]+\\s*=\\s*[\"']")
                .doesNotContainPattern("(?i)javascript:")
                .doesNotContainPattern("(?i)hx-on|hx-vals='?js|hx-trigger=\"[^\"]*\\[")
                .doesNotContainPattern("\\sth:|xmlns:th|\\$\\{");
        List<String> loaded = Pattern.compile("<(?:link|script)\\b[^>]*?(?:href|src)=\"([^\"]+)\"")
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
        for (String address : loaded) {
            assertThat(address).startsWith("/");
            assertThat(site.get(address).statusCode()).as(address).isEqualTo(200);
        }
        if (!path.equals("/lag")) {
            assertThat(loaded).anySatisfy(address -> assertThat(address).matches("/assets/pages-[0-9a-f]{32}\\.css"));
        }
    }

    @Test
    void refusals_are_pages_that_say_field_value_and_rule() throws Exception {
        HttpResponse<String> answer = site.get("/board/national?asOf=nonsense");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(words(answer.body()))
                .contains("入力の内容に誤りがあります", "欄 asOf 値 nonsense 決まり 1121、11/21、R7.11.21", "INVALID_PAYLOAD");
        assertThat(site.get("/board/national?fiscalYear=25").statusCode()).isEqualTo(400);
        assertThat(site.get("/board/national?row=CERT").statusCode()).isEqualTo(400);
        assertThat(site.get("/board/office/JP-48").statusCode()).isEqualTo(400);
        assertThat(site.get("/audit/replay?number=x").statusCode()).isEqualTo(400);
    }

    @Test
    void what_is_not_there_is_a_page_that_says_so() throws Exception {
        HttpResponse<String> nowhere = site.get("/nowhere");
        assertThat(nowhere.statusCode()).isEqualTo(404);
        assertThat(words(nowhere.body())).contains("ページがありません", "/nowhere というページはありません。");

        HttpResponse<String> closed = site.get("/board/office/JP-05");
        assertThat(closed.statusCode()).isEqualTo(404);
        assertThat(words(closed.body())).contains("JP-05 の技能振興コーナーは、まだ開設されていません。");

        assertThat(site.get("/audit/history/reporting/plan/JP-05/2025").statusCode())
                .isEqualTo(404);
        assertThat(site.get("/audit/history/nobody/plan/JP-05/2025").statusCode())
                .isEqualTo(404);
        assertThat(site.get("/audit/replay?number=999").statusCode()).isEqualTo(404);
        assertThat(site.get("/why/JP-01/2025/NOTHING").statusCode()).isEqualTo(404);
        assertThat(words(site.get("/error").body())).contains("表示できません").doesNotContain("Whitelabel");
    }

    @Test
    void programs_get_problems_and_not_pages() throws Exception {
        HttpResponse<String> answer = site.get("/api/reporting/reports/JP-99/2025");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }
}
