package io.github.camelisogeo.client.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import io.github.camelisogeo.client.internal.scan.JsonScan;
import io.github.camelisogeo.client.internal.scan.JsonText;
import io.github.camelisogeo.client.internal.scan.MemoryEstimate;
import io.github.camelisogeo.client.internal.scan.PageScan;
import io.github.camelisogeo.client.model.MetadataSearch;
import io.github.camelisogeo.client.search.JsonRecord;
import java.io.IOException;
import java.util.List;

/**
 * A page of a search whose records are not parsed, only told apart.
 *
 * @param records the records, in order
 * @param total how many records the whole search finds
 * @param limit how many records a page may hold as the server understood it, 0 if it doesn't say
 * @param summary what the page says of the search, without results
 */
public record JsonPage(List<JsonRecord> records, long total, long limit, MetadataSearch summary) {

    /**
     * Checks a page, copies its records and reads the rest. Keeps nothing of the text.
     *
     * @param most how many records were asked for
     * @param memory estimates the memory of the summary
     * @param factory has the limits of the answer
     */
    public static JsonPage of(JsonText text, int most, MemoryEstimate memory, JsonFactory factory) throws IOException {
        RecordCopies copies = new RecordCopies();
        PageScan page = PageScan.of(new JsonScan(text), copies, most);
        JsonScan rest = new JsonScan(page.withoutRecords(), memory);
        MetadataSearch summary = ModelPage.of(ModelType.of(MetadataSearch.class), rest, null, factory);
        memory.check();
        return new JsonPage(copies.records(), page.total(), page.limit(), summary);
    }
}
