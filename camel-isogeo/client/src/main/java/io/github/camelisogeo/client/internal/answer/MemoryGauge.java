package io.github.camelisogeo.client.internal.answer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import io.github.camelisogeo.client.internal.scan.MemoryEstimate;
import io.github.camelisogeo.client.internal.text.Sizes;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * A parser that estimates the memory of the objects that its tokens become, and throws if it exceeds a limit. The number of bytes isn't
 * enough: an empty object takes two bytes on the wire and about a hundred times as many in memory.
 */
final class MemoryGauge extends JsonParserDelegate {

    private static final int MOST_NAMES = 10_000;

    private final boolean onlyNames;
    private final long limit;
    /** The names so far. Equal names share one string. */
    private final Set<String> names = new HashSet<>();

    private long taken;

    private MemoryGauge(JsonParser parser, boolean onlyNames, long limit) {
        super(parser);
        this.onlyNames = onlyNames;
        this.limit = limit;
    }

    /**
     * Returns a parser whose tokens become objects.
     *
     * @param limit the maximum memory in bytes
     */
    static MemoryGauge ofObjects(JsonParser parser, long limit) {
        return new MemoryGauge(parser, false, limit);
    }

    /** Returns a parser whose tokens are skipped, so that only the names take memory. */
    static MemoryGauge ofNames(JsonParser parser, long limit) {
        return new MemoryGauge(parser, true, limit);
    }

    @Override
    public JsonToken nextToken() throws IOException {
        JsonToken token = delegate.nextToken();
        if (token == JsonToken.FIELD_NAME) {
            take(memoryOf(delegate.currentName()));
        } else if (token != null && !onlyNames) {
            take(memoryOf(token));
        }
        return token;
    }

    @Override
    public JsonParser skipChildren() throws IOException {
        JsonToken token = currentToken();
        int open = token != null && token.isStructStart() ? 1 : 0;
        while (open > 0) {
            token = delegate.nextToken();
            if (token == JsonToken.FIELD_NAME) {
                take(memoryOf(delegate.currentName()));
            } else if (token.isStructStart()) {
                open++;
            } else if (token.isStructEnd()) {
                open--;
            }
        }
        return this;
    }

    private void take(long memory) throws StreamConstraintsException {
        taken += memory;
        if (taken > limit) {
            throw tooMuch(limit);
        }
    }

    /** Returns the exception for an answer that would take too much memory. */
    static StreamConstraintsException tooMuch(long limit) {
        return new StreamConstraintsException("it would take more than " + Sizes.text(limit)
                + " of memory; the limit is an eighth of the heap, or 8 times maxAnswerSize if that is less");
    }

    private long memoryOf(JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> MemoryEstimate.OF_OBJECT;
            case START_ARRAY -> MemoryEstimate.OF_ARRAY;
            case VALUE_STRING -> MemoryEstimate.OF_TEXT + (long) MemoryEstimate.OF_CHARACTER * delegate.getTextLength();
            case END_OBJECT, END_ARRAY -> 0;
            default -> MemoryEstimate.OF_SCALAR;
        };
    }

    private long memoryOf(String name) {
        boolean known = names.contains(name);
        if (!known && names.size() < MOST_NAMES) {
            names.add(name);
        }
        return known ? 0 : MemoryEstimate.OF_NAME + (long) MemoryEstimate.OF_CHARACTER * name.length();
    }
}
