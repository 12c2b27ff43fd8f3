package io.github.camelisogeo.client.operation;

/**
 * Stands around the operations that are called, as OkHttp's interceptors stand around requests: it may look at what is asked for, change
 * the arguments, answer in place of the API, or do something before and after. Arguments are complete and checked when they come.
 *
 * <p>An operation that another one makes on its way is part of that one, and does not come here.
 */
@FunctionalInterface
public interface OperationInterceptor {

    /**
     * Answers a call, usually by {@link OperationCall#proceed()}.
     *
     * @return the result, of the type that the operation gives
     */
    Object intercept(OperationCall call);
}
