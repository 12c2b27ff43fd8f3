package io.github.camelisogeo.client.operation;

/**
 * Intercepts the calls of operations, as OkHttp's interceptors intercept requests. An interceptor may change the arguments, return a result
 * of its own, or do something before and after the call. The arguments that it receives are complete and checked.
 *
 * <p>An operation that is called by the implementation of another operation is part of that call and is not intercepted.
 */
@FunctionalInterface
public interface OperationInterceptor {

    /**
     * Handles a call, usually by calling {@link OperationCall#proceed()}.
     *
     * @return the result, of the type that the operation returns
     */
    Object intercept(OperationCall call);
}
