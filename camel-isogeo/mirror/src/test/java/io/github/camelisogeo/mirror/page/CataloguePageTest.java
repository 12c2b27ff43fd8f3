package io.github.camelisogeo.mirror.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.search.MetadataStream;
import io.github.camelisogeo.client.search.SearchSelection;
import io.github.camelisogeo.client.value.Include;
import io.github.camelisogeo.sandbox.IsogeoSandbox;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** The page in a browser, as its readers use it: from the server, and opened from disk. */
@Timeout(180)
class CataloguePageTest {

    private static final String IMAGE = "<img src=x onerror=\"window.harmed=1\">";
    private static final String SCRIPT = "</script><script>window.harmed=1</script>";

    private static final List<RecordSummary> FEW = List.of(
            record(
                    1,
                    "Trait de côte de la Bretagne",
                    "vectorDataset",
                    "Région Bretagne",
                    List.of(-5.2, 47.2, -1.0, 48.9)),
            record(2, "Forêts du Finistère", "vectorDataset", "Région Bretagne", List.of(-4.8, 47.7, -3.4, 48.8)),
            record(
                    3,
                    "Orthophotographie de Brest",
                    "rasterDataset",
                    "Brest Métropole",
                    List.of(-4.6, 48.3, -4.3, 48.5)),
            record(4, "Service WMS du cœur d'agglomération", "service", "Brest Métropole", null),
            record(5, "Mairie", "vectorDataset", "Commune d'Ajaccio", List.of(8.736, 41.919, 8.736, 41.919)),
            record(6, IMAGE, "resource", SCRIPT, List.of(2.0, 48.0, 3.0, 49.0)),
            record(7, SCRIPT, IMAGE, IMAGE, List.of(2.0, 48.0, 3.0, 49.0)));

    @TempDir
    static Path profile;

    private static Browser browser;

    private final Map<String, RecordSummary> records = Collections.synchronizedMap(new LinkedHashMap<>());

    @TempDir
    Path folder;

    private PageServer server;
    private String source = "A test";

    /** How the page comes into the browser. */
    enum Way {
        SERVED,
        FROM_DISK
    }

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open(profile);
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void sitDown() throws IOException {
        PageFiles.install(folder);
        browser.still().size(1400, 900);
        browser.complaints();
    }

