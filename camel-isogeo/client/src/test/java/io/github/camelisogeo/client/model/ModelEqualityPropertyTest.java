package io.github.camelisogeo.client.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.client.internal.json.ModelType;
import java.io.IOException;
import java.util.Comparator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Models are equal if and only if they are written alike. So equal models send the same body. */
class ModelEqualityPropertyTest {

    private static final Comparator<JsonNode> BY_VALUE = (one, other) -> one.isNumber() && other.isNumber()
            ? one.decimalValue().compareTo(other.decimalValue())
            : one.equals(other) ? 0 : 1;

    record Pair(ModelType<?> type, ObjectNode one, ObjectNode other) {}

    @Provide
    Arbitrary<Pair> pairs() {
        return Arbitraries.of(ModelType.all())
                .flatMap(type -> Arbitraries.randomValue(random -> {
                    RandomDocuments documents = new RandomDocuments(random);
                    ObjectNode one = documents.documentOf(type);
                    return new Pair(type, one, documents.nearTo(one, type));
                }));
    }

    @Property(tries = 4000)
    void modelsAreEqualExactlyIfTheyAreWrittenAlike(@ForAll("pairs") Pair pair) throws IOException {
        Model one = read(pair.one(), pair.type());
        Model other = read(pair.other(), pair.type());

        boolean alike = ModelJson.toTree(one).equals(BY_VALUE, ModelJson.toTree(other));

        Statistics.collect(alike);
        assertThat(one.equals(other)).isEqualTo(alike);
        assertThat(other.equals(one)).isEqualTo(alike);
        if (alike) {
            assertThat(one).hasSameHashCodeAs(other);
        }
    }

    @Property(tries = 2000)
    void modelsThatSendDifferentBodiesAreNotEqual(@ForAll("pairs") Pair pair, @ForAll Use use) throws IOException {
        Model one = read(pair.one(), pair.type());
        Model other = read(pair.other(), pair.type());

        boolean sameBody = body(one, use).equals(BY_VALUE, body(other, use));

        assertThat(one.equals(other) && !sameBody).isFalse();
    }

    private static Model read(ObjectNode document, ModelType<?> type) throws IOException {
        return ModelJson.bodyReader(type.javaType())
                .readValue(ModelJson.mapper().writeValueAsBytes(document));
    }

    private static JsonNode body(Model model, Use use) throws IOException {
        return ModelJson.mapper().readTree(ModelJson.writeBody(model, use));
    }
}
