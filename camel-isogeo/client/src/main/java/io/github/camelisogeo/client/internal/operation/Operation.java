package io.github.camelisogeo.client.internal.operation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method as an operation that Camel routes and Java code can call. The operation and its parameters have the names of the method
 * and of its parameters. If the method is also annotated with a route, it sends that request; otherwise code of the
 * client implements the operation, usually with several requests.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Operation {

    /** Whether the operation only reads. A method that is annotated with a route says so by its HTTP method. */
    boolean reads() default false;

    /** The type of the result, if it is more specific than the return type of the method. */
    Class<?> returns() default void.class;

    /** Whether some calls have no result. The method then returns null. */
    boolean orNothing() default false;
}
