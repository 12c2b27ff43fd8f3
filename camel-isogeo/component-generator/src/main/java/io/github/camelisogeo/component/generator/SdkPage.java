package io.github.camelisogeo.component.generator;

import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.internal.registry.Operations;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Generates the page for users of the Python SDK: what replaces its methods, and how its bugs are handled here. */
final class SdkPage {

    private static final String BUGS = "sdk-bugs.tsv";

    private final Operations operations;
    private final Contract contract;

    SdkPage(Operations operations, Contract contract) {
        this.operations = operations;
        this.contract = contract;
    }

    String text() throws IOException {
        return "# Coming from the Python SDK\n\n" + Markdown.MADE
                + """

                This page lists the methods of the Isogeo Python SDK (version 3.3.0 and later) with the operations that replace them, and then the bugs of the
                SDK with what happens here instead. The page of each entity describes the parameters of its operations.

                ## Methods

                """
                + methods()
                + beyond()
                + """

                ## Bugs

                """
                + bugs();
    }

    private String methods() {
        StringBuilder table = new StringBuilder(Markdown.head("SDK", "route", "Java"));
        operations.all().stream()
                .flatMap(operation -> contract.sdkMethods(operation).stream().map(sdk -> row(sdk, operation)))
                .sorted()
                .forEach(table::append);
        return table.toString();
    }

    private String row(String sdk, OperationDescriptor operation) {
        String newer = contract.isNewInSdk(operation) ? " after 3.3.0" : "";
        return Markdown.row(Markdown.code(sdk) + newer, link(operation), Markdown.code(call(operation)));
    }

    private static String link(OperationDescriptor operation) {
        return "[" + operation.qualifiedName() + "](operations/" + operation.entity() + ".md#"
                + operation.name().toLowerCase(Locale.ROOT) + ")";
    }

    private static String call(OperationDescriptor operation) {
        return JavaSnippet.accessor(operation) + "." + operation.name()
                + Arrays.stream(operation.javaMethod().getParameters())
                        .map(Parameter::getName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private String beyond() {
        List<OperationDescriptor> ours = operations.all().stream()
                .filter(operation -> contract.sdkMethods(operation).isEmpty())
                .toList();
        return ours.isEmpty()
                ? ""
                : "\nThe SDK has no methods for "
                        + ours.stream().map(SdkPage::link).collect(Collectors.joining(", "))
                        + ".\n";
    }

    private static String bugs() throws IOException {
        try (InputStream file = SdkPage.class.getResourceAsStream(BUGS)) {
            if (file == null) {
                throw new IOException("the generator lacks the resource " + BUGS);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> Markdown.row(line.split("\t")))
                    .collect(Collectors.joining("", Markdown.head("number", "in the SDK", "here"), ""));
        }
    }
}
