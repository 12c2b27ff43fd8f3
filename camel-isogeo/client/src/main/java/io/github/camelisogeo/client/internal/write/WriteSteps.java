package io.github.camelisogeo.client.internal.write;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.SubresourceMode;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.internal.registry.Operations;
import io.github.camelisogeo.client.operation.OperationInterceptor;
import java.util.ArrayList;
import java.util.List;

/**
 * Returns the interceptors that an operation needs.
 *
 * @param operations the registry of all operations
 * @param notices logs the warnings
 */
public record WriteSteps(Operations operations, Notices notices) {

    /**
     * Returns the interceptors of an operation with these options, the outermost first.
     *
     * @throws IllegalArgumentException if the operation doesn't support one of the options
     */
    public List<OperationInterceptor> of(OperationDescriptor operation, CallOptions options, OtherCalls calls) {
        if (!operation.writes()) {
            return List.of();
        }
        List<OperationInterceptor> steps = new ArrayList<>();
        if (options.ifUnmodifiedSince() != null) {
            steps.add(UnmodifiedSince.of(operation, operations, calls));
        }
        if (options.subresources() == SubresourceMode.WRITE && !UnsentAttributes.canBeWritten(operation)) {
            throw new IllegalArgumentException(operation
                    + ": subresources=write is not supported: only metadata.create, metadata.update and metadata.upsert write"
                    + " sub-resources");
        }
        if (UnsentAttributes.countIn(operation)) {
            steps.add(new BodyAttributes(operation, options.subresources(), operations, calls, notices));
        }
        return steps;
    }
}
