package jp.monozukuri.systemtests;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The Chromium or Chrome of this machine, without a window; nothing is downloaded. */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");

    /** Milliseconds that anything in a page may take, on a machine that is busy with a whole system, too. */
    private static final double PATIENCE = 60_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts the browser; without one on the PATH the calling tests are skipped and say so. */
    static Chromium start() {
        Optional<Path> program = Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(
                program.isPresent(),
                () -> "SKIPPED: the pages were not tested in a browser, because none of " + NAMES
                        + " is on the PATH; install one (e.g. apt install chromium)");
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(
                playwright,
                playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(program.orElseThrow())));
    }

    /** A new window of this size for one origin. */
    Window open(URI origin, int width, int height) {
        return new Window(origin, options(width, height));
    }

    /** A new window whose JavaScript is switched off. */
    Window openWithoutScripts(URI origin, int width, int height) {
        return new Window(origin, options(width, height).setJavaScriptEnabled(false));
    }

    private static Browser.NewContextOptions options(int width, int height) {
        return new Browser.NewContextOptions().setViewportSize(width, height).setLocale("ja-JP");
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** A window with cookies of its own, and what went wrong in it. */
    final class Window implements AutoCloseable {

        private final BrowserContext context;
        private final Page page;
        private final URI origin;
        private final List<String> troubles = new ArrayList<>();

        private Window(URI origin, Browser.NewContextOptions options) {
            this.origin = origin;
            context = browser.newContext(options);
            context.setDefaultTimeout(PATIENCE);
            page = context.newPage();
            page.onConsoleMessage(message -> {
                // That the page asked for is itself an error page is no trouble.
                boolean ofThePage = message.location().startsWith(page.url() + ":");
                if (!ofThePage
                        && !message.type().equals("log")
                        && !message.type().equals("info")) {
                    troubles.add("console " + message.type() + ": " + message.text());
                }
            });
            page.onPageError(error -> troubles.add("error in a script: " + error));
            page.onRequest(request -> {
                if (!request.url().startsWith(origin + "/") && !request.url().startsWith("data:")) {
                    troubles.add("request to another origin: " + request.url());
                }
            });
            page.onResponse(response -> {
                String loaded = response.request().resourceType();
                if (response.status() >= 400 && !loaded.equals("document")) {
                    troubles.add(response.status() + " for " + response.url());
                }
            });
        }

        Page page() {
            return page;
        }

        /** Goes to a path of the origin. */
        Page go(String path) {
            page.navigate(origin + path);
            return page;
        }

        /** Errors of the console and of scripts, failed parts, and requests to other origins. */
        List<String> troubles() {
            return List.copyOf(troubles);
        }

        @Override
        public void close() {
            context.close();
        }
    }

    /** What axe finds against WCAG 2.2 A and AA and its own good practice in a page, as {@code rule: place}. */
    static List<String> violations(Page page, String axe) {
        page.evaluate(axe + "; undefined");
        Object found = page.evaluate("""
                async () => (await axe.run(document, {resultTypes: ['violations']})).violations
                    .flatMap(rule => rule.nodes.map(node => `${rule.impact} ${rule.id}: ${node.target.join(' ')}`))
                """);
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    /** Width by which a page is wider than its window, in CSS pixels. */
    static int overhang(Page page) {
        return ((Number) page.evaluate(
                        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }

    /** Pages of a PDF. */
    static int pages(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        return (int) Arrays.stream(text.split("/Type\\s*/Page(?![a-zA-Z])", -1)).count() - 1;
    }
}
