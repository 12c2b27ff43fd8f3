package io.github.camelisogeo.component.generator;

import com.github.therapi.runtimejavadoc.ClassJavadoc;
import com.github.therapi.runtimejavadoc.ParamJavadoc;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import io.github.camelisogeo.client.internal.json.Attribute;
import io.github.camelisogeo.client.internal.json.ModelType;
import io.github.camelisogeo.client.internal.registry.Operations;
import io.github.camelisogeo.client.model.OpenEnum;
import io.github.camelisogeo.client.model.Use;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Generates the page that lists the attributes of all models, and the words that some of them consist of. */
final class ModelsPage {

    private final IncludedAttributes included;
    private final List<ModelType<?>> models = ModelType.all().stream()
            .sorted(Comparator.comparing(ModelType::name))
            .toList();

    ModelsPage(Operations operations) {
        this.included = new IncludedAttributes(operations);
    }

    String text() {
        return "# Models\n\n" + Markdown.MADE
                + """

                Every object of the API is a Java record in `io.github.camelisogeo.client.model`, and a message body in Camel. This page lists the
                attributes of each model.

                - **JSON** is the name in the API, in JSON bodies, and in options such as `hashOf`.
                - **Java** is the accessor. In Simple it is written without parentheses: `${body.title}`. The JSON name is written in
                  brackets: `${body[_id]}`. After a dot (`${body._id}`) it is only Camel's "method not found"; in brackets, a wrong name
                  is refused with the most similar ones.
                - **include** is the word that brings the attribute, in the option `include` of the operations that have it. An attribute without
                  such a word always comes, if it has a value.
                - **sent** says whether a body that creates or updates the object may hold the attribute. Other attributes are only read: what belongs
                  to a record, such as its links, has [operations](operations.md) of its own.

                A list that is absent is empty, and any other absent attribute is null. [client.md](client.md#models) describes how to build and change
                models.

                """
                + models.stream()
                        .map(model -> "[%s](#%s)".formatted(model.name(), anchor(model.name())))
                        .collect(Collectors.joining(", ", "", "\n"))
                + models.stream().map(this::section).collect(Collectors.joining())
                + words();
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT);
    }

    private String section(ModelType<?> model) {
        ClassJavadoc javadoc = RuntimeJavadoc.getJavadoc(model.javaType());
        Map<String, String> meanings = new TreeMap<>();
        for (ParamJavadoc component : javadoc.getRecordComponents()) {
            meanings.put(component.getName(), Markdown.of(component.getComment()));
        }
        return "\n## " + model.name() + "\n\n" + Descriptions.firstSentence(javadoc.getComment()) + "\n\n"
                + Markdown.head("JSON", "Java", "type", "include", "sent", "meaning")
                + model.attributes().stream()
                        .map(attribute -> row(model, attribute, meanings))
                        .collect(Collectors.joining());
    }

    private String row(ModelType<?> model, Attribute attribute, Map<String, String> meanings) {
        return Markdown.row(
                Markdown.code(attribute.jsonName()),
                Markdown.code(attribute.javaName() + "()"),
                type(attribute.javaType()),
                included.isIncluded(model.javaType(), attribute.jsonName()) ? Markdown.code(attribute.jsonName()) : "",
                sent(attribute),
                meanings.getOrDefault(attribute.javaName(), ""));
    }

    private static String sent(Attribute attribute) {
        return Arrays.stream(Use.values())
                .filter(attribute::isSentIn)
                .map(use -> use.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static String type(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == List.class
                    ? "list of " + type(arguments[0])
                    : "map" + (arguments[1] == String.class ? " of text" : "");
        }
        Class<?> javaType = (Class<?>) type;
        String name = javaType.getSimpleName();
        boolean described = !Option.words(javaType).isEmpty()
                || ModelType.all().stream().anyMatch(model -> model.javaType() == javaType);
        return described ? "[%s](#%s)".formatted(name, anchor(name)) : Markdown.code(name);
    }

    /** Returns the words of the types whose values are words. */
    private String words() {
        Map<String, Class<?>> types = new TreeMap<>();
        models.forEach(model -> model.attributes().forEach(attribute -> {
            Type type = attribute.javaType() instanceof ParameterizedType generic
                    ? generic.getActualTypeArguments()[0]
                    : attribute.javaType();
            if (type instanceof Class<?> javaType && OpenEnum.class.isAssignableFrom(javaType)) {
                types.put(javaType.getSimpleName(), javaType);
            }
        }));
        StringBuilder text = new StringBuilder("\n## Words\n\nA word that isn't listed is kept as it came.\n");
        types.forEach((name, type) -> text.append("\n### ")
                .append(name)
                .append("\n\n")
                .append(Descriptions.firstSentence(
                        RuntimeJavadoc.getJavadoc(type).getComment()))
                .append("\n\n")
                .append(Markdown.codes(Option.words(type)))
                .append("\n"));
        return text.toString();
    }
}
