package io.github.camelisogeo.component.generator;

import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.internal.registry.ParameterDescriptor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Generates the page of an entity: all of its operations, with examples. */
final class EntityPage {

    private final List<Example> examples;
    private final Map<String, Option> options;
    private final Contract contract;
    private final DoneStatuses done;

    EntityPage(List<Example> examples, List<Option> options, Contract contract, DoneStatuses done) {
        this.examples = examples;
        this.options = options.stream().collect(Collectors.toMap(Option::name, Function.identity()));
        this.contract = contract;
        this.done = done;
    }

    String text() {
        OperationDescriptor first = examples.get(0).operation();
        StringBuilder page = new StringBuilder("# " + first.entity() + "\n\n" + Markdown.MADE + "\n");
        page.append(Descriptions.ofEntity(first))
                .append(" In Java: `")
                .append(JavaSnippet.accessor(first))
                .append("`. [All entities](../operations.md).\n\n")
                .append(Markdown.head("operation", "description"));
        for (Example example : examples) {
            String name = example.operation().name();
            page.append(Markdown.row(
                    "[`" + name + "`](#" + name.toLowerCase(Locale.ROOT) + ")",
                    Descriptions.ofOperation(example.operation())));
        }
        examples.forEach(example -> page.append(section(example)));
        return page.toString();
    }

    private String section(Example example) {
        OperationDescriptor operation = example.operation();
        return "\n## " + operation.name() + "\n\n" + Descriptions.allOfOperation(operation) + "\n\n"
                + parameters(operation) + facts(operation) + "\n"
                + example.route().markdown() + "\n"
                + example.java().markdown();
    }

    private String parameters(OperationDescriptor operation) {
        String rows = operation.parameters().stream()
                .filter(parameter -> !parameter.isMessage())
                .map(this::row)
                .collect(Collectors.joining());
        return rows.isEmpty() ? "" : Markdown.head("parameter", "header", "type", "default", "meaning") + rows + "\n";
    }

    private String row(ParameterDescriptor parameter) {
        Option option = options.get(parameter.name());
        return Markdown.row(
                Markdown.code(parameter.name()),
                Markdown.code(option.header()),
                Markdown.name(parameter.type()),
                byDefault(parameter),
                option.meaning() + possible(parameter, option.meaning()));
    }

    private static String byDefault(ParameterDescriptor parameter) {
        if (parameter.required()) {
            return "**required**";
        }
        if (parameter.bodyPath() != null) {
            return "the body's `" + parameter.bodyPath() + "`";
        }
        if (parameter.defaultText() == null || parameter.defaultText().isEmpty()) {
            return "";
        }
        String unless = parameter.fallback().unless();
        return Markdown.code(parameter.defaultText())
                + (unless.isEmpty() ? "" : ", or none if `" + unless + "` is set");
    }

    private static String possible(ParameterDescriptor parameter, String meaning) {
        List<String> words =
                parameter.includes() == null ? Option.words(parameter.type()) : parameter.possibleIncludes();
        if (!words.isEmpty()) {
            return " One of " + Markdown.codes(words) + ".";
        }
        if (parameter.range() == null || parameter.range().max() == Integer.MAX_VALUE) {
            return "";
        }
        String bounds = parameter.range().min() + " to " + parameter.range().max();
        return meaning.contains(bounds) ? "" : " " + bounds + ".";
    }

    private String facts(OperationDescriptor operation) {
        StringBuilder facts = new StringBuilder();
        ParameterDescriptor message = operation.message();
        if (message != null) {
            facts.append("- Message body: ")
                    .append(Markdown.code(Markdown.name(message.type())))
                    .append(message.required() ? "" : ", optional")
                    .append(message.needs().isEmpty() ? "" : ", with " + Markdown.codes(message.needs()))
                    .append('\n');
        }
        facts.append("- Result: ").append(result(operation)).append('\n');
        List<CalledRoute> routes = CalledRoute.of(operation, contract);
        if (routes.size() == 1) {
            facts.append("- Route: ").append(routes.get(0).text()).append('\n');
        } else if (!routes.isEmpty()) {
            facts.append("- Routes:\n");
            routes.forEach(route -> facts.append("  - ").append(route.text()).append('\n'));
        }
        List<String> sdk = contract.sdkMethods(operation);
        if (!sdk.isEmpty()) {
            facts.append("- Python SDK: ").append(Markdown.codes(sdk)).append('\n');
        }
        List<String> errors = OperationErrors.of(operation, routes, done);
        facts.append("- Errors: [those of every operation](../client.md#errors)")
                .append(errors.isEmpty() ? "" : ", and")
                .append('\n');
        errors.forEach(error -> facts.append("  - ").append(error).append('\n'));
        List<Integer> counted = done.of(routes);
        if (!counted.isEmpty()) {
            facts.append("- Not an error: ")
                    .append(counted.stream().map(String::valueOf).collect(Collectors.joining(", ")))
                    .append(", which means that nothing had to change\n");
        }
        return facts.toString();
    }

    private static String result(OperationDescriptor operation) {
        boolean nothing = operation.returnType() == Void.class || operation.returnType() == void.class;
        String said = Descriptions.ofResult(operation);
        return (nothing ? "none, the message body is kept" : Markdown.code(Markdown.name(operation.returnType())))
                + (operation.mayGiveNothing() ? ", or none" : "")
                + (said.isEmpty() ? "" : ", " + said);
    }
}
