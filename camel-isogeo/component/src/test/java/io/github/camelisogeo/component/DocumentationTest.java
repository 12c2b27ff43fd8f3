package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.error.IsogeoNotFoundException;
import io.github.camelisogeo.client.internal.behaviour.Entities;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.client.value.Id;
import java.beans.Introspector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the committed pages to those that the build has just made of the registry. */
class DocumentationTest {

    private static final Path MADE = Path.of("target/docs");
    private static final Path COMMITTED = Path.of("../../docs");
    private static final Path TABLE = Path.of("../contract/operations.json");
    private static final Path MODELS = Path.of("../contract/models.tsv");
    private static final int BUGS = 53;
    private static final int OPERATIONS = 182;
    private static final String PAGES_OF_ENTITIES = "operations";
    private static final String REFRESH =
            "mvn -pl camel-isogeo/component -am process-classes -Ddocs.refresh=true writes the pages anew";

    @Test
    void committedPagesAreUpToDate() throws IOException {
        Map<String, String> made = pages(MADE);
        assertThat(made)
                .containsKeys(
                        "operations.md",
                        "coming-from-the-python-sdk.md",
                        "operations/search.md",
                        "component.md",
                        "models.md");
        made.forEach((name, text) -> assertThat(COMMITTED.resolve(name))
                .as("docs/%s is stale or missing: %s", name, REFRESH)
                .exists()
                .content()
                .isEqualTo(text));
    }

    @Test
    void noPageIsOfAnEntityThatIsNoMore() throws IOException {
        assertThat(pages(COMMITTED.resolve(PAGES_OF_ENTITIES)).keySet())
                .as("docs/operations has pages that nothing makes: %s", REFRESH)
                .isEqualTo(pages(MADE.resolve(PAGES_OF_ENTITIES)).keySet());
    }

    @Test
    void pageForTheSdkHasAllItsMethodsAndBugs() throws IOException {
        String page = Files.readString(COMMITTED.resolve("coming-from-the-python-sdk.md"));
        Set<String> methods = new TreeSet<>();
        ModelJson.mapper().readTree(TABLE.toFile()).forEach(row -> {
            JsonNode sdk = row.get("sdk");
            sdk.forEach(method -> methods.add(method.asText()));
            if (sdk.isTextual()) {
                methods.add(sdk.textValue());
            }
        });
        assertThat(methods).hasSizeGreaterThan(170).allSatisfy(method -> assertThat(page)
                .contains("| `" + method + "`"));
        assertThat(IntStream.rangeClosed(1, BUGS))
                .allSatisfy(number -> assertThat(page).contains("| B" + number + " |"));
    }

    @Test
    void pageOfTheComponentHasEveryOptionAndHeader() throws IOException {
        String page = Files.readString(COMMITTED.resolve("component.md"));
        JsonNode catalogue = ModelJson.mapper()
                .readTree(getClass().getResourceAsStream("/META-INF/io/github/camelisogeo/component/isogeo.json"));
        for (String part : List.of("componentProperties", "properties")) {
            assertThat(catalogue.get(part).properties())
                    .allSatisfy(option -> assertThat(page).contains("| `" + option.getKey() + "` |"));
        }
        assertThat(catalogue.get("headers").properties()).allSatisfy(header -> assertThat(page)
                .contains(
                        Entities.operations()
                                        .parameterNames()
                                        .contains(Introspector.decapitalize(
                                                header.getKey().substring("CamelIsogeo".length())))
                                ? "All parameters"
                                : "| `" + header.getKey() + "` |"));
    }

    @Test
    void pageOfModelsHasEveryAttributeOfTheContract() throws IOException {
        String page = Files.readString(COMMITTED.resolve("models.md"));
        List<String> rows = Files.readAllLines(MODELS);
        assertThat(rows).hasSizeGreaterThan(200);
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split("\t");
            String section = page.split("\n## " + cells[0] + "\n", 2)[1].split("\n## ", 2)[0];
            String line = section.lines()
                    .filter(one -> one.startsWith("| `" + cells[1] + "` | `"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(cells[0] + " has no " + cells[1]));
            String sent = cells[4].equals("never") ? "" : cells[4];
            assertThat(line.split(" \\| ")[4].trim())
                    .as(cells[0] + "." + cells[1])
                    .isEqualTo(sent);
        }
        assertThat(page)
                .contains("| `links` | `links()` | list of [Link](#link) | `links` |  |")
                .contains("| `abstract` | `abstractText()` | `String` |  | create, update |");
    }

    @Test
    void everyOperationTellsItsErrors() throws IOException {
        int[] told = {0};
        pages(COMMITTED.resolve(PAGES_OF_ENTITIES)).forEach((name, text) -> {
            String[] sections = text.split("\n## ");
            for (int i = 1; i < sections.length; i++) {
                if (sections[i].startsWith("What a consumer takes")) {
                    continue;
                }
                assertThat(sections[i])
                        .as(name)
                        .contains("\n- Errors: [those of every operation](../client.md#errors)");
                told[0]++;
            }
        });
        assertThat(told[0]).isGreaterThanOrEqualTo(OPERATIONS);
        assertThat(errors("contact", "create"))
                .contains(
                        "`MissingParameterException` if `workgroupId` or the body is missing; if the body has no `name`")
                .contains("`IsogeoForbiddenException` (403) if the caller is a group application, which can only read");
        assertThat(errors("license", "create")).contains("`IsogeoAlreadyExistsException` if");
        assertThat(errors("license", "get"))
                .contains("`IsogeoNotFoundException` (404) if `licenseId` doesn't exist")
                .doesNotContain("IsogeoForbiddenException");
        assertThat(errors("keyword", "search")).contains("if `limit` is not between 0 and 100, unless `whole` is set");
        assertThat(errors("keyword", "tag")).contains("- Not an error: 409");
        assertThat(errors("event", "update")).contains("if `eventId` is not the same as the body's `_id`");
        assertThat(errors("metadata", "exists")).doesNotContain("404");
    }

    private static String errors(String entity, String operation) throws IOException {
        String page = Files.readString(COMMITTED.resolve(PAGES_OF_ENTITIES).resolve(entity + ".md"));
        String section = page.substring(page.indexOf("\n## " + operation + "\n"));
        return section.substring(section.indexOf("- Errors:"), section.indexOf("```"));
    }

    /** A judge that finds nothing would let every example pass. */
    @Test
    void exampleThatAsksForSomethingElseFails() throws Exception {
        WireCase wire = ExampleTestSupport.recorded("contact.delete");
        ExampleTestSupport support = new ExampleTestSupport() {};
        try {
            assertThatThrownBy(() -> support.inJava(
                            wire, client -> client.contacts().get(Id.of("0123456789abcdef0123456789abcdef"))))
                    .isInstanceOf(IsogeoNotFoundException.class);
            assertThatThrownBy(() -> support.inJava(wire, client -> {})).isInstanceOf(AssertionError.class);
        } finally {
            support.stop();
        }
    }

    private static Map<String, String> pages(Path folder) throws IOException {
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                pages.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return pages;
    }
}
