package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.api.AccountApi;
import io.github.camelisogeo.client.api.ConditionApi;
import io.github.camelisogeo.client.api.ConformityApi;
import io.github.camelisogeo.client.api.DirectiveApi;
import io.github.camelisogeo.client.api.ServiceLayerApi;
import io.github.camelisogeo.client.api.ServiceOperationApi;
import io.github.camelisogeo.client.api.ThesaurusApi;
import io.github.camelisogeo.client.internal.registry.Operations;
import java.util.List;

/** The list of all entities of the API. */
public final class Entities {

    /** The interface of each entity: its behaviour, or the public interface if it has none. */
    private static final List<Class<?>> INTERFACES = List.of(
            AboutBehaviour.class,
            AccountApi.class,
            ApplicationBehaviour.class,
            CatalogBehaviour.class,
            ConditionApi.class,
            ConformityApi.class,
            ContactBehaviour.class,
            CoordinateSystemBehaviour.class,
            DatasourceBehaviour.class,
            DirectiveApi.class,
            EventBehaviour.class,
            FeatureAttributeBehaviour.class,
            FormatBehaviour.class,
            InvitationBehaviour.class,
            KeywordBehaviour.class,
            LicenseBehaviour.class,
            LimitationBehaviour.class,
            LinkBehaviour.class,
            MetadataBehaviour.class,
            MetadataBulkBehaviour.class,
            SearchBehaviour.class,
            ServiceBehaviour.class,
            ServiceLayerApi.class,
            ServiceOperationApi.class,
            ShareBehaviour.class,
            SpecificationBehaviour.class,
            ThesaurusApi.class,
            UserBehaviour.class,
            WorkgroupBehaviour.class);

    private static final Operations OPERATIONS = Operations.of(INTERFACES);

    private Entities() {}

    /** Returns the registry of all operations. */
    public static Operations operations() {
        return OPERATIONS;
    }
}
