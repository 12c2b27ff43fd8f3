package io.github.camelisogeo.component.generator;

import io.github.camelisogeo.client.operation.OperationDescriptor;
import io.github.camelisogeo.client.operation.Operations;
import io.github.camelisogeo.client.operation.ParameterDescriptor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The page that lists all operations with their parameters, in Markdown. */
final class OperationsPage {

    private final Operations operations;
    private final List<Option> options;

    OperationsPage(Operations operations, List<Option> options) {
        this.operations = operations;
        this.options = options;
    }

    String text() {
        StringBuilder page = new StringBuilder();
        page.append(
                """
                # Operations

                <!-- Made by the build. `mvn -pl camel-isogeo/component generate-sources -Ddocs.refresh=true` writes it anew. -->

                `isogeo:<entity>?operation=<operation>&<parameter>=<value>`. Each parameter is an option of the endpoint, and a header
                that wins over it: `CamelIsogeo` and the name with a capital (`metadataId`: `CamelIsogeoMetadataId`). Parameters in
                bold must be given; a value in parentheses is the default.
                """);
        operations.entities().forEach(entity -> appendEntity(page, entity));
        appendParameters(page);
        return page.toString();
    }

    private void appendEntity(StringBuilder page, String entity) {
        List<OperationDescriptor> its = List.copyOf(operations.of(entity).values());
        page.append("\n## ").append(entity).append("\n\n");
        page.append(Descriptions.ofEntity(its.get(0))).append("\n\n");
        page.append("| operation | what it does | parameters | message body | result |\n|---|---|---|---|---|\n");
        for (OperationDescriptor operation : its) {
            row(
                    page,
                    "`" + operation.name() + "`",
                    Descriptions.ofOperation(operation),
                    operation.parameters().stream()
                            .filter(parameter -> !parameter.isMessage())
                            .map(OperationsPage::parameter)
                            .collect(Collectors.joining(", ")),
                    operation.message() == null ? "" : name(operation.message().type()),
                    operation.returnType() == Void.class ? "" : name(operation.returnType()));
        }
    }

    private static String parameter(ParameterDescriptor parameter) {
        String name = parameter.required() ? "**" + parameter.name() + "**" : parameter.name();
        if (parameter.defaultText() == null || parameter.defaultText().isEmpty()) {
            return name;
        }
        String byDefault =
                parameter.bodyPath() == null ? parameter.defaultText() : "the body's `" + parameter.bodyPath() + "`";
        return name + " (" + byDefault + ")";
    }

    private void appendParameters(StringBuilder page) {
        page.append("\n## Parameters\n\n| option | header | type | meaning |\n|---|---|---|---|\n");
        for (Option option : options) {
            String possible = option.enums().isEmpty()
                    ? ""
                    : " Possible: " + option.enums().replace(",", ", ") + ".";
            row(
                    page,
                    "`" + option.name() + "`",
                    "`" + option.header() + "`",
                    option.uses().stream()
                            .map(use -> name(use.type()))
                            .distinct()
                            .collect(Collectors.joining(" or ")),
                    option.meaning() + possible);
        }
    }

    private static String name(Type type) {
        if (type instanceof ParameterizedType generic) {
            return name(generic.getRawType())
                    + Arrays.stream(generic.getActualTypeArguments())
                            .map(OperationsPage::name)
                            .collect(Collectors.joining(", ", " of ", ""));
        }
        return type instanceof Class<?> javaType ? javaType.getSimpleName() : type.getTypeName();
    }

    private static void row(StringBuilder page, String... cells) {
        page.append(Arrays.stream(cells)
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n")));
    }
}
