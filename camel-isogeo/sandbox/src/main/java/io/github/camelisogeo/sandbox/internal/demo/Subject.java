package io.github.camelisogeo.sandbox.internal.demo;

import io.github.camelisogeo.sandbox.internal.model.Tsv;
import java.util.Arrays;
import java.util.List;

/**
 * A subject of records.
 *
 * @param theme the code of an INSPIRE theme
 * @param summary a sentence in Markdown
 * @param geometry the geometry of its features, or {@code -} if they have none
 * @param attributes the attributes of its features, each as {@code name:type:alias}
 */
record Subject(
        String type,
        String title,
        String theme,
        List<String> keywords,
        String summary,
        String geometry,
        String name,
        List<String> attributes) {

    static List<Subject> all() {
        return Tsv.rows(Subject.class, "subjects.tsv").stream()
                .map(row -> new Subject(
                        row[0],
                        row[1],
                        row[2],
                        List.of(row[3].split(",")),
                        row[4],
                        row[5],
                        row[6],
                        Arrays.stream(row[7].split(";"))
                                .filter(attribute -> !"-".equals(attribute))
                                .toList()))
                .toList();
    }

    boolean hasGeometry() {
        return !"-".equals(geometry);
    }

    boolean is(String otherType) {
        return type.equals(otherType);
    }
}
