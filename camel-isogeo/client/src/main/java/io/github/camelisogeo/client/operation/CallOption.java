package io.github.camelisogeo.client.operation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes an option of calls, for all who offer it. */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface CallOption {

    /** What it means, in full sentences. */
    String description();

    /** The default, as text. */
    String defaultValue();

    /** The values that are possible, comma-separated; empty for any of the type. */
    String values() default "";

    /** The label under which Camel's catalogue has it. */
    String label();
}
