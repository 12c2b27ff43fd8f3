package io.github.camelisogeo.client.internal.operation;

import io.github.camelisogeo.client.value.Include;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The sub-resources that a parameter of type {@link Include} accepts. */
@Documented
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Includes {

    /** The sub-resources that {@code all} stands for, comma-separated, in the order in which they are sent. */
    String value();

    /** Further sub-resources that must be named explicitly, comma-separated. */
    String also() default "";
}
