package io.github.camelisogeo.client;

import io.github.camelisogeo.client.address.Addresses;
import io.github.camelisogeo.client.api.AboutApi;
import io.github.camelisogeo.client.api.AccountApi;
import io.github.camelisogeo.client.api.ApplicationApi;
import io.github.camelisogeo.client.api.CatalogApi;
import io.github.camelisogeo.client.api.ConditionApi;
import io.github.camelisogeo.client.api.ConformityApi;
import io.github.camelisogeo.client.api.ContactApi;
import io.github.camelisogeo.client.api.CoordinateSystemApi;
import io.github.camelisogeo.client.api.DatasourceApi;
import io.github.camelisogeo.client.api.DirectiveApi;
import io.github.camelisogeo.client.api.EventApi;
import io.github.camelisogeo.client.api.FeatureAttributeApi;
import io.github.camelisogeo.client.api.FormatApi;
import io.github.camelisogeo.client.api.InvitationApi;
import io.github.camelisogeo.client.api.KeywordApi;
import io.github.camelisogeo.client.api.LicenseApi;
import io.github.camelisogeo.client.api.LimitationApi;
import io.github.camelisogeo.client.api.LinkApi;
import io.github.camelisogeo.client.api.MetadataApi;
import io.github.camelisogeo.client.api.MetadataBulkApi;
import io.github.camelisogeo.client.api.SearchApi;
import io.github.camelisogeo.client.api.ServiceApi;
import io.github.camelisogeo.client.api.ServiceLayerApi;
import io.github.camelisogeo.client.api.ServiceOperationApi;
import io.github.camelisogeo.client.api.ShareApi;
import io.github.camelisogeo.client.api.SpecificationApi;
import io.github.camelisogeo.client.api.ThesaurusApi;
import io.github.camelisogeo.client.api.UserApi;
import io.github.camelisogeo.client.api.WorkgroupApi;
import io.github.camelisogeo.client.internal.ClientParts;
import io.github.camelisogeo.client.internal.behaviour.Entities;
import io.github.camelisogeo.client.internal.call.Cancellation;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.label.Labels;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A client of the Isogeo API. Immutable and safe for all threads; making one sends nothing. Whoever builds it closes it.
 *
 * <p>Each entity has its interface, each of whose methods is an operation. All throw {@link
 * io.github.camelisogeo.client.error.IsogeoException}s for what the server or the network did, and {@link IllegalArgumentException}s,
 * before anything is sent, for what the caller did.
 */
public final class IsogeoClient implements AutoCloseable {

    private final ClientParts parts;
    private final Cancellation life;
    private final WebApplications webApplications;
    private final Addresses addresses;
    private final CallOptions options;
    private final Map<Class<?>, Object> views = new ConcurrentHashMap<>();

    IsogeoClient(ClientParts parts, WebApplications webApplications, Addresses addresses, CallOptions options) {
        this(parts, parts.life(), webApplications, addresses, options);
    }

    private IsogeoClient(
            ClientParts parts,
            Cancellation life,
            WebApplications webApplications,
            Addresses addresses,
            CallOptions options) {
        this.parts = parts;
        this.life = life;
        this.webApplications = webApplications;
        this.addresses = addresses;
        this.options = options;
    }

    /** Builds a client. */
    public static IsogeoClientBuilder builder() {
        return new IsogeoClientBuilder();
    }

    /** The same client with other options for its calls: a light view that shares connections, token and threads. */
    public IsogeoClient with(CallOptions other) {
        return new IsogeoClient(parts, life, webApplications, addresses, other);
    }

    /**
     * Returns a client for a part of a program that ends before the rest. It shares connections, token and threads with this one, and
     * closing it ends its own calls and streams only. It ends with this one.
     */
    public IsogeoClient branch(CallOptions other) {
        return new IsogeoClient(parts, life.part("the client is closed"), webApplications, addresses, other);
    }

    /** The options of calls. */
    public CallOptions callOptions() {
        return options;
    }

    /** Which API this client calls, and as whom, without any secret. */
    public CallerIdentity identity() {
        return parts.identity();
    }

    /** Where the platform's applications for browsers are, to make addresses of records and shares from. */
    public WebApplications webApplications() {
        return webApplications;
    }

    /** Makes addresses of records, shares and applications in the platform's applications for browsers, and of CSW requests. */
    public Addresses addresses() {
        return addresses;
    }

