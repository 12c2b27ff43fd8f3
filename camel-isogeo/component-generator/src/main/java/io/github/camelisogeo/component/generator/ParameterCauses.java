package io.github.camelisogeo.component.generator;

import io.github.camelisogeo.client.internal.operation.Range;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.internal.registry.ParameterDescriptor;
import io.github.camelisogeo.client.value.BoundingBox;
import io.github.camelisogeo.client.value.Code;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Wkt;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The reasons why an operation refuses its arguments before anything is sent, derived from its parameters. */
final class ParameterCauses {

    private final List<ParameterDescriptor> parameters;

    ParameterCauses(OperationDescriptor operation) {
        this.parameters = operation.parameters();
    }

    /** Returns the causes of a missing parameter. */
    List<String> missing() {
        List<String> causes = new ArrayList<>();
        List<String> required = parameters.stream()
                .filter(ParameterDescriptor::required)
                .map(parameter -> parameter.isBody() ? "the body" : Markdown.code(parameter.name()))
                .toList();
        if (!required.isEmpty()) {
            causes.add("if " + Markdown.either(required) + " is missing");
        }
        for (ParameterDescriptor parameter : parameters) {
            if (parameter.bodyPath() != null) {
                causes.add("if neither " + Markdown.code(parameter.name()) + " nor the body's "
                        + Markdown.code(parameter.bodyPath()) + " is given");
            }
            if (!parameter.needs().isEmpty()) {
                causes.add("if the body has no "
                        + Markdown.either(
                                parameter.needs().stream().map(Markdown::code).toList()));
            }
        }
        return causes;
    }

    /** Returns the causes of an invalid parameter. */
    List<String> invalid() {
        List<String> causes = new ArrayList<>();
        add(causes, parameter -> isOf(Id.class, parameter) && !parameter.lenient(), "is not a valid identifier");
        add(causes, ParameterDescriptor::lenient, "is blank or contains a slash");
        add(causes, parameter -> isOf(Code.class, parameter), "is not a valid code");
        add(causes, parameter -> isOf(BoundingBox.class, parameter), "is not a valid box");
        add(causes, parameter -> isOf(Wkt.class, parameter), "is not a geometry as WKT in degrees");
        add(causes, ParameterCauses::isWord, "is not one of the possible values");
        for (ParameterDescriptor parameter : parameters) {
            if (parameter.range() != null) {
                causes.add("if " + Markdown.code(parameter.name()) + " is " + bounds(parameter.range()));
            }
            if (parameter.bodyPath() != null) {
                String that = parameter.fallback().part().isEmpty()
                        ? "the same as the body's "
                        : "the same as the one in the body's ";
                causes.add("if " + Markdown.code(parameter.name()) + " is not " + that
                        + Markdown.code(parameter.bodyPath()));
            }
        }
        return causes;
    }

    private void add(List<String> causes, Predicate<ParameterDescriptor> which, String wrong) {
        List<String> names = parameters.stream()
                .filter(parameter -> !parameter.isMessage())
                .filter(which)
                .map(parameter -> Markdown.code(parameter.name()))
                .toList();
        if (!names.isEmpty()) {
            causes.add("if " + Markdown.either(names) + " " + wrong);
        }
    }

    private static boolean isOf(Class<?> wanted, ParameterDescriptor parameter) {
        return single(parameter.type()) == wanted;
    }

    /** Returns whether only certain words are allowed. */
    static boolean isWord(ParameterDescriptor parameter) {
        return !Option.words(single(parameter.type())).isEmpty();
    }

    /** Returns the type of the elements if the type is a list, or the type itself. */
    private static Type single(Type type) {
        return type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
    }

    private static String bounds(Range range) {
        String unless =
                range.ignoredWith().isEmpty() ? "" : ", unless " + Markdown.code(range.ignoredWith()) + " is set";
        return (range.max() == Integer.MAX_VALUE
                        ? "less than " + range.min()
                        : "not between " + range.min() + " and " + range.max())
                + unless;
    }
}
