package io.github.camelisogeo.client.operation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an interface of the API: one group of routes, named as in {@code isogeo:<entity>}. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Entity {

    /** The name, with hyphens: {@code coordinate-system}. */
    String value();

    /** The parameter that identifies one such entity, for instance {@code metadataId}; empty where there is none. */
    String key() default "";

    /** The model of the entity; {@code void} where there is none. */
    Class<?> model() default void.class;

    /** Where the model holds the value of {@link #key}, as a path of JSON names. */
    String keyIn() default "_id";
}
