package io.github.camelisogeo.sandbox.internal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.model.Shape;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoCatalogueTest {

    private final List<ObjectNode> records = new DemoCatalogue(DemoCatalogue.SEED).records();

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(new DemoCatalogue(DemoCatalogue.SEED).records()).hasToString(records.toString());
        assertThat(new DemoCatalogue(1).records().toString()).isNotEqualTo(records.toString());
    }

    @Test
    void hasSome300RecordsOfAllTypes() {
        Set<String> types = new HashSet<>();
        Set<String> ids = new HashSet<>();
        Set<String> titles = new HashSet<>();
        records.forEach(record -> {
            types.add(record.path("type").asText());
            ids.add(record.path("_id").asText());
            titles.add(record.path("title").asText());
        });

        assertThat(records).hasSizeBetween(280, 320);
        assertThat(types).containsOnly("vectorDataset", "rasterDataset", "service", "resource", "noGeoDataset");
        assertThat(ids).hasSameSizeAs(records);
        assertThat(titles).hasSameSizeAs(records);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_creator",
                "conditions",
                "contacts",
                "coordinate-system",
                "envelope",
                "events",
                "feature-attributes",
                "keywords",
                "layers",
                "limitations",
                "links",
                "operations",
                "serviceLayers",
                "specifications",
                "tags"
            })
    void hasEverySubResource(String name) {
        assertThat(records)
                .anyMatch(record -> record.has(name) && !record.get(name).isEmpty());
    }

    @Test
    void holdsOnlyWhatTheModelKnows() {
        Shape metadata = Shape.of("Metadata");

        assertThat(records).allSatisfy(record -> assertThat(metadata.restrict(record.deepCopy()))
                .isEqualTo(record));
    }

    @Test
    void writesStampsWithSevenDigits() {
        assertThat(records)
                .extracting(record -> record.path("_modified").asText())
                .allMatch(stamp -> stamp.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{7}\\+00:00"));
        assertThat(records)
                .allMatch(record -> record.path("_created")
                                .asText()
                                .compareTo(record.path("_modified").asText())
                        < 0);
    }

    @Test
    void bindsLayersOfServicesToDatasets() {
        JsonNode service = records.stream()
                .filter(record -> record.has("layers"))
                .findFirst()
                .orElseThrow();
        String dataset = service.at("/layers/0/dataset/_id").asText();

        assertThat(records)
                .filteredOn(record -> record.path("_id").asText().equals(dataset))
                .singleElement()
                .satisfies(record -> assertThat(record.findPath("serviceLayers").findValuesAsText("_id"))
                        .contains(service.path("_id").asText()));
    }

    @Test
    void namesNobodyReal() {
        assertThat(records.toString()).doesNotContain("isogeo.com", ".gouv.fr/api");
        assertThat(records).allSatisfy(record -> assertThat(record.findValuesAsText("email"))
                .allMatch(email -> email.endsWith("example.org")));
    }
}
