package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.Choice;
import io.github.camelisogeo.sandbox.internal.catalogue.Entity;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.internal.catalogue.Written;
import io.github.camelisogeo.sandbox.internal.model.ConflictException;
import io.github.camelisogeo.sandbox.internal.model.NotFoundException;
import io.github.camelisogeo.sandbox.internal.model.Shape;
import java.util.Optional;

/** The choices of workgroups: keywords of their vocabulary, and coordinate systems with names of their own. */
public final class Choices {

    private Choices() {}

    /**
     * Adds a keyword to the vocabulary of a workgroup.
     *
     * @throws NotFoundException if the workgroup or the keyword doesn't exist, or no longer exists
     * @throws ConflictException if the keyword is already in the vocabulary
     */
    public static Written<Void> addKeyword(Catalogue catalogue, String workgroup, String keywordId) {
        NamedEntity.find(catalogue, EntityKind.WORKGROUP, workgroup);
        Entity keyword = NamedEntity.find(catalogue, EntityKind.KEYWORD, keywordId);
        if (find(catalogue, EntityKind.CHOSEN_KEYWORD, workgroup, keyword.key()).isPresent()) {
            throw new ConflictException("the workgroup already has the keyword " + keywordId);
        }
        Entity choice = Choice.of(EntityKind.CHOSEN_KEYWORD, workgroup, keyword.key());
        return new Written<>(catalogue.with(catalogue.entities().with(choice)), null);
    }

    /**
     * Removes a keyword from the vocabulary of a workgroup.
     *
     * @throws NotFoundException if the keyword isn't in the vocabulary
     */
    public static Written<Void> removeKeyword(Catalogue catalogue, String workgroup, String keywordId) {
        return remove(catalogue, EntityKind.CHOSEN_KEYWORD, workgroup, keywordId);
    }

    /**
     * Adds a coordinate system, or renames it if the workgroup already has it.
     *
     * @throws NotFoundException if the workgroup or the system doesn't exist, or no longer exists
     */
    public static Written<Entity> chooseSystem(Catalogue catalogue, String workgroup, String code, ObjectNode body) {
        NamedEntity.find(catalogue, EntityKind.WORKGROUP, workgroup);
        Entity system = NamedEntity.find(catalogue, EntityKind.COORDINATE_SYSTEM, code);
        JsonNode alias = Shape.of("CoordinateSystem").value(body, "alias");
        Entity before = find(catalogue, EntityKind.CHOSEN_SYSTEM, workgroup, system.key())
                .orElseGet(() -> Choice.of(EntityKind.CHOSEN_SYSTEM, workgroup, system.key()));
        ObjectNode document = before.document().deepCopy();
        if (alias != null) {
            document.set("alias", alias);
        }
        Entity choice = new Entity(EntityKind.CHOSEN_SYSTEM, before.key(), null, workgroup, document);
        return new Written<>(catalogue.with(catalogue.entities().with(choice)), choice);
    }

    /**
     * Removes a coordinate system from those of a workgroup.
     *
     * @throws NotFoundException if the workgroup doesn't have the coordinate system
     */
    public static Written<Void> forgetSystem(Catalogue catalogue, String workgroup, String code) {
        return remove(catalogue, EntityKind.CHOSEN_SYSTEM, workgroup, code);
    }

    private static Written<Void> remove(Catalogue catalogue, EntityKind kind, String workgroup, String chosen) {
        Entity choice = find(catalogue, kind, workgroup, chosen)
                .orElseThrow(() -> new NotFoundException(kind.noun() + " of the workgroup", chosen));
        return new Written<>(catalogue.with(catalogue.entities().without(kind, choice.key())), null);
    }

    private static Optional<Entity> find(Catalogue catalogue, EntityKind kind, String workgroup, String chosen) {
        return catalogue.entities().find(kind, Choice.key(workgroup, chosen));
    }
}
