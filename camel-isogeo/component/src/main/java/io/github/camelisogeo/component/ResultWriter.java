package io.github.camelisogeo.component;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.SubresourceMode;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.model.KeywordSearch;
import io.github.camelisogeo.client.model.MetadataSearch;
import io.github.camelisogeo.client.search.MetadataStream;
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
            openBodies.closeWith(exchange, download);
            describe(download, message);
            message.setBody(download);
        } else if (result instanceof MetadataStream stream) {
            RecordIterator records =
                    new RecordIterator(stream, Objects.toString(arguments.get("query"), null), exchange);
            // This comes first, so that nothing stays open if the first page fails.
            openBodies.closeWith(exchange, records);
            describe(records.summary(), grouped, message);
            message.setBody(records);
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

    /** Sets the headers of a download. Headers for unknown values are removed, since they could belong to an earlier file. */
    private static void describe(Download download, Message message) {
        set(message, Exchange.FILE_NAME, download.fileName().orElse(null));
        set(message, Exchange.CONTENT_TYPE, download.contentType().orElse(null));
        set(
                message,
                Exchange.CONTENT_LENGTH,
                download.length().isPresent() ? download.length().getAsLong() : null);
    }

    private static void set(Message message, String header, Object value) {
        if (value == null) {
            message.removeHeader(header);
        } else {
            message.setHeader(header, value);
        }
    }
}
