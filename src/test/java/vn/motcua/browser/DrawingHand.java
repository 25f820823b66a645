package vn.motcua.browser;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What an analyst does with mouse and keyboard on the page of a draft. */
class DrawingHand {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final ChromeDriver driver;

    DrawingHand(ChromeDriver driver) {
        this.driver = driver;
    }

    void waitForDrawing() {
        see(".studio[data-ready]");
    }

    WebElement see(String selector) {
        return until(driver -> driver.findElements(By.cssSelector(selector)).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElse(null));
    }

    void waitForText(String selector, String words) {
        until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(selector), words)::apply);
    }

    void waitForSaving(String state) {
        see(".studio[data-saving='" + state + "']");
    }

    void press(String selector) {
        see(selector).click();
    }

    void choose(String element) {
        new Actions(driver).moveToElement(shape(element)).click().perform();
    }

    void drag(String element, int right, int down) {
        new Actions(driver)
                .dragAndDropBy(shape(element), right, down)
                .pause(Duration.ofMillis(50))
                .perform();
    }

    /** Of the step that is chosen, by what the properties panel calls it. */
    void setProperty(String label, String value) {
        var field = until(driver -> driver.findElements(By.cssSelector(".studio-panel label")).stream()
                .filter(found -> found.isDisplayed() && found.getText().equals(label))
                .map(found -> driver.findElement(By.id(found.getDomAttribute("for"))))
                .findFirst()
                .orElse(null));
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), value);
    }

    /** Into whatever has the focus. */
    void type(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    void waitUntil(BooleanSupplier condition) {
        until(driver -> condition.getAsBoolean());
    }

    List<String> texts(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    private WebElement shape(String element) {
        return see("[data-element-id='" + element + "'] .djs-visual");
    }

    private <T> T until(Function<WebDriver, T> condition) {
        return new WebDriverWait(driver, LONGEST_WAIT)
                .ignoring(StaleElementReferenceException.class)
                .until(condition);
    }
}
