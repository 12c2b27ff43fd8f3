package io.github.camelisogeo.component.generator;

import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.internal.registry.Operations;
import io.github.camelisogeo.client.operation.CallOption;
import java.util.List;
import java.util.stream.Collectors;

/** Generates the page with all entities, and with what applies to all operations. */
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
                set has its default. If a required parameter is missing or a value is not possible, the call fails before anything is sent, and the
                error names the parameter. A list is comma-separated, or a collection in a header. An operation with a body sends the message body:
                a model, a `Map`, or JSON as text, bytes or a stream. [component.md](component.md) describes the details.

                ## In Java

                An operation is a method of an interface that the client gives, a parameter an argument; null stands for the default. The examples
                leave the imports out: the models are in `io.github.camelisogeo.client.model`, `Id`, `Include` and `Upload` in
                `io.github.camelisogeo.client.value`, what a search takes in `io.github.camelisogeo.client.search`. [client.md](client.md) tells
                how a client is made.

                Who knows the Python SDK finds its methods in [coming-from-the-python-sdk.md](coming-from-the-python-sdk.md).

                ## Options of a call

                They are options of the component and of each endpoint, whose own win; in Java, of `CallOptions`.

                """
                + Markdown.head("option", "default", "meaning")
                + CallOptionsSource.described()
                        .map(option -> Markdown.row(
                                Markdown.code(option.getName()),
                                Markdown.code(
                                        option.getAnnotation(CallOption.class).defaultValue()),
                                CallOptionsSource.description(option)))
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
