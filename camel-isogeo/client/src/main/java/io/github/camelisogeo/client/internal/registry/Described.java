package io.github.camelisogeo.client.internal.registry;

import java.util.Map;

/** What is called: its name, its arguments and its result. Interceptors see all calls in this form. */
public interface Described {

    /** Returns the name, for instance {@code metadata.get}. */
    String qualifiedName();

    /** Returns the type of the result. */
    Class<?> resultType();

    /** Returns the values in the order of the parameters. An absent value is null. */
    Object[] ordered(Map<String, ?> values);

    /**
     * Returns the values with nulls replaced by defaults.
     *
     * @throws IllegalArgumentException if a value is missing or wrong
     */
    Object[] completed(Object[] ordered);

    /** Returns the values by name, in an unmodifiable map. */
    Map<String, Object> named(Object[] ordered);

    /** Returns the identifiers among the values, by name. */
    Map<String, String> identifiers(Object[] ordered);

    /** Returns the values as the arguments of the method that implements this. */
    Object[] javaArguments(Object[] ordered);
}
