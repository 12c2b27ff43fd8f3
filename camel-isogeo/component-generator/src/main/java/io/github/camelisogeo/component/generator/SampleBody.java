package io.github.camelisogeo.component.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.client.internal.behaviour.Entities;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Creates the body of a sample call. It is one that a recorded call sends, of the same entity if possible, or else one that a recorded call
 * receives. Attributes that the platform manages are removed.
 */
final class SampleBody {

    private final OperationDescriptor operation;
    private final Contract contract;

    SampleBody(OperationDescriptor operation, Contract contract) {
        this.operation = operation;
        this.contract = contract;
    }

    JsonNode json() {
        ObjectNode body = Stream.concat(sent(), answered())
                .findFirst()
                .map(ObjectNode::deepCopy)
                .orElseGet(() -> JsonNodeFactory.instance.objectNode().put("name", "An example"));
        removeManaged(body);
        return body;
    }

    /**
     * Removes the attributes that the platform manages: those whose names start with an underscore, and other entities that aren't needed.
     */
    private void removeManaged(ObjectNode body) {
        List<String> needed = operation.body().needs();
        body.remove(body.properties().stream()
                .filter(attribute -> attribute.getKey().startsWith("_")
                        || attribute.getValue().has("_id")
                                && needed.stream().noneMatch(path -> path.startsWith(attribute.getKey() + ".")))
                .map(Map.Entry::getKey)
                .toList());
        body.forEach(value -> {
            if (value instanceof ObjectNode inner) {
                removeManaged(inner);
            }
        });
    }

    private Stream<ObjectNode> sent() {
        return Stream.concat(contract.ofEntity(operation.entity()).stream(), contract.cases().stream())
                .filter(one -> operation.body().type().equals(bodyType(one)))
                .map(one -> one.get("body"))
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast);
    }

    private static Type bodyType(JsonNode one) {
        OperationDescriptor its = Entities.operations()
                .find(one.get("entity").asText(), one.get("operation").asText());
        return its == null || its.body() == null ? null : its.body().type();
    }

    private Stream<ObjectNode> answered() {
        boolean ofEntity = operation.body().type().equals(operation.entityModel());
        return contract.ofEntity(ofEntity ? operation.entity() : "").stream()
                .flatMap(one -> Contract.items(one.get("expect")).stream())
                .map(request -> request.at("/answer/json"))
                .map(answer -> answer.isArray() ? answer.path(0) : answer)
                .filter(answer -> answer.has("_id"))
                .map(ObjectNode.class::cast);
    }
}