    @AfterEach
    void standUp() {
        browser.go("about:blank");
        if (server != null) {
            server.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void listsTheRecords(Way way) throws IOException {
        open(way, FEW);

        assertThat(browser.text("#count")).isEqualTo("7 records");
        assertThat(browser.text("#source")).isEqualTo("A test");
        assertThat(browser.text("#written"))
                .matches(way == Way.SERVED ? "" : "As it was on .* 20.*, without live changes");
        assertThat(titles()).hasSize(7).startsWith(SCRIPT, IMAGE, "Mairie");
        String first = browser.text(".record:nth-child(3)");
        assertThat(first).contains("Vector dataset", "Commune d'Ajaccio", "5 Jan 2024", "About Mairie");
        assertThat(browser.one(".record:nth-child(3) .record-link").getDomAttribute("href"))
                .isEqualTo("records/" + id(5) + ".json");
        assertThat(browser.text(".record:nth-child(4)")).contains("no envelope");
        assertThat(browser.text("#liveness")).isEqualTo(way == Way.SERVED ? "Live" : "Snapshot");
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void searchesWithoutAccentsAndCase(Way way) throws IOException {
        open(way, FEW);

        search("FORETS finistere");
        browser.until("one is left", () -> titles().equals(List.of("Forêts du Finistère")));
        assertThat(browser.text("#count")).isEqualTo("1 of 7 records");

        search("coeur");
        browser.until("the ligature is found", () -> titles().equals(List.of("Service WMS du cœur d'agglomération")));

        search("nothing like it");
        browser.until("none is left", () -> browser.text("#nothing").startsWith("No record matches"));

        browser.press(Keys.ESCAPE);
        browser.until("all are back", () -> titles().size() == 7);
        assertThat(browser.one("#search").getDomProperty("value")).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void narrowsByFacets(Way way) throws IOException {
        open(way, FEW);
        assertThat(facets("type")).contains("Vector dataset 3", "Raster dataset 1", "Service 1");
        assertThat(facets("owner")).contains("Région Bretagne 2", "Brest Métropole 2");

        choose("Vector dataset");

        assertThat(titles()).containsExactly("Mairie", "Forêts du Finistère", "Trait de côte de la Bretagne");
        assertThat(facets("type")).as("its own counts stay").contains("Raster dataset 1");
        assertThat(facets("owner")).contains("Région Bretagne 2", "Brest Métropole 0", "Commune d'Ajaccio 1");

        choose("Commune d'Ajaccio");
        assertThat(titles()).containsExactly("Mairie");
        assertThat(facets("type")).contains("Vector dataset 1", "Raster dataset 0");
        assertThat(browser.text("#filter-count")).isEqualTo("2");

        browser.one("#clear").click();
        assertThat(titles()).hasSize(7);
        assertThat(browser.all(".facet input:checked")).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void showsTextOfStrangersAsText(Way way) throws IOException {
        open(way, FEW);
        browser.all(".record-select").get(0).click();
        clickMapAt(48.5, 2.5);
        browser.until("both are offered", () -> browser.texts(".choice-title").size() == 2);

        assertThat(browser.texts(".record-select")).contains(IMAGE, SCRIPT);
        assertThat(browser.texts(".facet-name")).contains(IMAGE, SCRIPT);
        assertThat(browser.texts(".choice-title").toString()).contains(IMAGE, SCRIPT);
        if (way == Way.SERVED) {
            publish(PageChange.updated(FEW.get(5)));
            browser.until("it changes", () -> browser.texts(".change-title").contains(IMAGE));
        }
        assertThat(browser.run("return window.harmed")).isNull();
        assertThat(browser.all("img[src=x]")).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void runsNoScriptButItsOwn(Way way) throws IOException {
        open(way, FEW);

        browser.run(
                "const script = document.createElement('script'); script.textContent = 'window.harmed = 1';"
                        + "document.body.append(script);"
                        + "const holder = document.createElement('div'); holder.innerHTML = arguments[0]; document.body.append(holder);",
                IMAGE);

        browser.until(
                "the policy says no", () -> browser.complaints().toString().contains("Content Security Policy"));
        assertThat(browser.run("return window.harmed")).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void isUsedByKeyboard(Way way) throws IOException {
        open(way, FEW);

        browser.press(Keys.TAB);
        assertThat(browser.focused().getText()).isEqualTo("Skip to the records");
        browser.press(Keys.ENTER);
        browser.press(Keys.TAB);
        assertThat(browser.focused().getText()).isEqualTo(SCRIPT);
        browser.press(Keys.ARROW_DOWN);
        browser.press(Keys.ARROW_DOWN);
        assertThat(browser.focused().getText()).isEqualTo("Mairie");
        assertThat(outlineOf(".record-select:focus-visible")).isNotEqualTo("none");

        browser.press(Keys.ENTER);
        assertThat(browser.focused().getDomAttribute("aria-current")).isEqualTo("true");
        assertThat(browser.texts(".record.selected .record-select")).containsExactly("Mairie");
        browser.until("the map goes there", () -> mapShows(41.919, 8.736));

        browser.press(Keys.ESCAPE);
        assertThat(browser.all(".record.selected")).isEmpty();
        assertThat(browser.focused().getText()).isEqualTo("Mairie");

        browser.run("document.querySelector('.facet input').focus()");
        browser.press(Keys.SPACE);
        assertThat(browser.text("#count")).isEqualTo("3 of 7 records");
        assertThat(browser.focused().getDomAttribute("type")).isEqualTo("checkbox");
        browser.press(Keys.ESCAPE);
        assertThat(browser.text("#count")).isEqualTo("7 records");
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void findsOnTheListWhatIsChosenOnTheMap(Way way) throws IOException {
        open(way, FEW);

        clickMapAt(41.919, 8.736);

        browser.until("it is chosen", () -> browser.texts(".record.selected .record-select")
                .equals(List.of("Mairie")));
        clickMapAt(48.4, -4.45);
        browser.until("the smallest is chosen", () -> browser.texts(".record.selected .record-select")
                .equals(List.of("Orthophotographie de Brest")));
        assertThat(browser.texts(".choice-title span:nth-child(2)"))
                .containsExactly("Orthophotographie de Brest", "Forêts du Finistère", "Trait de côte de la Bretagne");
        browser.all(".choice-title").get(1).click();
        assertThat(browser.texts(".record.selected .record-select")).containsExactly("Forêts du Finistère");
        clickMapAt(46, -4.5);
        browser.until("nothing is chosen", () -> browser.all(".record.selected").isEmpty());
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void beginsEachAnswerAtItsTop(Way way) throws IOException {
        List<RecordSummary> many = new ArrayList<>();
        for (int i = 1; i <= 100; i++) {
            many.add(record(i, "Record " + i, i % 2 == 0 ? "service" : "resource", "Owner", null));
        }
        browser.size(390, 844);
        open(way, many);
        browser.run("document.querySelector('.record:nth-child(40)').scrollIntoView()");

        choose("Service");

        assertThat(Double.parseDouble(String.valueOf(
                        browser.run("return document.querySelector('.record').getBoundingClientRect().top"))))
                .isBetween(0.0, 600.0);
    }

    @Test
    void followsWhatHappens() throws IOException {
        open(Way.SERVED, FEW);
        choose("Brest Métropole");
        browser.all(".record-select").get(1).click();

        publish(PageChange.created(record(
                8, "Pistes cyclables de Brest", "vectorDataset", "Brest Métropole", List.of(-4.6, 48.3, -4.4, 48.5))));
        browser.until("it comes", () -> titles().contains("Pistes cyclables de Brest"));
        publish(PageChange.updated(
                record(4, "Service WFS", "service", "Brest Métropole", List.of(-4.6, 48.3, -4.4, 48.5))));
        browser.until("it changes", () -> titles().contains("Service WFS"));
        assertThat(facets("owner")).contains("Brest Métropole 3");
        assertThat(browser.texts(".record.selected .record-select"))
                .as("the choice stays")
                .containsExactly("Orthophotographie de Brest");
        publish(PageChange.deleted(id(3), "2024-02-01T10:00:00+00:00", "Orthophotographie de Brest"));
        browser.until("it goes", () -> !titles().contains("Orthophotographie de Brest"));

        assertThat(browser.text("#count")).isEqualTo("2 of 7 records");
        assertThat(facets("owner")).contains("Brest Métropole 2");
        assertThat(facets("type").toString()).doesNotContain("Raster dataset");
        assertThat(browser.all(".record.selected")).isEmpty();
        assertThat(browser.texts(".change-label")).containsExactly("Deleted", "Updated", "Created");
        assertThat(browser.texts(".change-title"))
                .containsExactly("Orthophotographie de Brest", "Service WFS", "Pistes cyclables de Brest");
        browser.until(
                "a screen reader hears of it",
                () -> browser.texts("#announcer").toString().contains("change"));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void staysCalmInAFlood() throws IOException {
        open(Way.SERVED, FEW);

        for (int i = 100; i < 1100; i++) {
            publish(PageChange.created(record(i, "Record " + i, "resource", "Région Bretagne", null)));
        }

        browser.until("all are there", () -> browser.text("#count").equals("1,007 records"));
        assertThat(browser.texts(".change-title")).hasSize(50).startsWith("Record 1099");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void missesNothingWhileTheServerIsAway() throws IOException {
        open(Way.SERVED, FEW);
        int port = server.port();

        server.close();
        browser.until("it notices", () -> browser.text("#liveness").startsWith("Connection lost"));
        records.remove(id(1));
        records.put(id(9), record(9, "Come meanwhile", "resource", "Région Bretagne", null));
        server = PageServer.start(
                folder, port, false, "A test", new ListedSummaries(() -> List.copyOf(records.values())));

        browser.until("it is back", () -> browser.text("#liveness").equals("Live"));
        browser.until("it knows", () -> titles().contains("Come meanwhile"));
        assertThat(titles()).doesNotContain("Trait de côte de la Bretagne");
    }

    @ParameterizedTest
    @EnumSource
    void showsALargeCatalogueInParts(Way way) throws IOException {
        FEW.forEach(record -> records.put(record.id(), record));
        CatalogueScripts scripts =
                new CatalogueScripts(source, new ListedSummaries(() -> List.copyOf(records.values())), 3);
        if (way == Way.SERVED) {
            server = PageServer.start(folder, 0, false, scripts, Duration.ofSeconds(30));
            browser.go(server.url());
        } else {
            scripts.write(folder);
            browser.go(folder.resolve("index.html"));
        }
        browser.until("the first part is there", () -> titles().size() == 3);
        assertThat(browser.text("#parts"))
                .contains("1 to 3 of 7 records", "Older")
                .doesNotContain("Newer");

        browser.all("#parts a").get(0).click();
        browser.until("the second part is there", () -> browser.text("#parts").contains("4 to 6 of 7 records"));
        assertThat(titles()).contains("Mairie").doesNotContain("Trait de côte de la Bretagne");
        if (way == Way.SERVED) {
            browser.until("it is live", () -> browser.text("#liveness").equals("Live"));
            publish(PageChange.created(record(9, "Of another part", "service", "Owner", null)));
            publish(PageChange.updated(record(5, "Mairie annexe", "vectorDataset", "Owner", null)));
            browser.until("it changes", () -> titles().contains("Mairie annexe"));
            assertThat(titles()).hasSize(3);
        }
        browser.all("#parts a").get(1).click();
        browser.until("the last part is there", () -> browser.text("#parts").contains("7 to "));
        assertThat(browser.texts("#parts a")).containsExactly("Newer");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void saysThatThereIsNoCatalogueYet() {
        browser.go(folder.resolve("index.html"));

        browser.until("it says so", () -> browser.text("#count").equals("No records"));
        assertThat(browser.text("#liveness")).isEqualTo("No catalogue");
    }

    @ParameterizedTest
    @EnumSource
    void shows1300RecordsWithoutAPause(Way way) throws IOException {
        List<RecordSummary> many = new ArrayList<>();
        for (int i = 1; i <= 1300; i++) {
            double west = -4 + i % 100 * 0.1;
            double south = 43 + i % 70 * 0.1;
            many.add(record(
                    i,
                    "Jeu de données " + i,
                    "vectorDataset",
                    "Owner " + i % 30,
                    List.of(west, south, west + i % 9 * 0.1, south + 0.3)));
        }
        long begun = System.nanoTime();
        open(way, many);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
        assertThat(browser.text("#count")).isEqualTo("1,300 records");

        begun = System.nanoTime();
        search("donnees 1299");
        browser.until("one is left", () -> titles().equals(List.of("Jeu de données 1299")));
        search("");
        browser.until("all are back", () -> browser.text("#count").equals("1,300 records"));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));

        int shown = titles().size();
        assertThat(shown).isLessThan(200);
        browser.run("document.getElementById('more').click()");
        assertThat(titles()).hasSizeGreaterThan(shown);
        assertThat(browser.focused().getText()).isEqualTo(titles().get(shown));
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"390,844", "320,640", "844,390", "1400,900", "1024,700"})
    void fitsOnAnyScreen(int width, int height) throws IOException {
        browser.size(width, height);
        List<RecordSummary> wordy = new ArrayList<>(FEW);
        wordy.add(record(20, "Unbreakable".repeat(30), "Type".repeat(40), "Owner".repeat(40), null));
        open(Way.SERVED, wordy);
        publish(PageChange.updated(wordy.get(7)));
        browser.until("it changes", () -> browser.texts(".change-title").size() == 1);

        for (String toggle : List.of("filter-toggle", "changes-toggle")) {
            browser.run("document.getElementById(arguments[0]).click()", toggle);
            assertThat(browser.run("return document.documentElement.scrollWidth - window.innerWidth"))
                    .as("beyond the right edge after " + toggle)
                    .isEqualTo(0L);
        }
        assertThat(browser.complaints()).isEmpty();
    }

    /** {@code -Ddocs.picture=$PWD/docs/map.png} puts the picture of the demonstration catalogue there. Maven runs tests in the module. */
    @Test
    void isWorthAPicture() throws IOException {
        source = "The demonstration catalogue of the Isogeo sandbox";
        open(Way.SERVED, demonstration());
        List<RecordSummary> latest = records.values().stream()
                .filter(record -> record.bbox() != null)
                .limit(5)
                .toList();
        publish(PageChange.updated(latest.get(4)));
        publish(PageChange.deleted(
                latest.get(3).id(), latest.get(3).modified(), latest.get(3).title()));
        publish(PageChange.updated(latest.get(2)));
        publish(PageChange.created(latest.get(1)));
        browser.until("all happened", () -> browser.texts(".change-title").size() == 4);

        String wanted = System.getProperty("docs.picture");
        Path picture = browser.picture(wanted == null ? Path.of("target", "map.png") : Path.of(wanted));
        browser.size(390, 844).go(server.url());
        browser.until("all happened", () -> browser.texts(".change-title").size() == 4);
        browser.picture(Path.of("target", "map-phone.png"));

        assertThat(picture).isNotEmptyFile();
        assertThat(browser.complaints()).isEmpty();
    }

    private static List<RecordSummary> demonstration() throws IOException {
        List<RecordSummary> found = new ArrayList<>();
        try (IsogeoSandbox sandbox = IsogeoSandbox.builder().start();
                IsogeoClient client = IsogeoClient.builder()
                        .apiUrl(sandbox.url())
                        .clientId(sandbox.clientId())
                        .clientSecret(sandbox.clientSecret())
                        .build();
                MetadataStream all = client.search().stream(
                        SearchSelection.builder().include(Include.all()).build())) {
            while (all.hasNext()) {
                Metadata record = all.next();
                found.add(RecordSummary.of(record.id(), record));
            }
        }
        return found;
    }

    private void open(Way way, List<RecordSummary> catalogue) throws IOException {
        catalogue.forEach(record -> records.put(record.id(), record));
        if (way == Way.SERVED) {
            server = PageServer.start(
                    folder, 0, false, source, new ListedSummaries(() -> List.copyOf(records.values())));
            browser.go(server.url());
            browser.until("it is live", () -> browser.text("#liveness").equals("Live"));
            browser.until("the server knows it", () -> server.viewers() == 1);
        } else {
            new CatalogueScripts(source, new ListedSummaries(() -> catalogue)).write(folder);
            browser.go(folder.resolve("index.html"));
        }
        browser.until("the records are there", () -> !titles().isEmpty());
    }

    private void publish(PageChange change) {
        if (change.record() == null) {
            records.remove(change.id());
        } else {
            records.put(change.id(), change.record());
        }
        server.publish(change);
    }

    private static List<String> titles() {
        return browser.texts(".record-select");
    }

    private static List<String> facets(String facet) {
        return browser.texts("#facet-" + facet + " .facet").stream()
                .map(text -> text.replaceAll("(\\d+) records?$", " $1"))
                .toList();
    }

    private static void choose(String facet) {
        browser.run(
                "[...document.querySelectorAll('.facet')].find(label => label.querySelector('.facet-name').textContent === arguments[0]).click()",
                facet);
    }

    private static void search(String text) {
        browser.one("#search").clear();
        browser.one("#search").sendKeys(text.isEmpty() ? " " : text);
    }

    private static String outlineOf(String css) {
        return String.valueOf(browser.run(
                "return getComputedStyle(document.querySelector(arguments[0]), '::after').outlineStyle", css));
    }

    private static boolean mapShows(double latitude, double longitude) {
        return Boolean.TRUE.equals(
                browser.run("return cataloguePage.map.shows(arguments[0], arguments[1])", latitude, longitude));
    }

    private static void clickMapAt(double latitude, double longitude) {
        browser.until("the map shows the place", () -> mapShows(latitude, longitude));
        List<?> place = (List<?>)
                browser.run("return cataloguePage.map.placeOf(arguments[0], arguments[1])", latitude, longitude);
        browser.click(((Number) place.get(0)).intValue(), ((Number) place.get(1)).intValue());
    }

    private static String id(int number) {
        return "%032x".formatted(number);
    }

    private static RecordSummary record(int number, String title, String type, String owner, List<Double> bbox) {
        String modified = "2024-01-%02dT10:00:00.1234567+00:00".formatted(number % 28);
        return new RecordSummary(id(number), title, "About " + title, type, owner, modified, bbox);
    }
}
