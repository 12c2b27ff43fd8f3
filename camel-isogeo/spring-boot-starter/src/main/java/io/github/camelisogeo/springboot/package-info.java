/** Configures the component {@code isogeo} of a Spring Boot application by the properties {@code camel.component.isogeo.*}. */
package io.github.camelisogeo.springboot;
