package io.github.camelisogeo.client.internal.json;

import io.github.camelisogeo.client.internal.scan.JsonScan;
import io.github.camelisogeo.client.internal.scan.JsonText;
import io.github.camelisogeo.client.internal.scan.PageScan;
import io.github.camelisogeo.client.search.JsonRecord;
import java.io.IOException;
import java.util.List;

/**
 * A page of a search whose records are not parsed, only told apart.
 *
 * @param records the records, in order
 * @param total how many records the whole search finds
 * @param limit how many records a page may hold as the server understood it, 0 if it doesn't say
 */
public record JsonPage(List<JsonRecord> records, long total, long limit) {

    /**
     * Checks a page and copies its records.
     *
     * @param most how many records were asked for
     */
    public static JsonPage of(JsonText text, int most) throws IOException {
        RecordCopies copies = new RecordCopies();
        PageScan page = PageScan.of(new JsonScan(text), copies, most);
        return new JsonPage(copies.records(), page.total(), page.limit());
    }
}
