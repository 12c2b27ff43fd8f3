package io.github.camelisogeo.client.internal.operation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The attributes that a body must have. A body without them is refused before anything is sent. A blank text counts as absent. */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

    /** The attributes, as paths of JSON names, for instance {@code contact.name}. */
    String[] value();
}
