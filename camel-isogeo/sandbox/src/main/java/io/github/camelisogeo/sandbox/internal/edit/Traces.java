package io.github.camelisogeo.sandbox.internal.edit;

import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.Choice;
import io.github.camelisogeo.sandbox.internal.catalogue.Entity;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.internal.catalogue.Share;
import java.util.List;

/** Removes what remains of a deleted entity outside of records. */
final class Traces {

    private Traces() {}

    static Catalogue erase(Catalogue catalogue, Entity entity) {
        return switch (entity.kind()) {
            case KEYWORD -> withoutChoices(catalogue, entity.key());
            case USER -> withoutMemberships(catalogue, entity.key());
            case CATALOG -> withoutBindings(catalogue, ShareBinding.CATALOG, entity.key());
            case APPLICATION -> withoutBindings(catalogue, ShareBinding.APPLICATION, entity.key());
            case WORKGROUP ->
                ApplicationGroups.withoutWorkgroup(
                        withoutBindings(catalogue, ShareBinding.WORKGROUP, entity.key()), entity.key());
            default -> catalogue;
        };
    }

    private static Catalogue withoutChoices(Catalogue catalogue, String keyword) {
        Catalogue after = catalogue;
        for (Entity choice : catalogue.entities().all(EntityKind.CHOSEN_KEYWORD)) {
            if (keyword.equals(Choice.chosen(choice))) {
                after = after.with(after.entities().without(choice.kind(), choice.key()));
            }
        }
        return after;
    }

    private static Catalogue withoutMemberships(Catalogue catalogue, String user) {
        Catalogue after = catalogue;
        for (Entity membership : catalogue.entities().all(EntityKind.MEMBERSHIP)) {
            if (user.equals(membership.document().at("/user/_id").asText())) {
                after = after.with(after.entities().without(membership.kind(), membership.key()));
            }
        }
        return after;
    }

    private static Catalogue withoutBindings(Catalogue catalogue, ShareBinding binding, String key) {
        List<Share> shares = catalogue.shares().stream()
                .map(share -> binding.of(share).contains(key)
                        ? new ShareDraft(share).without(binding, key, share.modified())
                        : share)
                .toList();
        return catalogue.withShares(shares);
    }
}
