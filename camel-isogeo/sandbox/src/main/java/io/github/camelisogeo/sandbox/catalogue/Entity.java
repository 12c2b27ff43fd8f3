package io.github.camelisogeo.sandbox.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Something that records name: a workgroup, a contact, a keyword.
 *
 * @param key what its routes know it by: its identifier, the code of a format or coordinate system
 * @param tag the tag that records which name it carry, null where it has none
 * @param owner the workgroup that it belongs to, null where it belongs to nobody or to Isogeo
 * @param document all that is known of it; not to be changed
 */
public record Entity(EntityKind kind, String key, String tag, String owner, ObjectNode document) {}
