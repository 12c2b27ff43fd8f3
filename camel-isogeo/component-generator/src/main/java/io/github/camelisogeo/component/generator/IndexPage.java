package io.github.camelisogeo.component.generator;

import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.internal.registry.Operations;
import io.github.camelisogeo.client.operation.CallOption;
import java.util.List;
import java.util.stream.Collectors;

/** The page of all entities, and of what holds for the operations of all. */
final class IndexPage {

    private final Operations operations;

    IndexPage(Operations operations) {
        this.operations = operations;
    }

    String text() {
        String rows = operations.entities().stream().map(this::row).collect(Collectors.joining());
        return "# Operations\n\n" + Markdown.MADE
                + """

                %d operations of %d entities; one page an entity, with the parameters of each operation, the routes of the API that it calls,
                and an example as a route and in Java. The build runs these examples.

                """
                        .formatted(
                                operations.all().size(), operations.entities().size())
                + Markdown.head("entity", "what it is", "operations") + rows
                + """

                ## In a route

                `isogeo:<entity>?operation=<operation>&<parameter>=<value>`. Each parameter is an option of the endpoint, and a header that wins
                over it: `CamelIsogeo` and the name with a capital (`metadataId`: `CamelIsogeoMetadataId`). What is not given has its default; a
                required parameter that is missing, and a value that can't be, are refused by name before anything is sent. A list is
                comma-separated, or a collection in a header. The message body is what an operation with a body sends: a model, a `Map`, JSON as
                text, bytes or stream. [component.md](component.md) tells the rest.

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
