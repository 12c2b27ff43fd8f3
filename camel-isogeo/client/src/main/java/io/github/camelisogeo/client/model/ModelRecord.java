package io.github.camelisogeo.client.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Has record-builder make a builder for a model: {@code XBuilder.builder()} is empty, {@code XBuilder.builder(model)} a copy. */
@RecordBuilder.Template(
        options =
                @RecordBuilder.Options(
                        enableWither = false,
                        enableGetters = false,
                        addStaticBuilder = false,
                        inheritComponentAnnotations = false,
                        fileComment = "Made by record-builder"))
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@interface ModelRecord {}
