package io.github.camelisogeo.client.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says when an attribute is sent in a body. An attribute without this annotation is only read. The annotation matters only at
 * the top of a body: objects inside it are sent whole, since a reference needs its {@code _id}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Sent {
    /** Returns the uses for which the attribute is sent. */
    Use[] value();
}
