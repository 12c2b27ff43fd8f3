package io.github.camelisogeo.component.generator;

import io.github.camelisogeo.client.internal.registry.OperationDescriptor;

/**
 * The examples of an operation: the one object that both the page and the test are written from, so that no page shows what no test
 * has run.
 *
 * @param call what they call, and what is answered
 * @param route in a route
 * @param java in Java
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
