package io.github.camelisogeo.client.internal.answer;

import io.github.camelisogeo.client.internal.operation.BodyOptional;
import io.github.camelisogeo.client.value.Download;
import io.github.camelisogeo.client.value.RawAnswer;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.stream.Stream;

/** Finds the readers of the routes' answers. */
public final class Answers {

    private final JsonSource json;

    /**
     * @param maxAnswerSize the maximum size in bytes of an answer that is parsed, after decompression
     */
    public Answers(long maxAnswerSize) {
        this.json = new JsonSource(maxAnswerSize);
    }

    /** Returns the reader of the answers of routes that no interface describes. */
    public AnswerReader<RawAnswer> raw() {
        return new RawReader(DownloadReader.ofAnything(json));
    }

    /**
     * Returns the reader of a route's answer.
     *
     * @param type the return type of the route
     * @param annotations the annotations of the route
     */
    public AnswerReader<?> reader(Type type, Annotation[] annotations) {
        if (type == Void.class) {
            return new NothingReader(json);
        }
        if (type == boolean.class) {
            return new PresenceReader(json);
        }
        if (type == Attachment.class) {
            return new AttachmentReader(json);
        }
        if (type == Download.class) {
            return DownloadReader.ofDocuments(json);
        }
        AnswerReader<?> reader = PageReader.reads(type) ? PageReader.of(type, json) : new JsonReader(type, json);
        return Stream.of(annotations).anyMatch(BodyOptional.class::isInstance)
                ? new OptionalReader<>(reader, json)
                : reader;
    }
}
