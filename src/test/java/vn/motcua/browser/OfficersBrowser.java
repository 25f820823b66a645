package vn.motcua.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.core.io.ClassPathResource;

/** Chromium at an officer's desk, on one address. A missing browser fails the test: it must never be skipped. */
class OfficersBrowser implements AutoCloseable {

    private static final String RUN_AXE = """
            const done = arguments[arguments.length - 1];
            axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }).then((result) =>
              done(result.violations.map((found) => found.id + ": " + found.nodes.map((node) => node.html).join(" | "))));
            """;
    private static final int MOST_TABS = 80;
    private static final Duration LONGEST_LOAD = Duration.ofSeconds(30);

    private final ChromeDriver driver;
    private final String site;

    private OfficersBrowser(int port, boolean scripts) {
        site = "http://localhost:" + port;
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                .build();
        driver = new ChromeDriver(service, options(scripts));
    }

    static OfficersBrowser open(int port) {
        return new OfficersBrowser(port, true);
    }

    static OfficersBrowser withoutScripts(int port) {
        return new OfficersBrowser(port, false);
    }

    private static ChromeOptions options(boolean scripts) {
        var options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--window-size=1280,900");
        var log = new LoggingPreferences();
        log.enable(LogType.BROWSER, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, log);
        if (!scripts) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        return options;
    }

    void signIn(String login) {
        go("/sign-in");
        type("login", login);
        type("password", "demo");
        press("main form button");
    }

    void go(String path) {
        driver.get(site + path);
    }

    void type(String id, String text) {
        driver.findElement(By.id(id)).sendKeys(text);
    }

    void choose(String id) {
        driver.findElement(By.id(id)).click();
    }

    /** Presses what leads to another page and waits until that page is there. */
    void press(String selector) {
        var page = driver.findElement(By.tagName("html"));
        driver.findElement(By.cssSelector(selector)).click();
        // While a page goes the driver may answer with an error of its own before it says that the element is stale.
        new WebDriverWait(driver, LONGEST_LOAD)
                .ignoring(WebDriverException.class)
                .until(ExpectedConditions.stalenessOf(page));
        new WebDriverWait(driver, LONGEST_LOAD).until(ExpectedConditions.presenceOfElementLocated(By.tagName("main")));
    }

    boolean has(String selector) {
        return !driver.findElements(By.cssSelector(selector)).isEmpty();
    }

    /** The text of an element that is there, or comes with the page that is loading. */
    String text(String selector) {
        return new WebDriverWait(driver, LONGEST_LOAD)
                .until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(selector)))
                .getText();
    }

    String path() {
        return driver.getCurrentUrl().substring(site.length());
    }

    /** Tabs forward until the element has the focus, as a person without a mouse would. */
    WebElement tabTo(String selector) {
        var wanted = new WebDriverWait(driver, LONGEST_LOAD)
                .until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(selector)));
        for (int i = 0; i < MOST_TABS; i++) {
            driver.switchTo().activeElement().sendKeys(Keys.TAB);
            if (driver.switchTo().activeElement().equals(wanted)) {
                return wanted;
            }
        }
        throw new AssertionError("The keyboard does not reach " + selector + " on " + path());
    }

    /** What breaks WCAG 2.2 A and AA on this page, as axe sees it. */
    List<String> barriers() {
        driver.executeScript(axe());
        var found = (List<?>) driver.executeAsyncScript(RUN_AXE);
        return found == null ? List.of() : found.stream().map(Object::toString).toList();
    }

    /** Everything the browser refused or failed at since it was asked last, answers of 4xx excepted. */
    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        driver.manage().logs().get(LogType.BROWSER).forEach(entry -> {
            if (!entry.getMessage().matches("(?s).*status of 4[0-9]{2}.*")) {
                complaints.add(entry.getMessage());
            }
        });
        return complaints;
    }

    /** Strikes keys wherever the focus is. */
    void strike(CharSequence keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** The id of what has the focus. */
    String focus() {
        return String.valueOf(driver.switchTo().activeElement().getDomAttribute("id"));
    }

    /** Whether what the selector names is gone, or comes to be, within two seconds. */
    boolean soonHas(String selector, boolean there) {
        var end = System.nanoTime() + Duration.ofSeconds(2).toNanos();
        while (System.nanoTime() < end) {
            if (has(selector) == there) {
                return true;
            }
        }
        return false;
    }

    DrawingHand hand() {
        return new DrawingHand(driver);
    }

    void becomePhone() {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 360, "height", 740, "deviceScaleFactor", 1, "mobile", true));
    }

    long pageWidth() {
        return (Long) driver.executeScript("return document.documentElement.scrollWidth");
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static String axe() {
        try {
            return new ClassPathResource("axe/axe.min.js").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
