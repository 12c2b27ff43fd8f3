package io.github.camelisogeo.component.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.component.RecordIterator;
import io.github.camelisogeo.component.StreamedContent;
import io.github.camelisogeo.sandbox.IsogeoSandbox;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;

/** A call of an operation by a route, its parameters given as headers, as a test writes it down; sent when its result is asked for. */
final class OperationCall {

    private final CamelContext context;
    private final IsogeoSandbox sandbox;
    private final SentRequests sent;
    private final Set<String> succeeded;
    private final String component;
    private final String operation;
    private final Map<String, Object> headers = new HashMap<>();
    private Object body = "the body before the call";

    OperationCall(
            CamelContext context,
            IsogeoSandbox sandbox,
            SentRequests sent,
            Set<String> succeeded,
            String component,
            String operation) {
        this.context = context;
        this.sandbox = sandbox;
        this.sent = sent;
        this.succeeded = succeeded;
        this.component = component;
        this.operation = operation;
    }

    OperationCall with(String parameter, Object value) {
        return header("CamelIsogeo" + Character.toUpperCase(parameter.charAt(0)) + parameter.substring(1), value);
    }

    OperationCall header(String name, Object value) {
        headers.put(name, value);
        return this;
    }

    OperationCall body(Object message) {
        body = message;
        return this;
    }

    /** The result, which is of this type. */
    <T> T gives(Class<T> type) {
        Exchange done = succeed();
        assertThat(done.getMessage().getBody()).isInstanceOf(type);
        return type.cast(done.getMessage().getBody());
    }

    /** The results, which are all of this type. */
    <T> List<T> givesAll(Class<T> type) {
        List<?> results = gives(List.class);
        assertThat(results).allSatisfy(result -> assertThat(result).isInstanceOf(type));
        return results.stream().map(type::cast).toList();
    }

    /** The document, by the names of its attributes. */
    Map<String, Object> givesMap() {
        Map<String, Object> result = new HashMap<>();
        ((Map<?, ?>) gives(Map.class)).forEach((name, value) -> result.put(String.valueOf(name), value));
        return result;
    }

    /** The file that was downloaded. */
    File givesFile() {
        return gives(File.class);
    }

    /** Calls what gives nothing: the message body stays as it was. */
    void isDone() {
        assertThat(succeed().getMessage().getBody()).isSameAs(body);
    }

    /** A header of the result. */
    Object givesHeader(String name) {
        return succeed().getMessage().getHeader(name);
    }

    /** The error, which is of this type. */
    <E extends Exception> E fails(Class<E> type) {
        Exception failure = send(headers).getException();
        assertThat(failure).isInstanceOf(type);
        return type.cast(failure);
    }

    private Exchange succeed() {
        Exchange done = new Rehearsal(
                        sandbox, sent, new RawRepetition(context, component, sent), operation, this::send, headers)
                .thenCall();
        assertThat(done.getException()).as(operation).isNull();
        succeeded.add(operation);
        return done;
    }

    private Exchange send(Map<String, Object> given) {
        return context.createProducerTemplate().request(route(), exchange -> {
            exchange.getMessage().setBody(body);
            exchange.getMessage().setHeaders(new HashMap<>(given));
        });
    }

    private String route() {
        String from = "direct:" + component + "." + operation;
        if (context.getRoute(from) == null) {
            String[] names = operation.split("\\.");
            RouteBuilder route = new RouteBuilder() {
                @Override
                public void configure() {
                    from(from)
                            .routeId(from)
                            .to(component + ":" + names[0] + "?operation=" + names[1])
                            .process(OperationCall::read);
                }
            };
            try {
                context.addRoutes(route);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        return from;
    }

    /** Downloads and readings end with their exchange. */
    private static void read(Exchange exchange) {
        if (exchange.getMessage().getBody() instanceof RecordIterator<?> records) {
            List<Metadata> all = new ArrayList<>();
            records.forEachRemaining(record -> all.add((Metadata) record));
            exchange.getMessage().setBody(all);
        } else if (exchange.getMessage().getBody() instanceof StreamedContent download) {
            try (InputStream content = download.inputStream()) {
                exchange.getMessage()
                        .setBody(new File(
                                exchange.getMessage().getHeader(Exchange.FILE_NAME, String.class),
                                exchange.getMessage().getHeader(Exchange.CONTENT_TYPE, String.class),
                                content.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What was downloaded. */
    record File(String name, String type, byte[] content) {}
}
