package io.github.camelisogeo.client.internal.operation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an interface whose operations belong to one entity of the API, named as in {@code isogeo:<entity>}. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Entity {

    /** The name of the entity, with hyphens: {@code coordinate-system}. */
    String value();

    /** The parameter that identifies an object of this entity, for instance {@code metadataId}; empty if there is none. */
    String key() default "";

    /** The model of the entity, or {@code void} if there is none. */
    Class<?> model() default void.class;

    /** The place of the value of {@link #key} in the model, as a path of JSON names. */
    String keyIn() default "_id";
}
