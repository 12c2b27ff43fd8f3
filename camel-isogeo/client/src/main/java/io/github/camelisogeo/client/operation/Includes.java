package io.github.camelisogeo.client.operation;

import io.github.camelisogeo.client.value.Include;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The sub-resources that a parameter of type {@link Include} may name. */
@Documented
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Includes {

    /** What {@code all} stands for, comma-separated, in the order in which it is sent. */
    String value();

    /** What may be asked for besides, comma-separated. */
    String also() default "";
}
