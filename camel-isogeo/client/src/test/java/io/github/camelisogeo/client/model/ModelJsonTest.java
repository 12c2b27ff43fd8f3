package io.github.camelisogeo.client.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import io.github.camelisogeo.client.internal.json.Attribute;
import io.github.camelisogeo.client.internal.json.ModelType;
import io.github.camelisogeo.client.value.Id;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelJsonTest {

    @Test
    void readsAttributesByTheirNamesInJson() throws IOException {
        Metadata metadata = answer(
                Metadata.class,
                """
                {"_id": "a", "_created": "2019-05-17T13:01:08.5591234+00:00", "abstract": "Text",
                 "coordinate-system": {"code": 2154}, "distance": 0.12345678901234567, "scale": 25000.0, "series": true,
                 "type": "vectorDataset", "links": [{"kind": "ogcApi", "actions": ["view", "fly"]}],
                 "envelope": {"bbox": [1.10, 2]}, "tags": {"provider:manual": null, "type:dataset": "Data"},
                 "events": [{"date": "2018-06-04T00:00:00+00:00", "kind": "creation"}]}
                """);

        assertThat(metadata.id()).isEqualTo("a");
        assertThat(metadata.createdAt()).isEqualTo(DateTime.parse("2019-05-17T13:01:08.5591234+00:00"));
        assertThat(metadata.abstractText()).isEqualTo("Text");
        assertThat(metadata.coordinateSystem().code()).isEqualTo(2154);
        assertThat(metadata.distance()).isEqualTo(new BigDecimal("0.12345678901234567"));
        assertThat(metadata.scale()).isEqualTo(25000);
        assertThat(metadata.series()).isTrue();
        assertThat(metadata.type()).isSameAs(MetadataType.VECTOR_DATASET);
        assertThat(metadata.links().get(0).kind()).isEqualTo(LinkKind.of("ogcApi"));
        assertThat(metadata.links().get(0).actions()).containsExactly(LinkAction.VIEW, LinkAction.of("fly"));
        assertThat(metadata.envelope()).containsExactly(entry("bbox", List.of(new BigDecimal("1.10"), 2)));
        assertThat(metadata.tags()).containsExactly(entry("provider:manual", null), entry("type:dataset", "Data"));
        assertThat(metadata.events().get(0).date()).isEqualTo(LocalDate.of(2018, 6, 4));
        assertThat(metadata.otherAttributes()).isEmpty();
    }

    @Test
    void keepsWhatItDoesNotKnowInOrder() throws IOException {
        String json = "{\"name\":\"x\",\"z\":{\"b\":[1,null,1.50]},\"a\":null,\"_new\":12345678901234567890.1}";

        assertThat(written(answer(Catalog.class, json))).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Metadata | {\"scale\":\"1:25000\"}",
                "Metadata | {\"scale\":1.5}",
                "Metadata | {\"scale\":123456789012345678901234567890}",
                "Metadata | {\"distance\":\"far\"}",
                "Metadata | {\"series\":\"true\"}",
                "Metadata | {\"title\":12}",
                "Metadata | {\"title\":{\"fr\":\"Titre\"}}",
                "Metadata | {\"type\":7}",
                "Metadata | {\"keywords\":{\"a\":1}}",
                "Metadata | {\"keywords\":[{\"text\":\"a\",\"n\":1.0},null,\"b\",[1.10,2]]}",
                "Metadata | {\"_abilities\":[\"a\",1,\"c\"]}",
                "Metadata | {\"coordinate-system\":[2154]}",
                "Metadata | {\"envelope\":\"POINT (1 2)\"}",
                "Metadata | {\"tags\":[\"a\"]}",
                "Metadata | {\"tags\":{\"a\":\"b\",\"c\":null,\"d\":1.0,\"e\":\"f\"}}",
                "Metadata | {\"translations\":[{\"a\":1},2,{\"b\":3}]}",
                "Metadata | {\"_created\":20180604}",
                "Event | {\"date\":\"June\"}",
                "Event | {\"date\":\"2018-06-04T99:00:00\"}",
                "Event | {\"waitForSync\":1}",
            })
    void keepsAsideWhatDoesNotFit(String model, String json) throws Exception {
        Class<? extends Model> type =
                Class.forName(Model.class.getPackageName() + "." + model).asSubclass(Model.class);
        // What comes after must not suffer.
        String document = json.substring(0, json.length() - 1) + ",\"_id\":\"after\"}";

        Model read = answer(type, document);

        Attribute misfit = ModelType.of(type).attributes().stream()
                .filter(attribute -> read.otherAttributes().containsKey(attribute.jsonName()))
                .findFirst()
                .orElseThrow();
        Object value = misfit.valueIn(read);
        assertThat(value == null || value.equals(List.of())).isTrue();
        assertThat(ModelType.valueOf(read, "_id")).isEqualTo("after");
        assertThat(written(read)).isEqualTo("{\"_id\":\"after\"," + json.substring(1));
        assertThat(ModelJson.read(ModelJson.mapper().readTree(document), type)).isEqualTo(read);
    }

    @Test
    void keepsADateThatIsNone() throws IOException {
        Specification specification = answer(Specification.class, "{\"published\":\"some day\"}");

        assertThat(specification.published().isWellFormed()).isFalse();
        assertThat(written(specification)).isEqualTo("{\"published\":\"some day\"}");
    }

    @Test
    void readsAnAbsentListAsEmptyButWritesOnlyWhatIsThere() throws IOException {
        Metadata absent = answer(Metadata.class, "{\"title\":\"x\",\"links\":null}");
        Metadata empty = answer(Metadata.class, "{\"title\":\"x\",\"links\":[]}");

        assertThat(absent.links()).isEmpty();
        assertThat(absent.links()).isEqualTo(empty.links());
        assertThat(written(absent.toBuilder().build())).isEqualTo("{\"title\":\"x\"}");
        assertThat(written(empty.toBuilder().build())).isEqualTo("{\"links\":[],\"title\":\"x\"}");
        assertThat(written(Share.builder().rights(List.of()).build())).isEqualTo("{\"rights\":[]}");
        assertThat(written(Share.builder().rights(null).build())).isEqualTo("{}");
    }

    @Test
    void givesCollectionsThatNobodyChanges() {
        List<String> names = new java.util.ArrayList<>(Arrays.asList("a", null));
        Map<String, Object> envelope = new java.util.LinkedHashMap<>(Map.of("bbox", names));
        Format format = Format.builder().versions(names).build();
        Metadata metadata = Metadata.builder().envelope(envelope).build();
        names.clear();
        envelope.clear();

        assertThat(format.versions()).containsExactly("a", null);
        assertThat(metadata.envelope()).containsExactly(entry("bbox", Arrays.asList("a", null)));
        assertThatThrownBy(() -> format.versions().set(0, "b")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> metadata.envelope().put("b", 1)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> metadata.otherAttributes().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void findsValuesByPath() throws IOException {
        Catalog catalog = answer(
                Catalog.class,
                "{\"_id\":\"c\",\"owner\":{\"_id\":\"g\",\"hasDaemon\":true},\"count\":\"many\",\"new\":{\"a\":[1]}}");

        assertThat(ModelType.valueOf(catalog, "_id")).isEqualTo("c");
        assertThat(ModelType.valueOf(catalog, "owner._id")).isEqualTo("g");
        assertThat(ModelType.valueOf(catalog, "owner.hasDaemon")).isEqualTo(true);
        assertThat(ModelType.valueOf(catalog, "owner.contact._id")).isNull();
        assertThat(ModelType.valueOf(catalog, "count")).isEqualTo("many");
        assertThat(ModelType.valueOf(catalog, "new.a")).isEqualTo(List.of(1));
        assertThat(ModelType.valueOf(catalog, "_id.x")).isNull();
        assertThatThrownBy(() -> ModelType.valueOf(catalog, "owner.id"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Workgroup has no attribute `id`, the most similar are: _id");
    }

    @Test
    void readsFromWhateverHoldsJson() throws IOException {
        byte[] one = "{\"name\":\"x\"}".getBytes(StandardCharsets.UTF_8);
        byte[] list = "[{\"name\":\"x\"},null]".getBytes(StandardCharsets.UTF_8);
        Catalog expected = Catalog.builder().name("x").build();

        assertThat(ModelJson.read(one, Catalog.class)).isEqualTo(expected);
        assertThat(ModelJson.read(new ByteArrayInputStream(one), Catalog.class)).isEqualTo(expected);
        assertThat(ModelJson.read(tree("{\"name\":\"x\"}"), Catalog.class)).isEqualTo(expected);
        assertThat(ModelJson.readList(list, Catalog.class)).containsExactly(expected, null);
        assertThat(ModelJson.readList(new ByteArrayInputStream(list), Catalog.class))
                .containsExactly(expected, null);
        assertThat(ModelJson.readList(tree("[{\"name\":\"x\"}]"), Catalog.class))
                .containsExactly(expected);
        assertThat(ModelJson.readBodyList(tree("[{\"name\":null}]"), Catalog.class))
                .containsExactly(Catalog.builder().build().withNull("name"));
        assertThat(ModelJson.write(List.of(expected))).isEqualTo("[{\"name\":\"x\"}]".getBytes(StandardCharsets.UTF_8));

        try (JsonParser parser = ModelJson.mapper().createParser("[{\"name\":\"x\"},{\"name\":\"x\"}]")) {
            parser.nextToken();
            parser.nextToken();
            assertThat(ModelJson.read(parser, Catalog.class)).isEqualTo(expected);
            parser.nextToken();
            assertThat(ModelJson.read(parser, Catalog.class)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"text\"", "12", "{\"name\":\"x\"} {}", "{\"name\":", "<html>"})
    void refusesWhatIsNoModel(String json) {
        assertThatThrownBy(() -> answer(Catalog.class, json)).isInstanceOf(IOException.class);
    }

    @Test
    void bodiesAreCheckedAndAnswersAreNot() throws IOException {
        String mistyped = "{\"title\":\"a\",\"links\":[{\"url\":\"u\"},{\"titl\":\"b\"}]}";
        byte[] bytes = mistyped.getBytes(StandardCharsets.UTF_8);
        for (ThrowingCallable reading : List.<ThrowingCallable>of(
                () -> ModelJson.readBody(mistyped, Metadata.class),
                () -> ModelJson.readBody(bytes, Metadata.class),
                () -> ModelJson.readBody(tree(mistyped), Metadata.class),
                () -> ModelJson.readBodyList(tree("[" + mistyped + "]"), Metadata.class))) {
            assertThatThrownBy(reading)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "the body has the attribute 'links[1].titl', which a Link doesn't have: 'links[1].title' is"
                                    + " near");
        }
        assertThatThrownBy(() -> ModelJson.readBody("{\"keywords\":\"eau\"}", Metadata.class))
                .hasMessage("the attribute 'keywords' of the body is \"eau\", it must be a list, each element an object"
                        + " (Keyword)");
        assertThat(ModelJson.readBody("{\"brandNew\":1,\"title\":null}", Metadata.class)
                        .otherAttributes())
                .containsKey("brandNew");
        assertThat(ModelJson.read(bytes, Metadata.class).links()).hasSize(2);
        Metadata unchecked = ModelJson.bodyReader(Metadata.class).readValue(bytes);
        assertThat(unchecked.links()).hasSize(2);
    }

    @Test
    void refusesATreeThatIsNoModel() {
        assertThatThrownBy(() -> ModelJson.readBody(IntNode.valueOf(1), Catalog.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Catalog");
    }

    @Test
    void worksInAnyMapper() throws IOException {
        ObjectMapper plain = new ObjectMapper();
        String json = "[{\"name\":\"x\",\"new\":0.12345678901234567890}]";

        List<Catalog> catalogs = plain.readValue(json, new TypeReference<>() {});

        assertThat(plain.writeValueAsString(catalogs)).isEqualTo(json);
        assertThat(plain.convertValue(Map.of("name", "x"), Catalog.class).name())
                .isEqualTo("x");
        assertThat(plain.readValue("\"wms\"", LinkKind.class)).isSameAs(LinkKind.WMS);
        assertThat(plain.writeValueAsString(List.of(LinkKind.WMS, DateTime.parse("2018-06-04"), Id.lenient("a"))))
                .isEqualTo("[\"wms\",\"2018-06-04\",\"a\"]");
        assertThatThrownBy(() -> plain.readValue("{}", Model.class)).isInstanceOf(JsonMappingException.class);
    }

    @Test
    void writesWhatUsersPutIntoMaps() throws IOException {
        BulkRequest request = BulkRequest.builder()
                .query(Map.of("ids", List.of(Id.lenient("a")), "when", LocalDate.of(2018, 6, 4)))
                .model(List.of(Map.of("catalog", Catalog.builder().name("x").build(), "n", 1.5, "kind", LinkKind.WMS)))
                .build();

        assertThat(ModelJson.toTree(request))
                .isEqualTo(tree("{\"query\":{\"ids\":[\"a\"],\"when\":\"2018-06-04\"},"
                        + "\"model\":[{\"catalog\":{\"name\":\"x\"},\"n\":1.5,\"kind\":\"wms\"}]}"));
    }

    @Test
    void tellsNobodyASecret() {
        assertThat(Application.builder().name("x").clientSecret("hush").build().toString())
                .contains("x")
                .doesNotContain("hush");
    }

    private static <M extends Model> M answer(Class<M> type, String json) throws IOException {
        return ModelJson.read(json.getBytes(StandardCharsets.UTF_8), type);
    }

    private static String written(Model model) {
        return new String(ModelJson.write(model), StandardCharsets.UTF_8);
    }

    private static JsonNode tree(String json) {
        try {
            return ModelJson.mapper().readTree(json);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
