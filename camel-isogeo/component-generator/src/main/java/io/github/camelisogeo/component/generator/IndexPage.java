package io.github.camelisogeo.component.generator;

import io.github.camelisogeo.client.internal.operation.CallOption;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.internal.registry.Operations;
import java.util.List;
import java.util.stream.Collectors;

/** Generates the page that lists all entities and describes what all operations have in common. */
final class IndexPage {

    private final Operations operations;

    IndexPage(Operations operations) {
        this.operations = operations;
    }

    String text() {
        String rows = operations.entities().stream().map(this::row).collect(Collectors.joining());
        return "# Operations\n\n" + Markdown.MADE
                + """

                There are %d operations of %d entities. Each entity has a page, which shows the parameters of each operation, the routes of the API
                that it calls, and an example as a Camel route and in Java. The build runs these examples.

                """
                        .formatted(
                                operations.all().size(), operations.entities().size())
                + Markdown.head("entity", "description", "operations") + rows
                + """

                ## In a route

                `isogeo:<entity>?operation=<operation>&<parameter>=<value>`. Each parameter is an option of the endpoint and also a header, which
                takes precedence: `CamelIsogeo` followed by the capitalized name (`CamelIsogeoMetadataId` for `metadataId`). A parameter that isn't
                set has its default. If a required parameter is missing or a value is invalid, the call fails before anything is sent, and the
                error names the parameter. A list is comma-separated, or a collection in a header. An operation with a body sends the message body:
                a model, a `Map`, or JSON as text, bytes or a stream. [component.md](component.md) describes the details.

                ## In Java

                Each operation is a method of an interface that the client returns, and each parameter is an argument; null means the default. The examples
                omit the imports: the models are in `io.github.camelisogeo.client.model`, `Id`, `Include` and `Upload` in
                `io.github.camelisogeo.client.value`, and the arguments of searches in `io.github.camelisogeo.client.search`. [client.md](client.md) describes
                how to build a client.

                If you know the Python SDK, find its methods in [coming-from-the-python-sdk.md](coming-from-the-python-sdk.md).

                ## Options of a call

                In Camel, these are options of the component and of each endpoint; those of the endpoint take precedence. In Java, they are in `CallOptions`.

                """
                + Markdown.head("option", "default", "meaning")
                + ConfigurationSource.described()
                        .map(option -> Markdown.row(
                                Markdown.code(option.getName()),
                                Markdown.code(
                                        option.getAnnotation(CallOption.class).defaultValue()),
                                option.getAnnotation(CallOption.class).description()))
                        .collect(Collectors.joining());
    }

    private String row(String entity) {
        List<OperationDescriptor> its = List.copyOf(operations.of(entity).values());
        return Markdown.row(
                "[" + entity + "](operations/" + entity + ".md)",
                Descriptions.ofEntity(its.get(0)),
                Markdown.codes(its.stream().map(OperationDescriptor::name).toList()));
    }
}
