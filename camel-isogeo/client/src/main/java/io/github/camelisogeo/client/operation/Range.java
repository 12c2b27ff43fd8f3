package io.github.camelisogeo.client.operation;

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

    /** The least value. */
    int min();

    /** The greatest value. */
    int max() default Integer.MAX_VALUE;

    /** The boolean parameter that, when it is set, makes this one meaningless, so that it isn't checked. */
    String ignoredWith() default "";
}
