package io.github.camelisogeo.client.internal.operation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The bounds of a number, both inclusive. */
@Documented
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Range {

    /** The smallest value. */
    int min();

    /** The largest value. */
    int max() default Integer.MAX_VALUE;

    /** The name of a boolean parameter. If that one is true, this parameter is ignored and not checked. Empty if there is none. */
    String ignoredWith() default "";
}
