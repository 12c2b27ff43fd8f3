package io.github.camelisogeo.client.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import io.github.camelisogeo.client.internal.scan.JsonScan;
import io.github.camelisogeo.client.internal.scan.JsonText;
import io.github.camelisogeo.client.internal.scan.MalformedJsonException;
import io.github.camelisogeo.client.internal.scan.MemoryEstimate;
import io.github.camelisogeo.client.model.Model;
import java.io.IOException;

/** Reads texts that are one model. */
public final class SingleModel {

    private SingleModel() {}

    /**
     * Reads a model. Keeps nothing of the text.
     *
     * @param memory estimates the memory of the model
     * @param factory has the limits of the answer
     * @return the model, or null for a null
     */
    public static <M extends Model> M read(JsonText text, Class<M> type, MemoryEstimate memory, JsonFactory factory)
            throws IOException {
        JsonScan scan = new JsonScan(text, memory);
        int begin = scan.space(text.from());
        boolean isNull = text.bytes()[begin] == 'n';
        if (!isNull && text.bytes()[begin] != '{') {
            throw new MalformedJsonException("an object was expected");
        }
        RecordReader<M> reader = new RecordReader<>(scan, ModelType.of(type), factory);
        M model = isNull ? null : reader.read(begin);
        memory.check();
        int end = isNull ? scan.value(begin) : reader.end();
        if (scan.space(end) != text.end()) {
            throw new MalformedJsonException("something follows its end");
        }
        return model;
    }
}
