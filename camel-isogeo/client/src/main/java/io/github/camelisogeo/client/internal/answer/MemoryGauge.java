package io.github.camelisogeo.client.internal.answer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import io.github.camelisogeo.client.internal.text.Sizes;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * A parser that estimates the memory of what is made of its tokens, and refuses to go on beyond a limit. The number of bytes alone says
 * little: an empty object takes two bytes on the wire and about a hundred times as many in memory.
 */
final class MemoryGauge extends JsonParserDelegate {

    private static final int OF_OBJECT = 200;
    private static final int OF_ARRAY = 64;
    private static final int OF_SCALAR = 40;
    private static final int OF_TEXT = 56;
    private static final int OF_NAME = 120;
    private static final int OF_CHARACTER = 2;
    private static final int MOST_NAMES = 10_000;

    private final long limit;
    /** Names are made once, however often they come. */
    private final Set<String> names = new HashSet<>();

    private long taken;

    /**
     * @param limit how many bytes of memory may be taken
     */
    MemoryGauge(JsonParser parser, long limit) {
        super(parser);
        this.limit = limit;
    }

    @Override
    public JsonToken nextToken() throws IOException {
        JsonToken token = delegate.nextToken();
        if (token != null) {
            taken += memoryOf(token);
            if (taken > limit) {
                throw tooMuch(limit);
            }
        }
        return token;
    }

    /** Returns the failure of an answer that would take more memory than it may. */
    static StreamConstraintsException tooMuch(long limit) {
        return new StreamConstraintsException("it would take more than " + Sizes.text(limit)
                + " of memory: an answer may take a tenth of what the JVM has, and 8 times maxAnswerSize");
    }

    private long memoryOf(JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> OF_OBJECT;
            case START_ARRAY -> OF_ARRAY;
            case FIELD_NAME -> memoryOf(delegate.currentName());
            case VALUE_STRING -> OF_TEXT + (long) OF_CHARACTER * delegate.getTextLength();
            case END_OBJECT, END_ARRAY -> 0;
            default -> OF_SCALAR;
        };
    }

    private long memoryOf(String name) {
        boolean known = names.contains(name);
        if (!known && names.size() < MOST_NAMES) {
            names.add(name);
        }
        return known ? 0 : OF_NAME + (long) OF_CHARACTER * name.length();
    }
}
