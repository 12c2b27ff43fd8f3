package io.github.camelisogeo.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.util.StringHelper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Every block of code on the hand-written pages is compiled, loaded or held to what the project has. */
class BlocksTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>.*</artifactId>");
    private static final int MOST_UNTESTED = 1;

    @TestFactory
    Stream<DynamicTest> blocks() {
        return Pages.blocks().stream()
                .filter(block -> block.untested().isEmpty())
                .map(block -> DynamicTest.dynamicTest(block.toString(), () -> check(block)));
    }

    private static void check(Block block) throws Exception {
        switch (block.language()) {
            case "java" -> java(block);
            case "xml" -> xml(block);
            case "yaml" -> routes(block);
            case "properties" -> properties(block);
            case "sh" -> ShellBlocks.run(block);
            case "python" -> ShellBlocks.parsePython(block);
            case "json" -> json(block.text());
            case "sql" -> {} // All of a page together, below.
            case "text" -> {} // Lines of a log, and drawings.
            case "" -> text(block);
            default -> fail("no test knows the language " + block.language());
        }
    }

    private static void java(Block block) throws Exception {
        assertThat(JavaBlocks.compiled().errors(block)).as(block.text()).isEmpty();
        if (JavaBlocks.isFile(block)) {
            run(JavaBlocks.compiled().declaredBy(block));
        } else if (JavaBlocks.isRoutes(block)) {
            try (RouteContext context = new RouteContext()) {
                context.load(JavaBlocks.compiled().routes(block));
            }
        }
    }

    /** Runs a class of tests as a build would. */
    private static void run(Class<?> tests) {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(DiscoverySelectors.selectClass(tests))
                                .build(),
                        summary);
        assertThat(summary.getSummary().getFailures())
                .extracting(failure -> failure.getException())
                .isEmpty();
        assertThat(summary.getSummary().getTestsSucceededCount()).isPositive();
    }

    private static void xml(Block block) throws Exception {
        if (block.text().startsWith("<dependency")) {
            String bom = Files.readString(Pages.ROOT.resolve("camel-isogeo/bom/pom.xml"));
            ARTIFACT.matcher(block.text()).results().forEach(artifact -> assertThat(bom)
                    .contains(artifact.group()));
        } else {
            routes(block);
        }
    }

    private static void routes(Block block) throws Exception {
        try (RouteContext context = new RouteContext()) {
            context.load(block.language(), block.text());
            assertThat(context.routes()).isPositive();
        }
    }

    private static void properties(Block block) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(block.text()));
        assertThat(properties.stringPropertyNames()).isNotEmpty().allSatisfy(key -> {
            String[] parts = key.split("\\.");
            String option = parts[parts.length - 1];
            if (key.startsWith("camel.component.isogeo.")) {
                assertThat(options()).contains(StringHelper.dashToCamelCase(parts[3]));
            } else if (key.startsWith("camel.beans.") && parts.length == 4) {
                assertThat(options()).contains(option);
                assertThat(properties.getProperty("camel.beans." + parts[2])).startsWith("#class:");
            } else {
                assertThat(Class.forName(properties.getProperty(key).replace("#class:", "")))
                        .isNotNull();
            }
        });
    }

    private static Set<String> options() throws IOException {
        JsonNode catalogue = JSON.readTree(
                BlocksTest.class.getResourceAsStream("/META-INF/io/github/camelisogeo/component/isogeo.json"));
        return catalogue.get("componentProperties").properties().stream()
                .map(option -> option.getKey())
                .collect(Collectors.toSet());
    }

    /** Each line is a document. {@code {...}} stands for any object. */
    private static void json(String text) throws IOException {
        for (String line : text.lines().toList()) {
            assertThat(JSON.readTree(line.replace("{...}", "{}"))).isNotNull();
        }
    }

    private static void text(Block block) throws Exception {
        if (block.text().startsWith("isogeo:")) {
            uris(block);
        } else if (block.text().startsWith("camel.")) {
            properties(block);
        } else if (block.text().startsWith("{")) {
            json(block.text());
        } else if (CommandLines.are(block)) {
            CommandLines.check(block);
        } else {
            fail("no test knows what this is: say a language, or why it is not tested\n" + block.text());
        }
    }

    /** A form that ends with alternatives is one URI for each of them. */
    private static void uris(Block block) throws IOException {
        int made = 0;
        try (RouteContext context = new RouteContext()) {
            for (String line : block.text().lines().toList()) {
                String form = line.replaceAll("\\[.*?]", "");
                int last = form.lastIndexOf('=') + 1;
                for (String alternative : form.substring(last).split("\\|")) {
                    String uri = form.substring(0, last) + alternative;
                    if (!uri.contains("<")) {
                        assertThat(context.endpoint(uri)).as(uri).isNotNull();
                        made++;
                    }
                }
            }
        }
        assertThat(made > 0 || block.text().startsWith("isogeo:<entity>")).isTrue();
    }

    @Test
    void statementsOfSqlRunInTheOrderOfTheirPage() throws Exception {
        List<Block> blocks = Pages.blocks().stream()
                .filter(block -> block.language().equals("sql") && block.page().equals("docs/sync.md"))
                .toList();
        assertThat(blocks).hasSize(2);
        SqlBlocks.run(blocks);
    }

    @Test
    void fewBlocksAreNotTested() {
        assertThat(Pages.blocks()).hasSizeGreaterThan(60);
        assertThat(Pages.blocks().stream().filter(block -> block.untested().isPresent()))
                .hasSizeLessThanOrEqualTo(MOST_UNTESTED);
    }
}
