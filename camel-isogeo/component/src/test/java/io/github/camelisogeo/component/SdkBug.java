package io.github.camelisogeo.component;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The bug of the Python SDK that a test holds us away from; {@link SdkBugsTest} wants one for each. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface SdkBug {

    /** As it is numbered on the page for those who come from the SDK: {@code B1}. */
    String value();
}
