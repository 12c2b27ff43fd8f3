package io.github.camelisogeo.sync.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.ModelJson;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two versions have the same hash if nobody would call them different. */
class AttributesTest {

    private static String hash(String name, String json) {
        return new Attributes(List.of(name)).hashes(record(json)).get(name);
    }

    private static Metadata record(String json) {
        try {
            return ModelJson.mapper().readValue(json, Metadata.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # order of lists and of attributes
                    keywords | [{"_id":"a","text":"x"},{"_id":"b"}]  | [{"_id":"b"},{"text":"x","_id":"a"}]
                    tags     | {"a":"x","b":"y"}                     | {"b":"y","a":"x"}
                    other    | [{"a":["x","y"]},"z"]                 | ["z",{"a":["y","x"]}]
                    # stamps of nested objects
                    contacts | [{"_id":"a","contact":{"_id":"c","_modified":"2026-01-01T00:00:00Z"}}] | [{"_id":"a","contact":{"_id":"c"}}]
                    links    | [{"_id":"a","_created":"2026-01-01"}] | [{"_id":"a","_created":"2026-01-02"}]
                    keywords | [{"_id":"a","_abilities":["x"]}]      | [{"_id":"a"}]
                    # how a number is written
                    distance | 1                                     | 1.00
                    distance | 100                                   | 1e2
                    distance | 0                                     | 0.0
                    other    | {"n":12.50}                           | {"n":12.5}
                    # how a date is written
                    created  | "2026-01-01T00:00:00Z"                | "2026-01-01T00:00:00.0000000+00:00"
                    created  | "2026-01-01T01:00:00+01:00"           | "2026-01-01T00:00:00"
                    created  | "2026-01-01"                          | "2026-01-01T00:00:00Z"
                    events   | [{"date":"2026-01-01T00:00:00Z"}]     | [{"date":"2026-01-01T00:00:00.000+00:00"}]
                    # null and empty
                    keywords | []                                    | null
                    tags     | {}                                    | null
                    other    | {"a":[],"b":1,"c":null,"d":{}}        | {"b":1}
                    other    | {"a":{"b":{"c":[]}}}                  | null
                    other    | {"a":{"_modified":"2026-01-01"}}      | {}
                    """)
    void sameHash(String name, String one, String other) {
        assertThat(hash(name, "{\"" + name + "\":" + one + "}"))
                .isEqualTo(hash(name, "{\"" + name + "\":" + other + "}"));
    }

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    title    | "a"                            | "b"
                    title    | "a"                            | "A"
                    title    | "a"                            | null
                    title    | "1"                            | "1.0"
                    created  | "2026-01-01T00:00:00.0000001Z" | "2026-01-01T00:00:00.0000002Z"
                    created  | "about 1900"                   | "about 1901"
                    distance | 1                              | 1.01
                    distance | 0                              | null
                    series   | true                           | false
                    series   | false                          | null
                    keywords | [{"_id":"a"},{"_id":"b"}]      | [{"_id":"a"}]
                    keywords | [{"_id":"a"}]                  | []
                    links    | [{"_id":"a","title":"x"}]      | [{"_id":"a","title":"y"}]
                    envelope | {"bbox":[2,48,3,49]}           | {"bbox":[48,2,49,3]}
                    envelope | {"coordinates":[[2,48],[3,49]]} | {"coordinates":[[3,49],[2,48]]}
                    other    | "1"                            | 1
                    other    | ["a","b"]                      | ["a,b"]
                    other    | ["a","a"]                      | ["a"]
                    other    | [[1],[2]]                      | [[1,2]]
                    other    | {"a":"x","b":"y"}              | {"a":"y","b":"x"}
                    other    | {"ab":"c"}                     | {"a":"bc"}
                    """)
    void otherHash(String name, String one, String other) {
        assertThat(hash(name, "{\"" + name + "\":" + one + "}"))
                .isNotEqualTo(hash(name, "{\"" + name + "\":" + other + "}"));
    }

    @Test
    void anAbsentAttributeIsTheSameAsANull() {
        assertThat(hash("title", "{}")).isEqualTo(hash("title", "{\"title\":null}"));
        assertThat(hash("keywords", "{}")).isEqualTo(hash("keywords", "{\"keywords\":[]}"));
    }

    @Test
    void hashesOnlyWhatCounts() {
        Attributes attributes = new Attributes(List.of("title", "links"));
        Map<String, String> before = attributes.hashes(record("{\"_id\":\"a\",\"title\":\"x\",\"abstract\":\"y\"}"));
        Map<String, String> after = attributes.hashes(
                record("{\"_id\":\"a\",\"title\":\"x\",\"abstract\":\"z\",\"_modified\":\"2026-01-01\"}"));

        assertThat(before).containsOnlyKeys("links", "title");
        assertThat(Attributes.differences(before, after)).isEmpty();
        assertThat(attributes.areChosen()).isTrue();
    }

    @Test
    void hashesNothingIfEverythingCounts() {
        Attributes attributes = new Attributes(List.of());

        assertThat(attributes.areChosen()).isFalse();
        assertThat(attributes.hashes(record("{\"title\":\"x\"}"))).isEmpty();
    }

    @Test
    void namesTheAttributesThatDifferInAlphabeticalOrder() {
        Attributes attributes = new Attributes(List.of("title", "links", "abstract", "name"));

        assertThat(Attributes.differences(
                        attributes.hashes(record("{\"title\":\"x\",\"abstract\":\"y\",\"name\":\"n\"}")),
                        attributes.hashes(record("{\"title\":\"z\",\"name\":\"n\"}"))))
                .containsExactly("abstract", "title");
    }

    @Test
    void anAttributeThatCountedOnlyBeforeOrAfterDiffers() {
        assertThat(Attributes.differences(Map.of("title", "1", "name", "2"), Map.of("title", "1", "links", "3")))
                .containsExactly("links", "name");
    }

    @Test
    void aHashIsShort() {
        assertThat(hash("title", "{\"title\":\"" + "x".repeat(10_000) + "\"}")).hasSize(12);
    }
}
