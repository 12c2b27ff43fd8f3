package io.github.camelisogeo.client.internal.view;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.internal.call.CallContext;
import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.internal.registry.Described;
import io.github.camelisogeo.client.operation.OperationCall;
import io.github.camelisogeo.client.operation.OperationInterceptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Runs the calls of operations: checks the arguments, starts the call with its deadline, and passes it through the interceptors.
 *
 * @param interceptors the interceptors of the user, the outermost first
 * @param context what the calls have in common
 */
public record OperationCalls(List<OperationInterceptor> interceptors, CallContext context) {

    /** The implementation of an operation. */
    @FunctionalInterface
    public interface Doing {

        Object with(Object[] javaArguments);
    }

    /**
     * Runs the call of an operation. If another operation is running on this thread, the call is part of that one's call.
     *
     * @param ordered the arguments in the order of the parameters; an absent argument is null
     * @param own returns the interceptors of the client itself, which come after those of the user
     */
    Object call(
            Described operation,
            Object[] ordered,
            CallOptions options,
            Supplier<List<OperationInterceptor>> own,
            Doing doing) {
        Object[] completed = operation.completed(ordered);
        CallScope outer = CallScope.current();
        if (outer != null && outer.includes(options, context.life())) {
            return doing.with(operation.javaArguments(completed));
        }
        if (context.life().isCancelled()) {
            throw new IllegalStateException(operation.qualifiedName() + ": the client is closed");
        }
        CallScope scope = context.begin(options, operation.qualifiedName(), operation.identifiers(completed));
        List<OperationInterceptor> chain = new ArrayList<>(interceptors);
        chain.addAll(own.get());
        Object result = scope.call(() -> new Step(operation, completed, chain, doing, 0).run());
        if (!interceptors.isEmpty()) {
            refuseOther(operation, result);
        }
        if (result instanceof AutoCloseable) {
            scope.handOver();
        }
        return result;
    }

    /** An interceptor may answer in place of the API, with what the operation gives. */
    private static void refuseOther(Described operation, Object result) {
        Class<?> due = operation.resultType();
        boolean fits = result == null
                ? !due.isPrimitive()
                : due.isInstance(result) || due == boolean.class && result instanceof Boolean;
        if (!fits) {
            throw new IllegalStateException(operation.qualifiedName() + ": an interceptor returned "
                    + (result == null ? "null" : "a " + result.getClass().getName()) + ", it must return a "
                    + due.getSimpleName());
        }
    }

    /** A call at one of the interceptors, with those that are still to be called. */
    private static final class Step implements OperationCall {

        private final Described operation;
        private final Object[] completed;
        private final List<OperationInterceptor> chain;
        private final Doing doing;
        private final int next;

        Step(Described operation, Object[] completed, List<OperationInterceptor> chain, Doing doing, int next) {
            this.operation = operation;
            this.completed = completed;
            this.chain = chain;
            this.doing = doing;
            this.next = next;
        }

        Object run() {
            return next == chain.size()
                    ? doing.with(operation.javaArguments(completed))
                    : chain.get(next).intercept(new Step(operation, completed, chain, doing, next + 1));
        }

        @Override
        public String operation() {
            return operation.qualifiedName();
        }

        @Override
        public Map<String, Object> arguments() {
            return operation.named(completed);
        }

        @Override
        public Object proceed() {
            return run();
        }

        @Override
        public Object proceed(Map<String, ?> arguments) {
            return new Step(operation, operation.completed(operation.ordered(arguments)), chain, doing, next).run();
        }
    }
}
