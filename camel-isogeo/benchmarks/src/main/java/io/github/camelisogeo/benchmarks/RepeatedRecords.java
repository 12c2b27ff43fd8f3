package io.github.camelisogeo.benchmarks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.client.model.ModelJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Any number of records: documents that are repeated with other identifiers, which are the numbers of the records. */
final class RepeatedRecords {

    private static final int HEXADECIMAL = 16;
    private static final Set<String> SCALARS = Set.of("_created", "_modified", "title", "type");

    private final int count;
    private final List<byte[]> complete = new ArrayList<>();
    private final List<byte[]> small = new ArrayList<>();
    private final int[] newestFirst;

    RepeatedRecords(List<String> documents, int count) throws IOException {
        this.count = count;
        List<String> modified = new ArrayList<>();
        for (String document : documents) {
            ObjectNode record = (ObjectNode) ModelJson.mapper().readTree(document);
            record.remove("_id");
            complete.add(attributes(record));
            modified.add(record.path("_modified").asText());
            small.add(attributes(record.retain(SCALARS)));
        }
        this.newestFirst = IntStream.range(0, documents.size())
                .boxed()
                .sorted(Comparator.comparing(modified::get, Comparator.reverseOrder()))
                .flatMapToInt(this::repetitions)
                .toArray();
    }

    private IntStream repetitions(int document) {
        int period = pages() * Target.PAGE_SIZE;
        return IntStream.iterate(document, i -> i < period, i -> i + complete.size())
                .flatMap(first -> IntStream.iterate(first, i -> i < count, i -> i + period));
    }

    /** The documents are repeated only where a page begins, so that there are few different pages. */
    private int document(int number) {
        return number % (pages() * Target.PAGE_SIZE) % complete.size();
    }

    /** Returns the number of pages after which the same documents come again. */
    int pages() {
        return (complete.size() + Target.PAGE_SIZE - 1) / Target.PAGE_SIZE;
    }

    /** Returns the attributes of a record without the bracket in front. */
    private static byte[] attributes(ObjectNode record) {
        return record.toString().substring(1).getBytes(StandardCharsets.UTF_8);
    }

    int count() {
        return count;
    }

    static String id(int number) {
        return String.format(Locale.ROOT, "%032x", number);
    }

    static int number(String id) {
        return Integer.parseInt(id.replace("-", ""), HEXADECIMAL);
    }

    /** Returns what follows the identifier of a record, with the closing bracket. */
    String afterId(int number) {
        return text(complete, number);
    }

    String json(int number) {
        return json(complete, number);
    }

    /** Returns a record without sub-resources. */
    String smallJson(int number) {
        return json(small, number);
    }

    private String json(List<byte[]> attributes, int number) {
        return "{\"_id\":\"" + id(number) + '"' + text(attributes, number);
    }

    private String text(List<byte[]> attributes, int number) {
        String text = new String(attributes.get(document(number)), StandardCharsets.UTF_8);
        return text.length() == 1 ? text : "," + text;
    }

    /** Returns the number of the record at a place in the order of the last modification, newest first. */
    int newest(int place) {
        return newestFirst[place];
    }
}
