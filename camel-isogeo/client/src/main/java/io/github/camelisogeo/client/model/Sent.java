package io.github.camelisogeo.client.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * When the attribute is sent, as an attribute of the body itself. Without this annotation it is only read. Objects inside a
 * body are sent whole: a reference needs its {@code _id}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Sent {
    Use[] value();
}
