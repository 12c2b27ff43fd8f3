package io.github.camelisogeo.component.generator;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.internal.operation.Flattened;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.internal.registry.ParameterDescriptor;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.client.search.MetadataStream;
import io.github.camelisogeo.client.value.Download;
import io.github.camelisogeo.client.value.Upsert;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the example of a call in Java. */
final class JavaSnippet {

    private static final int LONG = 110;

    private final ExampleCase example;
    private final OperationDescriptor operation;
    private final Map<String, String> given;
    private final JavaLiterals literals = new JavaLiterals();

    private JavaSnippet(ExampleCase example) {
        this.example = example;
        this.operation = example.operation();
        this.given = example.given();
    }

    static Snippet of(ExampleCase example) {
        JavaSnippet snippet = new JavaSnippet(example);
        String text = snippet.body() + snippet.call();
        return new Snippet(text, snippet.literals.imports());
    }

    /** Returns how Java code gets the interface of an entity: {@code client.contacts()}. */
    static String accessor(OperationDescriptor operation) {
        return Arrays.stream(IsogeoClient.class.getMethods())
                .filter(method -> method.getReturnType() == operation.api())
                .map(Method::getName)
                .findFirst()
                .map(name -> "client." + name + "()")
                .orElseThrow(() -> new IllegalStateException(
                        operation + ": IsogeoClient has no method that returns its interface"));
    }

    private String body() {
        if (example.body() == null) {
            return "";
        }
        Type type = operation.body().type();
        boolean list = type instanceof ParameterizedType;
        Type single = type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : type;
        String json = Snippet.textBlock(example.body(), 4);
        String reading = literals.name(ModelJson.class) + (list ? ".readBodyList(" : ".readBody(") + json + ", "
                + literals.name(single) + ".class)";
        return literals.name(type) + " " + bodyName() + " = " + reading + ";\n";
    }

    private String bodyName() {
        String name = operation.body().type() instanceof Class<?> type ? type.getSimpleName() : "Body";
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private String call() {
        List<String> arguments = arguments();
        String call = accessor(operation) + "." + operation.name() + "(" + String.join(", ", arguments) + ")";
        if (call.length() > LONG && arguments.size() > 1) {
            call = accessor(operation) + "." + operation.name() + "(\n        " + String.join(",\n        ", arguments)
                    + ")";
        }
        Type type = operation.method().getReturnType() == Upsert.class
                ? operation.method().getGenericReturnType()
                : operation.returnType();
        if (type == Void.class || type == void.class) {
            return call + ";";
        }
        String result = literals.name(type) + " result = " + call;
        return isStream(type) ? "try (" + result + ") {\n" + reading(type).indent(4) + "}" : result + ";";
    }

    /** Returns the arguments. Absent ones are left out if there is an overload without them. */
    private List<String> arguments() {
        Method method = operation.javaMethod();
        Map<String, String> all = new LinkedHashMap<>();
        for (Parameter parameter : method.getParameters()) {
            all.put(parameter.getName(), argument(parameter));
        }
        Map<String, String> present = new LinkedHashMap<>(all);
        present.values().removeIf("null"::equals);
        boolean overloaded = Arrays.stream(operation.api().getMethods())
                .filter(other -> other.isDefault() && other.getName().equals(method.getName()))
                .anyMatch(other -> Arrays.stream(other.getParameters())
                        .map(Parameter::getName)
                        .toList()
                        .equals(List.copyOf(present.keySet())));
        return List.copyOf((overloaded ? present : all).values());
    }

    private static boolean isStream(Type type) {
        return type == Download.class || type == MetadataStream.class;
    }

    private String reading(Type type) {
        if (type == MetadataStream.class) {
            literals.name(List.class);
            literals.name(ArrayList.class);
            return "List<String> titles = new ArrayList<>();\n"
                    + "result.forEachRemaining(record -> titles.add(record.title()));";
        }
        return "%s.copy(result.inputStream(), %s.of(\"target\", \"download\"), %s.REPLACE_EXISTING);"
                .formatted(
                        literals.name(Files.class), literals.name(Path.class), literals.name(StandardCopyOption.class));
    }

    private String argument(Parameter parameter) {
        if (parameter.isAnnotationPresent(Flattened.class)) {
            return built(parameter.getType());
        }
        ParameterDescriptor known = operation.parameter(parameter.getName());
        if (known.isBody()) {
            return example.body() == null ? "null" : bodyName();
        }
        if (known.isMessage()) {
            return file(known);
        }
        return given.containsKey(known.name()) ? literals.of(known, given.get(known.name())) : "null";
    }

    /** Returns the code that builds a record of parameters from those that are given. */
    private String built(Class<?> type) {
        String values = Arrays.stream(type.getRecordComponents())
                .map(this::set)
                .filter(value -> !value.isEmpty())
                .map(value -> "\n        ." + value)
                .collect(Collectors.joining());
        return literals.name(type) + ".builder()" + values + (values.isEmpty() ? "" : "\n        ") + ".build()";
    }

    private String set(RecordComponent component) {
        if (component.getType().isRecord() && operation.parameter(component.getName()) == null) {
            boolean any = Arrays.stream(component.getType().getRecordComponents())
                    .anyMatch(inner -> given.containsKey(inner.getName()));
            return any ? component.getName() + "(" + built(component.getType()).replace("\n", "\n        ") + ")" : "";
        }
        String text = given.get(component.getName());
        return text == null
                ? ""
                : component.getName() + "(" + literals.of(operation.parameter(component.getName()), text) + ")";
    }

    private String file(ParameterDescriptor parameter) {
        JsonNode file = example.file();
        return literals.name(parameter.type()) + ".of("
                + Snippet.quoted(file.get("fileName").asText()) + ", new byte["
                + file.get("size").asInt() + "])";
    }
}
