package io.github.camelisogeo.component.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.internal.registry.ParameterDescriptor;
import io.github.camelisogeo.client.value.Download;
import io.github.camelisogeo.client.value.Id;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Creates a call with sample values, for operations that have no successful recorded call in the contract. */
final class SampleCall {

    private static final Pattern GAP = Pattern.compile("\\{([^}]+)}");
    private static final Pattern CONDITION = Pattern.compile("(\\w+) is (absent|given)\\b.*");

    private final OperationDescriptor operation;
    private final Contract contract;
    private final ObjectNode parameters = JsonNodeFactory.instance.objectNode();
    private final JsonNode body;

    SampleCall(OperationDescriptor operation, Contract contract) {
        this.operation = operation;
        this.contract = contract;
        this.body = operation.body() == null ? null : new SampleBody(operation, contract).json();
        operation.parameters().stream()
                .filter(parameter -> !parameter.isMessage())
                .filter(this::isNeeded)
                .forEach(parameter -> parameters.put(parameter.name(), sample(parameter)));
    }

    private String sample(ParameterDescriptor parameter) {
        String sample = contract.sample(operation, parameter.name());
        return sample == null ? SampleValues.of(parameter) : sample;
    }

    private boolean isNeeded(ParameterDescriptor parameter) {
        return parameter.required()
                || contract.sample(operation, parameter.name()) != null
                || parameter.bodyPath() != null
                        && (body == null
                                || ExampleCase.at(body, parameter.bodyPath()).isMissingNode());
    }

    /** Returns the call, in the form of a recorded one. Its requests have no query, which matches any query. */
    ObjectNode json() {
        ObjectNode call = JsonNodeFactory.instance.objectNode();
        call.put("id", "example." + operation.qualifiedName());
        call.put("entity", operation.entity()).put("operation", operation.name());
        call.set("parameters", parameters);
        call.set("body", body);
        List<CalledRoute> routes = CalledRoute.of(operation, contract);
        boolean removes = routes.stream().anyMatch(route -> route.verb().equals("DELETE"));
        for (CalledRoute route : routes) {
            if (!isExcluded(route)) {
                boolean preparatory = route.preparatory();
                call.withArray("expect").add(expected(route, preparatory, removes));
            }
        }
        return call.put("outcome", "ok");
    }

    private boolean isExcluded(CalledRoute route) {
        Matcher condition = CONDITION.matcher(route.when());
        return condition.matches() && condition.group(2).equals("given") != isGiven(condition.group(1));
    }

    private boolean isGiven(String parameter) {
        return parameters.has(parameter) || parameter.equals("body") && body != null;
    }

    private ObjectNode expected(CalledRoute route, boolean preparatory, boolean removes) {
        ObjectNode expected = JsonNodeFactory.instance.objectNode();
        expected.put("method", route.verb()).put("path", filled(route.path())).put("host", route.host());
        if (preparatory) {
            expected.put("preflight", true);
        }
        expected.set("answer", preparatory ? found(route, removes) : answer());
        return expected;
    }

    private String filled(String path) {
        return GAP.matcher(path).replaceAll(gap -> Matcher.quoteReplacement(value(gap.group(1))));
    }

    private String value(String name) {
        if (parameters.has(name)) {
            return parameters.get(name).asText();
        }
        ParameterDescriptor parameter = operation.parameter(name);
        if (parameter == null && operation.name().equals("upsert")) {
            // The identifier of what is found or created.
            return SampleValues.ID;
        }
        if (parameter == null || parameter.defaultText() == null) {
            throw new IllegalStateException(operation + ": no parameter provides " + name + " of its path");
        }
        return parameter.bodyPath() == null
                ? parameter.defaultText()
                : ExampleCase.at(body, parameter.bodyPath()).asText();
    }

    /**
     * Returns an answer that contains the object only if the call deletes it. Otherwise, the answer is empty, so that a call that creates
     * the object finds none.
     */
    private ObjectNode found(CalledRoute route, boolean there) {
        ObjectNode answer = answered(200);
        ArrayNode results = route.path().endsWith("/search")
                ? answer.putObject("json").put("total", there ? 1 : 0).putArray("results")
                : answer.putArray("json");
        if (there) {
            results.addObject().put("_id", value(operation.key().name()));
        }
        return answer;
    }

    private ObjectNode answer() {
        Type type = operation.returnType();
        if (type == Void.class || type == void.class) {
            return answered(204);
        }
        ObjectNode answer = answered(200);
        if (type == Download.class) {
            answer.put("text", "the content");
        } else if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            answer.putArray("json");
        } else {
            answer.set("json", type == String.class ? version() : identified());
        }
        return answer;
    }

    private static ObjectNode answered(int status) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("status", status);
        answer.putObject("headers").put("Content-Type", "application/json");
        return answer;
    }

    private static ObjectNode version() {
        return JsonNodeFactory.instance.objectNode().put("version", "4.2.1");
    }

    /** Returns a model with an identifier: the one that was asked for or sent, if any. */
    private ObjectNode identified() {
        ParameterDescriptor key = operation.key();
        boolean asked = key != null && key.type() == Id.class && parameters.has(key.name());
        ObjectNode model =
                JsonNodeFactory.instance.objectNode().put("_id", asked ? value(key.name()) : SampleValues.ID);
        return body instanceof ObjectNode sent ? model.setAll(sent) : model;
    }
}
