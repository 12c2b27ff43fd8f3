package io.github.camelisogeo.component;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.SubresourceMode;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.model.KeywordSearch;
import io.github.camelisogeo.client.model.MetadataSearch;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.client.search.JsonRecord;
import io.github.camelisogeo.client.search.JsonResults;
import io.github.camelisogeo.client.search.JsonStream;
import io.github.camelisogeo.client.search.MetadataStream;
import io.github.camelisogeo.client.search.ResultStream;
import io.github.camelisogeo.client.value.Download;
import io.github.camelisogeo.client.value.Upsert;
import io.github.camelisogeo.client.value.WrittenSubresource;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/** Writes a result to the message: the result itself to the body, and information about it to headers. Other headers are kept. */
final class ResultWriter {

    private static final Set<Type> SEARCHES = Set.of(MetadataSearch.class, MetadataStream.class, KeywordSearch.class);

    private final OpenBodies openBodies;

    ResultWriter(OpenBodies openBodies) {
        this.openBodies = openBodies;
    }

    /** Sets the headers that say what was written. */
    static void describe(Object result, CallOptions options, List<WrittenSubresource> parts, Message message) {
        if (result instanceof Upsert<?> upsert) {
            message.setHeader(IsogeoConstants.UPSERT, upsert.outcome().name().toLowerCase(Locale.ROOT));
        }
        if (options.subresources() == SubresourceMode.WRITE) {
            message.setHeader(IsogeoConstants.RESULT_SUBRESOURCES, List.copyOf(parts));
        }
    }

    void write(Object given, OperationDescriptor operation, Map<String, Object> arguments, Exchange exchange) {
        Object result = given instanceof Upsert<?> upsert ? upsert.object() : given;
        boolean grouped = Boolean.TRUE.equals(arguments.get("tagsAsGroups"));
        Message message = exchange.getMessage();
        if (result == null || operation.returnType() == Void.class || operation.returnType() == void.class) {
            return;
        }
        if (result instanceof Download download) {
            StreamedContent content = StreamedContent.of("download by " + operation, download);
            openBodies.closeWith(exchange, content);
            describe(content, fileName(download, operation, arguments), message);
            message.setBody(content);
        } else if (result instanceof MetadataStream || result instanceof JsonStream) {
            RecordIterator<?> records = records((ResultStream<?>) result, arguments, exchange);
            openBodies.closeWith(exchange, records);
            describe(records.summary(), grouped, message);
            message.setBody(records);
        } else if (result instanceof JsonResults results) {
            describe(results.summary(), grouped, message);
            message.setBody(new JsonRecordList(results.records()));
        } else {
            if (result instanceof MetadataSearch search) {
                describe(search, grouped, message);
            } else if (result instanceof KeywordSearch search) {
                message.setHeader(IsogeoConstants.RESULT_TOTAL, search.total());
            }
            message.setBody(result instanceof List<?> list ? RecordList.of(list) : result);
        }
    }

    /** Removes the headers of earlier results, so that they aren't mistaken for those of a call that fails. */
    static void forget(OperationDescriptor operation, Message message) {
        message.removeHeader(IsogeoConstants.UPSERT);
        message.removeHeader(IsogeoConstants.RESULT_SUBRESOURCES);
        if (SEARCHES.contains(operation.returnType())) {
            message.removeHeader(IsogeoConstants.RESULT_TOTAL);
            message.removeHeader(IsogeoConstants.RESULT_TAGS);
            message.removeHeader(IsogeoConstants.RESULT_ENVELOPE);
            message.removeHeader(IsogeoConstants.RESULT_QUERY);
            message.removeHeader(IsogeoConstants.RESULT_TAG_GROUPS);
        }
    }

    private static void describe(MetadataSearch search, boolean grouped, Message message) {
        message.setHeader(IsogeoConstants.RESULT_TOTAL, search.total());
        message.setHeader(IsogeoConstants.RESULT_TAGS, search.tags());
        message.setHeader(IsogeoConstants.RESULT_ENVELOPE, search.envelope());
        message.setHeader(IsogeoConstants.RESULT_QUERY, search.query());
        set(message, IsogeoConstants.RESULT_TAG_GROUPS, grouped ? search.tagGroups() : null);
    }

    /** Reads the first page, and returns the records. Closes the stream if that page can't be read. */
    private static RecordIterator<?> records(ResultStream<?> stream, Map<String, Object> arguments, Exchange exchange) {
        String query = Objects.toString(arguments.get("query"), null);
        try {
            return stream instanceof MetadataStream models
                    ? RecordIterator.of(models, models.summary(), ModelJson::write, query, exchange)
                    : rawRecords((JsonStream) stream, query, exchange);
        } catch (RuntimeException | Error e) {
            stream.close();
            throw e;
        }
    }

    private static RecordIterator<byte[]> rawRecords(JsonStream stream, String query, Exchange exchange) {
        return RecordIterator.of(stream.map(JsonRecord::json), stream.summary(), json -> json, query, exchange);
    }

    /** Returns the name that the server gives, or else the identifier of the record with the ending of the route. */
    private static String fileName(Download download, OperationDescriptor operation, Map<String, Object> arguments) {
        String given = FileNames.safe(download.fileName().orElse(null));
        Object id =
                operation.key() == null ? null : arguments.get(operation.key().name());
        return given == null && id != null && !operation.ending().isEmpty() ? id + operation.ending() : given;
    }

    /** Sets the headers of streamed content. Headers for unknown values are removed, since they could belong to an earlier file. */
    static void describe(StreamedContent content, String fileName, Message message) {
        set(message, Exchange.FILE_NAME, FileNames.safe(fileName));
        set(message, Exchange.CONTENT_TYPE, content.getContentType());
        set(message, Exchange.CONTENT_LENGTH, content.length() < 0 ? null : content.length());
        // Camel converts bytes and streams of the content to text with this charset, as after its own HTTP component.
        content.namedCharset()
                .ifPresent(charset -> message.getExchange().setProperty(Exchange.CHARSET_NAME, charset.name()));
    }

    private static void set(Message message, String header, Object value) {
        if (value == null) {
            message.removeHeader(header);
        } else {
            message.setHeader(header, value);
        }
    }
}
