package io.github.camelisogeo.client.operation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a body must hold, so that it is refused before anything is sent when it doesn't. A blank text is none. */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

    /** Paths of JSON names, for instance {@code contact.name}. */
    String[] value();
}
