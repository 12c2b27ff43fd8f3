package io.github.camelisogeo.client.operation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value of a parameter that is not given: text in the form that the parameter is read from, or {@code body.} and a path of JSON
 * names ({@code body._id}), which takes it from the body.
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Default {

    /** The text, or the path. */
    String value();

    /** The parameter that, when it is given, leaves this one without a default; empty for none. */
    String unless() default "";

    /** What counts of a text in the body: the first group of this pattern. A text that doesn't match is refused. */
    String part() default "";
}
