package io.github.camelisogeo.client.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.client.internal.json.ModelPage;
import io.github.camelisogeo.client.internal.json.ModelType;
import io.github.camelisogeo.client.internal.scan.JsonText;
import io.github.camelisogeo.client.internal.scan.MemoryEstimate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Records of pages, which are read in part, are the same as those that are read alone and at once. */
class ModelsOfPagesPropertyTest {

    private static final int MOST = 100;

    private static MetadataSearch read(byte[] page) throws IOException {
        MemoryEstimate any = new MemoryEstimate(Long.MAX_VALUE, IOException::new);
        return ModelPage.read(JsonText.copyOf(page), MetadataSearch.class, MOST, any, new JsonFactory());
    }

    private static String text(ObjectNode document, boolean odd) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = ModelJson.mapper().createGenerator(bytes)) {
            if (odd) {
                out.useDefaultPrettyPrinter();
                out.configure(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature(), true);
            }
            ModelJson.mapper().writeTree(out, document);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Property(tries = 1500)
    void recordsAreTheSame(@ForAll Random random) throws IOException {
        RandomDocuments documents = new RandomDocuments(random);
        List<String> records = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            records.add(text(documents.documentOf(ModelType.of(Metadata.class)), random.nextBoolean()));
        }
        ObjectNode page = documents.documentOf(ModelType.of(MetadataSearch.class));
        page.put("total", 7).putArray("results");
        page.remove("error");
        String rest = text(page, false);

        MetadataSearch read = read(rest.replace("\"results\":[]", "\"results\":[" + String.join(",", records) + "]")
                .getBytes(StandardCharsets.UTF_8));

        assertSame(read.toBuilder().results(List.of()).build(), rest, MetadataSearch.class);
        assertThat(read.results()).hasSameSizeAs(records);
        for (int i = 0; i < records.size(); i++) {
            assertSame(read.results().get(i), records.get(i), Metadata.class);
        }
    }

    /** The order in which a record is looked at doesn't matter, so each begins with another look. */
    private static <M extends Model> void assertSame(M ofPage, String json, Class<M> type) throws IOException {
        M alone = ModelJson.read(json.getBytes(StandardCharsets.UTF_8), type);
        switch (json.length() % 4) {
            case 0 -> assertThat(ModelJson.write(ofPage)).isEqualTo(ModelJson.write(alone));
            case 1 -> assertThat(ofPage).hasSameHashCodeAs(alone);
            case 2 -> assertThat(ofPage).hasToString(alone.toString());
            default -> assertThat(alone).isEqualTo(ofPage);
        }
        assertThat(ofPage).isEqualTo(alone).hasSameHashCodeAs(alone).hasToString(alone.toString());
        assertThat(ModelJson.write(ofPage)).isEqualTo(ModelJson.write(alone));
        assertThat(List.copyOf(ofPage.otherAttributes().keySet()))
                .isEqualTo(List.copyOf(alone.otherAttributes().keySet()));
    }

    @Test
    void listsAreReadOnceByManyReaders() throws Exception {
        int readers = 8;
        ExecutorService threads = Executors.newFixedThreadPool(readers);
        try {
            for (int round = 0; round < 200; round++) {
                Metadata record =
                        read("{\"total\":1,\"results\":[{\"keywords\":[{\"text\":\"one\"},{\"text\":\"two\"}],\"envelope\":{\"type\":\"Point\"}}]}"
                                        .getBytes(StandardCharsets.UTF_8))
                                .results()
                                .get(0);
                CyclicBarrier barrier = new CyclicBarrier(readers);
                List<Callable<Keyword>> tasks = new ArrayList<>();
                for (int i = 0; i < readers; i++) {
                    tasks.add(() -> {
                        barrier.await();
                        assertThat(record.envelope()).containsEntry("type", "Point");
                        return record.keywords().get(1);
                    });
                }
                Keyword known = null;
                for (Future<Keyword> seen : threads.invokeAll(tasks)) {
                    assertThat(seen.get().text()).isEqualTo("two");
                    assertThat(known == null || known == seen.get()).isTrue();
                    known = seen.get();
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whatIsReadLateCannotBeChanged() throws IOException {
        Metadata record =
                read("{\"total\":1,\"results\":[{\"keywords\":[{}],\"envelope\":{\"a\":[1]},\"news\":{\"b\":2},\"links\":[]}]}"
                                .getBytes(StandardCharsets.UTF_8))
                        .results()
                        .get(0);
        assertThatThrownBy(() -> record.keywords().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> record.envelope().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> record.otherAttributes().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ((List<?>) record.envelope().get("a")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(record.links()).isEmpty();
        assertThat(ModelJson.toTree(record).get("links")).isEmpty();
        assertThat(record.toBuilder().title("new").build().keywords()).isEqualTo(record.keywords());
    }

    @Test
    void whatNoModelCanHoldIsRefusedWithThePage() {
        for (String value : List.of("1e99999999999", "[1e99999999999]", "{\"x\":-1E-99999999999}")) {
            byte[] page = ("{\"total\":1,\"results\":[{\"news\":" + value + "}]}").getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> read(page)).as(value).isInstanceOf(NumberFormatException.class);
        }
    }
}
