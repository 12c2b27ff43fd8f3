package io.github.camelisogeo.component.generator;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.search.MetadataStream;
import io.github.camelisogeo.client.value.Download;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Writes the example of a call as a Camel route. */
final class RouteSnippet {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_.,:/*-]*");

    private RouteSnippet() {}

    /** Returns the endpoint that the route starts with. */
    static String start(OperationDescriptor operation) {
        return "direct:" + operation.entity() + "-" + operation.name();
    }

    static Snippet of(ExampleCase example) {
        OperationDescriptor operation = example.operation();
        Set<String> imports = new TreeSet<>();
        StringBuilder route = new StringBuilder("from(" + Snippet.quoted(start(operation)) + ")\n");
        if (example.body() != null) {
            route.append("    .setBody(constant(")
                    .append(Snippet.textBlock(example.body(), 8))
                    .append("))\n");
        } else if (example.file() != null) {
            imports.add("org.apache.camel.Exchange");
            route.append(file(example.file()));
        }
        route.append("    .to(").append(Snippet.quoted(uri(example))).append(")");
        if (operation.returnType() == MetadataStream.class) {
            route.append("\n    .split(body()).streaming()\n        .to(\"seda:each-record\")");
        } else if (operation.returnType() == Download.class) {
            route.append("\n    .to(\"file:target/downloads\")");
        }
        return new Snippet(route.append(";").toString(), imports);
    }

    private static String file(JsonNode file) {
        return """
                    .setHeader(Exchange.FILE_NAME, constant(%s))
                    .setHeader(Exchange.CONTENT_TYPE, constant(%s))
                    .setBody(constant(new byte[%d]))
                """
                .formatted(
                        Snippet.quoted(file.get("fileName").asText()),
                        Snippet.quoted(file.get("contentType").asText()),
                        file.get("size").asInt());
    }

    private static String uri(ExampleCase example) {
        StringBuilder uri = new StringBuilder("isogeo:" + example.operation().entity() + "?operation="
                + example.operation().name());
        example.given()
                .forEach((name, value) ->
                        uri.append('&').append(name).append('=').append(written(value)));
        return uri.toString();
    }

    private static String written(String value) {
        if (PLAIN.matcher(value).matches()) {
            return value;
        }
        return value.contains("}") ? "RAW(" + value + ")" : "RAW{" + value + "}";
    }
}
