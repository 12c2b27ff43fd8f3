package io.github.camelisogeo.component;

import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.internal.registry.ParameterDescriptor;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.model.OpenEnum;
import io.github.camelisogeo.client.value.Code;
import io.github.camelisogeo.client.value.Id;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;

/** A call that an operation accepts, made from the registry: what is required as headers, the body as a map. Mutable. */
final class ValidCall {

    static final String ID = "0123456789abcdef0123456789abcdef";

    private static final Map<String, Object> WORDS = Map.of(
            "kind", "wms",
            "actions", "view",
            "subscription", "NewReleases",
            "tag", "keyword:inspire-theme",
            "serviceUrl", "https://example.org/ows?service=WMS");

    final OperationDescriptor operation;
    final Map<String, Object> headers = new HashMap<>();
    Object body = "a message body that is no business of the operation";

    ValidCall(OperationDescriptor operation) {
        this.operation = operation;
        for (ParameterDescriptor parameter : operation.parameters()) {
            if (parameter.isMessage()) {
                readBody(parameter);
            } else if (parameter.required() || parameter.bodyPath() != null) {
                headers.put(OperationLookup.header(parameter.name()), value(parameter));
            }
        }
    }

    private void readBody(ParameterDescriptor parameter) {
        if (!parameter.isBody()) {
            headers.put(Exchange.FILE_NAME, "a.txt");
            body = "content";
        } else if (parameter.required()) {
            Map<String, Object> document = new HashMap<>();
            parameter.needs().forEach(path -> put(document, path, needed(parameter, path)));
            if (parameter.type().getTypeName().endsWith("Metadata")) {
                document.put("type", operation.entity().equals("service") ? "service" : "resource");
            }
            if (operation.entity().equals("metadata-bulk")) {
                document.put("query", new HashMap<>(Map.of("ids", List.of(ID))));
            }
            body = document;
        }
    }

    private static Object needed(ParameterDescriptor parameter, String path) {
        boolean number = parameter.type().getTypeName().endsWith("CoordinateSystem");
        return path.equals("role") ? "reader" : number ? 2154 : "needed";
    }

    private static Object value(ParameterDescriptor parameter) {
        Object word = WORDS.get(parameter.name());
        if (word != null) {
            return word;
        }
        Type type = parameter.type();
        return type == Id.class ? ID : type == Boolean.class ? "true" : "2154";
    }

    /** The model of the body; null where there is none. */
    static Class<?> model(ParameterDescriptor body) {
        return body.type() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : (Class<?>) body.type();
    }

    static boolean isModel(Class<?> type) {
        return Model.class.isAssignableFrom(type) && !OpenEnum.class.isAssignableFrom(type);
    }

    static boolean isIdentifier(ParameterDescriptor parameter) {
        return parameter.type() == Id.class || parameter.type() == Code.class;
    }

    /** Puts a value into a document, at a path of names. */
    @SuppressWarnings("unchecked") // Documents hold documents.
    static void put(Map<String, Object> document, String path, Object value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            document.put(path, value);
        } else {
            put(
                    (Map<String, Object>) document.computeIfAbsent(path.substring(0, dot), name -> new HashMap<>()),
                    path.substring(dot + 1),
                    value);
        }
    }

    @Override
    public String toString() {
        return operation.qualifiedName();
    }
}
