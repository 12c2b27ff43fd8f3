package io.github.camelisogeo.component.generator;

import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.error.IsogeoBadRequestException;
import io.github.camelisogeo.client.error.IsogeoConflictException;
import io.github.camelisogeo.client.error.IsogeoForbiddenException;
import io.github.camelisogeo.client.error.IsogeoNotFoundException;
import io.github.camelisogeo.client.error.IsogeoServerException;
import io.github.camelisogeo.client.error.MissingParameterException;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.internal.registry.ParameterDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The errors of an operation, except those that every operation has. They are derived from the registry and the routes. Further errors of
 * behaviours are taken from {@code @throws} in their Javadoc.
 */
final class OperationErrors {

    private static final List<Class<?>> ORDER = List.of(
            MissingParameterException.class,
            InvalidParameterException.class,
            IsogeoBadRequestException.class,
            IsogeoForbiddenException.class,
            IsogeoNotFoundException.class,
            IsogeoConflictException.class);

    private static final Map<String, Integer> STATUSES = Map.of(
            IsogeoBadRequestException.class.getSimpleName(), 400,
            IsogeoForbiddenException.class.getSimpleName(), 403,
            IsogeoNotFoundException.class.getSimpleName(), 404,
            IsogeoConflictException.class.getSimpleName(), 409,
            IsogeoServerException.class.getSimpleName(), 500);

    private final OperationDescriptor operation;
    private final List<CalledRoute> routes;
    private final Map<String, List<String>> causes = new TreeMap<>(OperationErrors::compare);

    private OperationErrors(OperationDescriptor operation, List<CalledRoute> routes) {
        this.operation = operation;
        this.routes = routes;
    }

    /** Returns one line of Markdown for each exception, with its causes. */
    static List<String> of(OperationDescriptor operation, List<CalledRoute> routes, DoneStatuses done) {
        OperationErrors errors = new OperationErrors(operation, routes);
        errors.ofArguments();
        errors.ofRights();
        errors.ofAnswers(done.of(routes));
        errors.ofJavadoc();
        return errors.texts();
    }

    private void ofArguments() {
        ParameterCauses arguments = new ParameterCauses(operation);
        arguments.missing().forEach(cause -> add(MissingParameterException.class, cause));
        arguments.invalid().forEach(cause -> add(InvalidParameterException.class, cause));
    }

    private void ofRights() {
        if (routes.stream().anyMatch(route -> route.right() == CalledRoute.Right.USER)) {
            add(
                    IsogeoForbiddenException.class,
                    isWriting()
                            ? "if the caller is a group application, which can only read"
                            : "if the caller is a group application");
        }
    }

    private void ofAnswers(List<Integer> done) {
        if (operation.body() != null && isWriting()) {
            add(IsogeoBadRequestException.class, "if the API doesn't understand the body");
        }
        List<String> identified = operation.parameters().stream()
                .filter(parameter -> !ParameterCauses.isWord(parameter))
                .map(ParameterDescriptor::name)
                .filter(name -> routes.stream().anyMatch(route -> route.path().contains("{" + name + "}")))
                .map(Markdown::code)
                .toList();
        if (!identified.isEmpty() && !isQuestion() && !done.contains(status(IsogeoNotFoundException.class))) {
            add(
                    IsogeoNotFoundException.class,
                    "if " + Markdown.either(identified) + " doesn't exist or this account may not see it");
        }
    }

    private boolean isWriting() {
        return routes.stream().anyMatch(CalledRoute::writes);
    }

    /** Returns whether the operation only checks that something exists, so that 404 isn't an error. */
    private boolean isQuestion() {
        return operation.returnType() == boolean.class && !operation.made().isDefault();
    }

    private void ofJavadoc() {
        RuntimeJavadoc.getJavadoc(operation.method())
                .getThrows()
                .forEach(error -> add(error.getName().replaceAll(".*\\.", ""), Markdown.of(error.getComment())));
    }

    private void add(Class<?> exception, String cause) {
        add(exception.getSimpleName(), cause);
    }

    private void add(String exception, String cause) {
        causes.computeIfAbsent(exception, name -> new ArrayList<>()).add(cause.replaceAll("\\.$", ""));
    }

    private List<String> texts() {
        return causes.entrySet().stream()
                .map(error -> Markdown.code(error.getKey()) + status(error.getKey()) + " "
                        + String.join("; ", error.getValue()))
                .toList();
    }

    private static int status(Class<?> exception) {
        return STATUSES.get(exception.getSimpleName());
    }

    private static String status(String exception) {
        return STATUSES.containsKey(exception) ? " (" + STATUSES.get(exception) + ")" : "";
    }

    private static int compare(String one, String other) {
        int order = Integer.compare(rank(one), rank(other));
        return order == 0 ? one.compareTo(other) : order;
    }

    private static int rank(String exception) {
        for (int i = 0; i < ORDER.size(); i++) {
            if (ORDER.get(i).getSimpleName().equals(exception)) {
                return i;
            }
        }
        return ORDER.size();
    }
}
