package io.github.camelisogeo.client.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.internal.json.ModelType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Reads real records and writes them back. They are not part of the project: name their folders by the properties
 * {@code isogeo.corpus} and {@code isogeo.realAnswers}, or in the environment by ISOGEO_CORPUS and ISOGEO_REAL_ANSWERS.
 */
class CorpusRoundTripTest {

    private static final Map<String, Class<? extends Model>> ENTITIES = Map.ofEntries(
            Map.entry("catalogs.json", Catalog.class),
            Map.entry("contacts.json", Contact.class),
            Map.entry("coordinate-systems.json", CoordinateSystem.class),
            Map.entry("directives.json", Directive.class),
            Map.entry("formats.json", Format.class),
            Map.entry("keywords.json", Keyword.class),
            Map.entry("licenses.json", License.class),
            Map.entry("link-kinds.json", LinkKindActions.class),
            Map.entry("shares.json", Share.class),
            Map.entry("specifications.json", Specification.class),
            Map.entry("thesauri.json", Thesaurus.class),
            Map.entry("workgroups.json", Workgroup.class));

    @Test
    void recordsOfTheCorpusComeBack() throws IOException {
        Path corpus = folder("isogeo.corpus", "ISOGEO_CORPUS");
        try (var files = Files.newDirectoryStream(corpus, "resources*.jsonl")) {
            for (Path file : files) {
                List<String> lines = Files.readAllLines(file);
                for (int i = 0; i < lines.size(); i++) {
                    JsonNode before = ModelJson.mapper().readTree(lines.get(i));
                    assertComesBack(file.getFileName() + " line " + (i + 1), before, Metadata.class);
                    assertThat(ModelJson.readBody(before, Metadata.class).id()).isNotNull();
                }
                assertThat(lines).isNotEmpty();
            }
        }
    }

    @Test
    void entitiesOfTheCorpusComeBack() throws IOException {
        Path corpus = folder("isogeo.corpus", "ISOGEO_CORPUS");
        for (var entity : ENTITIES.entrySet()) {
            JsonNode list =
                    ModelJson.mapper().readTree(corpus.resolve(entity.getKey()).toFile());
            assertThat(list.isArray()).as(entity.getKey()).isTrue();
            for (JsonNode before : list) {
                assertComesBack(entity.getKey(), before, entity.getValue());
            }
        }
    }

    @Test
    void realAnswersComeBack() throws IOException {
        Path answers = folder("isogeo.realAnswers", "ISOGEO_REAL_ANSWERS");
        try (var files = Files.newDirectoryStream(answers, "search*.json")) {
            for (Path file : files) {
                JsonNode before = ModelJson.mapper().readTree(file.toFile());
                assertComesBack(file.getFileName().toString(), before, MetadataSearch.class);
            }
        }
    }

    private static void assertComesBack(String name, JsonNode before, Class<? extends Model> type) throws IOException {
        Model model = ModelJson.read(ModelJson.mapper().writeValueAsBytes(before), type);
        JsonNode after = ModelJson.mapper().readTree(ModelJson.write(model));
        assertThat(SameDocument.difference(before, after)).as(name).isEmpty();
        assertThat(model.otherAttributes().keySet())
                .as("%s: a known attribute must fit its type", name)
                .noneMatch(other -> ModelType.of(type).attribute(other).isPresent());
    }

    private static Path folder(String property, String variable) {
        String folder = System.getProperty(property, System.getenv(variable));
        assumeTrue(
                folder != null, "set " + variable + " or -D" + property + " to a folder of real records to run this");
        return Path.of(folder);
    }
}
