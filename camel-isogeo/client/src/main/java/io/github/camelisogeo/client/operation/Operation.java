package io.github.camelisogeo.client.operation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that routes and Java users call. An abstract method is a route of the API; a default method is a behaviour built on
 * routes. The method's name is the operation's, its parameters' names are the parameters'.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Operation {

    /** The result, where the method's own return type says less than could be said. */
    Class<?> returns() default void.class;

    /** True where some calls have no result: the method returns null then. */
    boolean orNothing() default false;
}
