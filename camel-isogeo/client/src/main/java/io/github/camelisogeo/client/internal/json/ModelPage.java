package io.github.camelisogeo.client.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import io.github.camelisogeo.client.internal.scan.JsonScan;
import io.github.camelisogeo.client.internal.scan.JsonText;
import io.github.camelisogeo.client.internal.scan.MemoryEstimate;
import io.github.camelisogeo.client.internal.scan.PageScan;
import io.github.camelisogeo.client.model.Model;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads pages whose results are models. */
public final class ModelPage {

    private static final String RESULTS = "results";

    private ModelPage() {}

    /**
     * Reads a page. Keeps nothing of the text.
     *
     * @param type the class of the page
     * @param most how many results were asked for
     * @param memory estimates the memory of the results
     * @param factory has the limits of the answer
     */
    public static <P extends Model> P read(
            JsonText text, Class<P> type, int most, MemoryEstimate memory, JsonFactory factory) throws IOException {
        ModelType<P> pageType = ModelType.of(type);
        Attribute results = pageType.requireAttribute(RESULTS);
        JsonScan scan = new JsonScan(text, memory);
        RecordReader<?> reader = new RecordReader<>(scan, elementType(results), factory);
        List<Model> records = new ArrayList<>();
        PageScan page = PageScan.of(
                scan,
                (same, at) -> {
                    records.add(reader.read(at));
                    memory.check();
                    return reader.end();
                },
                most);
        memory.check();
        return of(pageType, new JsonScan(page.withoutRecords()), FrozenList.taking(records), factory);
    }

    /**
     * Returns a page with these results.
     *
     * @param rest reads the rest of the page, from its beginning
     * @param results the results, or null for a page without any
     */
    static <P extends Model> P of(ModelType<P> type, JsonScan rest, List<?> results, JsonFactory factory)
            throws IOException {
        P read = new RecordReader<>(rest, type, factory).read(rest.space(0));
        Object[] values = type.values(read);
        values[type.requireAttribute(RESULTS).index()] = results;
        return type.make(values);
    }

    private static ModelType<?> elementType(Attribute results) {
        return ((NestedType) ((ListType) results.type()).elementType()).type();
    }
}
