package io.github.camelisogeo.client.internal.write;

import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import java.util.Map;

/** The operations that are called around another one, as parts of its call. */
public interface OtherCalls {

    /** Returns an interface of the API. */
    <A> A api(Class<A> type);

    /** Calls an operation by its descriptor. Absent arguments have their defaults. */
    Object call(OperationDescriptor operation, Map<String, ?> arguments);
}
