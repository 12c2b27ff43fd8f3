package io.github.camelisogeo.component.generator;

import io.github.camelisogeo.client.internal.registry.OperationDescriptor;

/**
 * The examples of an operation. Both the page and the test are written from this object, so no page shows an example that no test has run.
 *
 * @param call the call that the examples make, and its answers
 * @param route the example as a Camel route
 * @param java the example in Java
 */
record Example(ExampleCase call, Snippet route, Snippet java) {

    static Example of(OperationDescriptor operation, Contract contract) {
        ExampleCase call = ExampleCase.of(operation, contract);
        return new Example(call, RouteSnippet.of(call), JavaSnippet.of(call));
    }

    OperationDescriptor operation() {
        return call.operation();
    }
}
