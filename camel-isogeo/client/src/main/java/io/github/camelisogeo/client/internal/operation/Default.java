package io.github.camelisogeo.client.internal.operation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The default of a parameter: either the text of its value, or {@code body.} followed by a path of JSON names ({@code body._id}) to take
 * the value from the body.
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Default {

    /** The text or the path. */
    String value();

    /** The name of another parameter. If that one is given, this parameter has no default. Empty if there is none. */
    String unless() default "";

    /** A pattern whose first group is the part of the body's text to use. A text that doesn't match is refused. */
    String part() default "";
}
