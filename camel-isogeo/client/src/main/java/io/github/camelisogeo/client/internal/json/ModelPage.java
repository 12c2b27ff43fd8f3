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
        JsonScan rest = new JsonScan(page.withoutRecords());
        P read = new RecordReader<>(rest, pageType, factory).read(rest.space(0));
        Object[] values = pageType.values(read);
        values[results.index()] = FrozenList.taking(records);
        return pageType.make(values);
    }

    private static ModelType<?> elementType(Attribute results) {
        return ((NestedType) ((ListType) results.type()).elementType()).type();
    }
}
