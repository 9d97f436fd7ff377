package jp.monozukuri.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages in a real browser, through the gateway, on a system that holds the year of Hokkaido. */
abstract class PagesInABrowser {

    private static final String YEAR = "?fiscalYear=2025";
    private static final String AS_OF = "&asOf=2025-11-21T00:00:00%2B09:00";
    private static final String NATIONAL = "/board/national" + YEAR;
    private static final String OFFICE = "/board/office/JP-01" + YEAR;
    private static final int WIDE = 1440;
    private static final int NARROW = 390;
    private static final int HEIGHT = 900;
    private static final double REPLAY = 120_000;

    private static Chromium chromium;
    private static String axe;

    private final URI origin;

    PagesInABrowser(URI origin) {
        this.origin = origin;
    }

    @BeforeAll
    static void open_a_browser() throws IOException {
        chromium = Chromium.start();
        try (InputStream script = PagesInABrowser.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    static void close_the_browser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private Chromium.Window window() {
        return chromium.open(origin, WIDE, HEIGHT);
    }

    @Test
    void the_boards_show_the_published_figures() {
        try (Chromium.Window window = window()) {
            Page page = window.go(NATIONAL + AS_OF);
            assertThat(page.locator("#band .big")).hasText(Pattern.compile("2,810\\s*/ 目標 3,100 人日"));
            assertThat(page.locator("#tile-JP-01")).containsText("91%");

            page.locator("#tile-JP-01").click();
            assertThat(page).hasURL(Pattern.compile("/board/office/JP-01.*asOf="));
            assertThat(page.locator("#band .big")).hasText(Pattern.compile("2,810\\s*/ 目標 3,100 人日"));
            assertThat(page.locator("#band .hide2")).containsText("合計は順調ですが、2行が未達見込みです");
            assertThat(row(page, "中小企業・業界団体")).containsText(Pattern.compile("282\\s*600\\s*47.0%"));
            assertThat(row(page, "工業高校等")).containsText(Pattern.compile("1,293\\s*1,200\\s*107.8%"));
        }
    }

    private static Locator row(Page page, String name) {
        return page.locator("#rows tbody tr")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }

    @Test
    void a_new_record_changes_the_figure_without_a_reload_and_leaves_focus_place_and_open_tables_alone()
            throws Exception {
        try (Chromium.Window window = window()) {
            Page page = window.go(OFFICE);
            Locator figure = page.locator("#steps a[href*='/PROSPECT']");
            int before = Integer.parseInt(figure.innerText());
            Locator table = page.locator("#charts details").first();
            table.locator("summary").click();
            figure.focus();
            page.evaluate("() => { window.notReloaded = true; }");
            Object place = page.evaluate("() => window.scrollY");
            assertThat(((Number) place).intValue()).as("the page was scrolled").isPositive();

            visit();

            assertThat(figure).hasText(Integer.toString(before + 1));
            assertThat(figure).isFocused();
            assertThat(table).hasAttribute("open", "");
            assertThat(page.evaluate("() => window.notReloaded")).isEqualTo(true);
            assertThat(page.evaluate("() => window.scrollY")).isEqualTo(place);
            assertThat(page.locator("#facts li").first()).containsText("開拓");
            assertThat(window.troubles()).isEmpty();
        }
    }

    private static Locator running(Page page) {
        return page.locator(".live.on");
    }

    /** Records that the office went to see someone, on a day of the year that is shown. */
    private void visit() throws Exception {
        String contact = "BROWSER-" + UUID.randomUUID();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(URI.create(origin + "/api/meister/commands/RecordProspectingVisit"))
                            .header("Content-Type", "application/json")
                            .header("Office", "JP-01")
                            .header("Actor", "clerk-01")
                            .header("Idempotency-Key", contact)
                            .header("Rehearsal-Now", "2026-03-02T10:00:00+09:00")
                            .POST(HttpRequest.BodyPublishers.ofString("""
                                    {"contactId": "%s", "kind": "VISIT", "on": "2026-03-01",
                                     "organisation": "帯広市の建設業の協会", "area": "帯広市", "recipients": 1}
                                    """.formatted(contact)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }
    }

    @Test
    void a_lost_connection_is_said_and_what_was_missed_is_made_up_for() throws Exception {
        try (Chromium.Window window = window()) {
            window.page().route("**/board/stream?*", Route::abort);
            Page page = window.go(OFFICE);
            assertThat(page.getByText("接続が切れています。")).isVisible();
            assertThat(running(page)).isHidden();
            Locator figure = page.locator("#steps a[href*='/PROSPECT']");
            int before = Integer.parseInt(figure.innerText());
            visit();

            page.unroute("**/board/stream?*");

            assertThat(figure).hasText(Integer.toString(before + 1));
            assertThat(running(page)).isVisible();
            assertThat(page.getByText("接続が切れています。")).isHidden();
        }
    }

    @Test
    void updates_can_be_stopped_and_taken_up_again() {
        try (Chromium.Window window = window()) {
            List<String> streams = new ArrayList<>();
            Page page = window.go(OFFICE);
            assertThat(page.locator("#lead")).containsText("自動更新中");
            page.onRequest(request -> {
                if (request.url().contains("/board/stream")) {
                    streams.add(request.url());
                }
            });

            page.getByText("更新を止める").click();
            assertThat(page).hasURL(Pattern.compile("asOf="));
            assertThat(page.locator("#lead")).not().containsText("自動更新中");
            assertThat(streams).isEmpty();

            page.getByText("いまを見る").click();
            assertThat(page.locator("#lead")).containsText("自動更新中");
            assertThat(window.troubles()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"令和7年10月1日", "R7.10.1", "2025-10-01", "10/1"})
    void a_moment_is_typed_as_people_write_it(String moment) {
        try (Chromium.Window window = window()) {
            Page page = window.go(OFFICE + AS_OF);
            Locator field = page.getByLabel("時点");
            field.fill(moment);
            field.press("Enter");

            assertThat(page.locator("#lead")).containsText("令和7年10月1日(水) 0時00分の時点");
            assertThat(page.getByLabel("時点")).hasValue("令和7年10月1日(水) 0時00分");
            assertThat(page.locator("#fig-total")).hasText("1,736");
        }
    }

    @Test
    void a_moment_that_is_none_is_answered_in_words_and_the_way_back_is_there() {
        try (Chromium.Window window = window()) {
            Page page = window.go(OFFICE);
            page.getByLabel("時点").fill("きのう");
            page.getByLabel("時点").press("Enter");

            assertThat(page.getByRole(AriaRole.ALERT)).containsText("きのう");
            page.getByRole(AriaRole.MAIN).getByText("全国の進捗へ").click();
            assertThat(page.locator("#band")).isVisible();
        }
    }

    @Test
    void from_a_figure_of_the_report_to_its_record_in_two_steps() {
        try (Chromium.Window window = window()) {
            Page page = window.go("/report/JP-01/2025?asOf=2025-11-21T00:00:00%2B09:00");
            page.locator("a.fig[href*='/ACT.TECH_SCHOOL']").click();
            assertThat(page.locator(".band .big")).hasText(Pattern.compile("1,293\\s*人日"));

            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions()
                                    .setName("dispatch/HK-111")
                                    .setExact(true))
                    .click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("dispatch/HK-111");
            assertThat(page.locator("main a.mono")).hasAttribute("href", "/api/dispatch/aggregates/dispatch/HK-111");
        }
    }

    @Test
    void a_replay_is_started_with_a_button_and_shows_its_end_by_itself() {
        try (Chromium.Window window = window()) {
            Page page = window.go("/audit/replay");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("新しい再計算を始める"))
                    .click();
            assertThat(page).hasURL(Pattern.compile("/audit/replay\\?number=\\d+"));
            assertThat(page.locator("#runs .msg.ok"))
                    .containsText(
                            "再計算した台帳は、いまの台帳と全て同じです。", new LocatorAssertions.ContainsTextOptions().setTimeout(REPLAY));
            assertThat(page.locator("#runs .st-met").first()).hasText("一致");
            assertThat(page.locator("#runs tbody tr").first()).containsText("一致");
            assertThat(window.troubles()).isEmpty();
        }
    }

    @Test
    void all_is_reached_with_the_keyboard_and_where_one_is_can_be_seen() {
        try (Chromium.Window window = window()) {
            Page page = window.go(OFFICE + AS_OF);
            page.keyboard().press("Tab");
            Locator skip = page.getByText("本文へ移動");
            assertThat(skip).isFocused();
            assertThat(skip).isInViewport();
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile("#main$"));

            List<String> passed = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                page.keyboard().press("Tab");
                passed.add(String.valueOf(page.evaluate("""
                        () => {
                            const at = document.activeElement;
                            const look = getComputedStyle(at);
                            const box = at.getBoundingClientRect();
                            const seen = look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) >= 2
                                && box.width > 0 && box.top >= 0 && box.bottom <= innerHeight && at.closest('main');
                            return `${seen ? '' : 'NOT SEEN '}${at.innerText || at.value}`;
                        }
                        """)));
            }
            assertThat(passed)
                    .startsWith("全国の進捗", "令和7年11月21日(金) 0時00分", "この時点で見る", "いまを見る")
                    .contains("2,810", "実施計画・実施状況")
                    .noneMatch(step -> step.startsWith("NOT SEEN"));
            assertThat(page.locator("[tabindex]:not([tabindex='0']):not([tabindex='-1'])"))
                    .hasCount(0);
        }
    }

