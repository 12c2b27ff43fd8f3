package io.github.camelisogeo.client.internal.operation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes an option of calls. The options of the Camel component are derived from it. */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface CallOption {

    /** The description, in full sentences. */
    String description();

    /** The default, as text. */
    String defaultValue();

    /** The label of the option in Camel's catalogue. */
    String label();
}
