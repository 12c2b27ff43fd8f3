package io.github.camelisogeo.component.operation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The operations that a test is about: it fails unless it has called each of them with success. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Calls {

    /** As {@code entity.operation}. */
    String[] value();
}