    static Stream<String> pages() {
        return Stream.of(
                NATIONAL,
                NATIONAL + AS_OF,
                "/board/national?fiscalYear=1999",
                OFFICE,
                OFFICE + AS_OF,
                "/report/JP-01/2025?asOf=2025-11-21T00:00:00%2B09:00",
                "/report/NATIONAL/2025",
                "/why/JP-01/2025/ACT.TECH_SCHOOL",
                "/why/NATIONAL/2025/CERT",
                "/audit/history/dispatch/dispatch/HK-111",
                "/audit/history/reporting/plan/JP-01/2025",
                "/audit/replay",
                "/nowhere");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_page_is_sound_wide_and_narrow(String path) {
        for (int width : List.of(WIDE, NARROW)) {
            try (Chromium.Window window = chromium.open(origin, width, HEIGHT)) {
                Page page = window.go(path);
                assertThat(page.locator("h1").first()).isVisible();
                assertThat(Chromium.violations(page, axe))
                        .as(path + " at " + width)
                        .isEmpty();
                assertThat(Chromium.overhang(page)).as(path + " at " + width).isZero();
                assertThat(window.troubles()).as(path + " at " + width).isEmpty();
            }
        }
    }

    @Test
    void without_scripts_all_figures_are_there_and_forms_work() {
        try (Chromium.Window window = chromium.openWithoutScripts(origin, WIDE, HEIGHT)) {
            Page page = window.go(NATIONAL);
            assertThat(running(page)).isHidden();
            assertThat(page.locator("#offices tbody tr")).not().hasCount(0);
            page.locator("#office-JP-01").click();
            page.getByLabel("時点").fill("R7.11.21");
            page.getByText("この時点で見る").click();
            assertThat(page.locator("#fig-total")).hasText("2,810");
            page.getByText("表で見る").first().click();
            assertThat(page.locator("#charts details table").first()).isVisible();
        }
    }

    @Test
    void the_report_prints_on_three_sheets_of_a4() {
        try (Chromium.Window window = window()) {
            Page page = window.go("/report/JP-01/2025?asOf=2025-11-21T00:00:00%2B09:00");
            byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            assertThat(Chromium.pages(pdf)).isEqualTo(3);
            assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
                    .containsPattern("/MediaBox \\[0 0 59[45][.\\d]* 84[12]");

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("header.top")).isHidden();
            assertThat(page.locator(".sheetbar")).isHidden();
            assertThat(page.locator(".a4")).hasCount(3);
        }
    }
}
