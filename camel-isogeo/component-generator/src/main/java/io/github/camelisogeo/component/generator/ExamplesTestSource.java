package io.github.camelisogeo.component.generator;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The test that runs the examples of an entity. It is written as text, since the examples are: JavaPoet would not take them as they
 * stand on the page.
 */
final class ExamplesTestSource {

    private final String entity;
    private final List<Example> examples;

    ExamplesTestSource(String entity, List<Example> examples) {
        this.entity = entity;
        this.examples = examples;
    }

    String className() {
        return Arrays.stream(entity.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining("", "", "ExamplesTest"));
    }

    String text() {
        Set<String> imports =
                new TreeSet<>(Set.of("org.apache.camel.builder.RouteBuilder", "org.junit.jupiter.api.Test"));
        examples.forEach(example -> {
            imports.addAll(example.route().imports());
            imports.addAll(example.java().imports());
        });
        return """
                // Made by isogeo-component-generator.
                package %s;

                %s

                /** Runs the examples of docs/operations/%s.md. */
                class %s extends ExampleTestSupport {
                %s}
                """
                .formatted(
                        ComponentGenerator.PACKAGE,
                        imports.stream().map(name -> "import " + name + ";").collect(Collectors.joining("\n")),
                        entity,
                        className(),
                        examples.stream().map(ExamplesTestSource::methods).collect(Collectors.joining()));
    }

    private static String methods(Example example) {
        return """

                    @Test
                    void %1$sByRoute() throws Exception {
                        byRoute(%2$s, %3$s, new RouteBuilder() {
                            @Override
                            public void configure() {
                %4$s
                            }
                        });
                    }

                    @Test
                    void %1$sInJava() throws Exception {
                        inJava(%2$s, client -> {
                %5$s
                        });
                    }
                """
                .formatted(
                        example.operation().name(),
                        call(example.call()),
                        Snippet.quoted(RouteSnippet.start(example.operation())),
                        example.route().indented(16),
                        example.java().indented(12));
    }

    private static String call(ExampleCase call) {
        return call.recorded()
                ? "recorded(" + Snippet.quoted(call.id()) + ")"
                : "made(" + Snippet.quoted(call.json().toString()) + ")";
    }
}
