package io.github.camelisogeo.client.operation;

import java.util.Map;

/** A call of an operation that an {@link OperationInterceptor} can observe and change. */
public interface OperationCall {

    /** Returns the name of the operation, for instance {@code metadata.get}. */
    String operation();

    /** Returns the arguments by the names of the parameters, including defaults. An absent argument is null. The map is unmodifiable. */
    Map<String, Object> arguments();

    /** Continues the call with these arguments and returns its result. */
    Object proceed();

    /**
     * Continues the call with other arguments and returns its result. They are completed with defaults and checked like those of any call.
     *
     * @param arguments the arguments by the names of the parameters
     * @throws IllegalArgumentException if an argument is wrong
     */
    Object proceed(Map<String, ?> arguments);
}