    /** The words of the API in the language of calls. */
    public Labels labels() {
        return Labels.in(options.lang());
    }

    /**
     * Calls an operation by its name, for callers that don't know it before they run.
     *
     * @param operation entity and name, for instance {@code metadata.get}
     * @param arguments the parameters by name, in the types that the methods of the interfaces take; absent ones get their defaults
     * @return what the operation gives, or null if it gives nothing
     * @throws IllegalArgumentException if there is no such operation, or an argument is wrong
     */
    public Object call(String operation, Map<String, ?> arguments) {
        OperationDescriptor described = Entities.operations().require(operation);
        return parts.views(life).call(described, arguments, api(described.api()));
    }

    /** Versions of the services. */
    public AboutApi about() {
        return api(AboutApi.class);
    }

    /** The authenticated user. */
    public AccountApi account() {
        return api(AccountApi.class);
    }

    /** Applications. */
    public ApplicationApi applications() {
        return api(ApplicationApi.class);
    }

    /** Many changes at once. */
    public MetadataBulkApi bulk() {
        return api(MetadataBulkApi.class);
    }

    /** Catalogs. */
    public CatalogApi catalogs() {
        return api(CatalogApi.class);
    }

    /** Conditions of records. */
    public ConditionApi conditions() {
        return api(ConditionApi.class);
    }

    /** Conformity of records to specifications. */
    public ConformityApi conformities() {
        return api(ConformityApi.class);
    }

    /** Contacts. */
    public ContactApi contacts() {
        return api(ContactApi.class);
    }

    /** Coordinate systems. */
    public CoordinateSystemApi coordinateSystems() {
        return api(CoordinateSystemApi.class);
    }

    /** Data sources. */
    public DatasourceApi datasources() {
        return api(DatasourceApi.class);
    }

    /** INSPIRE directives. */
    public DirectiveApi directives() {
        return api(DirectiveApi.class);
    }

    /** Events of records. */
    public EventApi events() {
        return api(EventApi.class);
    }

    /** Attributes of datasets. */
    public FeatureAttributeApi featureAttributes() {
        return api(FeatureAttributeApi.class);
    }

    /** Formats. */
    public FormatApi formats() {
        return api(FormatApi.class);
    }

    /** Invitations into workgroups. */
    public InvitationApi invitations() {
        return api(InvitationApi.class);
    }

    /** Keywords. */
    public KeywordApi keywords() {
        return api(KeywordApi.class);
    }

    /** Licences. */
    public LicenseApi licenses() {
        return api(LicenseApi.class);
    }

    /** Limitations of records. */
    public LimitationApi limitations() {
        return api(LimitationApi.class);
    }

    /** Links of records, and hosted files. */
    public LinkApi links() {
        return api(LinkApi.class);
    }

    /** Records. */
    public MetadataApi metadata() {
        return api(MetadataApi.class);
    }

    /** Searches. */
    public SearchApi search() {
        return api(SearchApi.class);
    }

    /** Layers of services. */
    public ServiceLayerApi serviceLayers() {
        return api(ServiceLayerApi.class);
    }

    /** Operations of services. */
    public ServiceOperationApi serviceOperations() {
        return api(ServiceOperationApi.class);
    }

    /** Services of the web. */
    public ServiceApi services() {
        return api(ServiceApi.class);
    }

    /** Shares. */
    public ShareApi shares() {
        return api(ShareApi.class);
    }

    /** Specifications. */
    public SpecificationApi specifications() {
        return api(SpecificationApi.class);
    }

    /** Thesauri. */
    public ThesaurusApi thesauri() {
        return api(ThesaurusApi.class);
    }

    /** Users. */
    public UserApi users() {
        return api(UserApi.class);
    }

    /** Workgroups. */
    public WorkgroupApi workgroups() {
        return api(WorkgroupApi.class);
    }

    private <A> A api(Class<A> type) {
        return type.cast(views.computeIfAbsent(type, api -> parts.views(life).view(api, options)));
    }

    /**
     * Ends all calls of this client, its views and its branches, and closes its connections, those of a given OkHttpClient apart. Of a
     * {@linkplain #branch branch} only its own calls end.
     */
    @Override
    public void close() {
        if (life == parts.life()) {
            parts.close();
        } else {
            life.cancel();
        }
    }
}
