package io.github.camelisogeo.client.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.client.internal.json.ModelType;
import java.io.IOException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever document is read, it comes back when it is written. */
class ModelRoundTripPropertyTest {

    record Document(ModelType<?> type, ObjectNode json) {}

    @Provide
    Arbitrary<Document> documents() {
        return Arbitraries.of(ModelType.all())
                .flatMap(type -> Arbitraries.randomValue(
                        random -> new Document(type, new RandomDocuments(random).documentOf(type))));
    }

    @Property(tries = 2000)
    void answersComeBack(@ForAll("documents") Document document) throws IOException {
        byte[] json = ModelJson.mapper().writeValueAsBytes(document.json());
        Model model = ModelJson.read(json, document.type().javaType());

        assertThat(SameDocument.difference(document.json(), ModelJson.toTree(model)))
                .isEmpty();
        JsonNode written = ModelJson.mapper().readTree(ModelJson.write(model));
        assertThat(SameDocument.difference(document.json(), written)).isEmpty();
    }

    @Property(tries = 2000)
    void modelsAreEqualToWhatIsReadFromWhatTheyWrite(@ForAll("documents") Document document) throws IOException {
        // From text: a tree made by hand may hold a number in another Java type than what is read.
        byte[] json = ModelJson.mapper().writeValueAsBytes(document.json());
        Model model = ModelJson.bodyReader(document.type().javaType()).readValue(json);
        Model again = ModelJson.bodyReader(document.type().javaType()).readValue(ModelJson.write(model));

        assertThat(again).isEqualTo(model).hasSameHashCodeAs(model);
    }

    /** The README's rule for bodies is stricter than that for answers: a null is there. */
    @Property(tries = 500)
    void bodiesKeepTheirNulls(@ForAll("documents") Document document) throws IOException {
        Model model = ModelJson.bodyReader(document.type().javaType()).readValue(document.json());
        ObjectNode written = ModelJson.toTree(model);

        document.json().properties().forEach(property -> {
            if (property.getValue().isNull()) {
                assertThat(written.has(property.getKey())).as(property.getKey()).isTrue();
                assertThat(written.get(property.getKey()).isNull()).isTrue();
            }
        });
    }

    @Property(tries = 500)
    void bodiesHoldNothingThatMayNotBeSent(@ForAll("documents") Document document, @ForAll Use use) throws IOException {
        Model model = ModelJson.bodyReader(document.type().javaType()).readValue(document.json());

        ModelJson.toBody(model, use).fieldNames().forEachRemaining(name -> assertThat(document.type()
                        .attribute(name)
                        .map(attribute -> attribute.isSentIn(use))
                        .orElse(!name.startsWith("_")))
                .as(name)
                .isTrue());
    }
}
