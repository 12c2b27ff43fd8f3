/**
 * The JSON engine of {@link io.github.camelisogeo.client.model}.
 *
 * <p>What belongs here: how models are read ({@code ModelReader}, {@code AttributeType} and its kinds), written ({@code ModelWriter})
 * and compared ({@code ModelEquality}); their descriptions at run time ({@code ModelType}, {@code Attribute}); values without a model
 * ({@code PlainValues}, {@code FreeValues}, {@code FrozenList}, {@code FrozenMap}); the constants of open enums; and how checked texts
 * become models and records that are parsed in part or not at all ({@code SingleModel}, {@code ModelPage}, {@code RecordReader},
 * {@code JsonPage}). What does not: HTTP, operations, and which attributes exist, which the records alone say.
 */
package io.github.camelisogeo.client.internal.json;
