package io.github.camelisogeo.client.operation;

import java.util.Map;

/** A call of an operation, as an {@link OperationInterceptor} sees it. */
public interface OperationCall {

    /** Returns the name of the operation, for instance {@code metadata.get}. */
    String operation();

    /** Returns the arguments by the names of the parameters, defaults included; an absent one is null. Unmodifiable. */
    Map<String, Object> arguments();

    /** Goes on with these arguments. */
    Object proceed();

    /**
     * Goes on with other arguments, which are completed and checked like those of a caller.
     *
     * @param arguments the arguments by the names of the parameters
     */
    Object proceed(Map<String, ?> arguments);
}
