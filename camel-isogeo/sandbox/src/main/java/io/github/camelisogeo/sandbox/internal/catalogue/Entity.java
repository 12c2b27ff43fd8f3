package io.github.camelisogeo.sandbox.internal.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Something that records name: a workgroup, a contact, a keyword.
 *
 * @param key identifies it in its routes: its identifier, or the code of a format or coordinate system
 * @param tag the tag carried by records that name it, or null if it has none
 * @param owner the workgroup that owns it, or null if nobody or Isogeo does
 * @param document everything known about it; must not be modified
 */
public record Entity(EntityKind kind, String key, String tag, String owner, ObjectNode document) {}
