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
import io.github.camelisogeo.client.internal.write.Notices;
import io.github.camelisogeo.client.label.Labels;
import io.github.camelisogeo.client.value.PlannedRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * A client of the Isogeo API. Immutable and safe for use by multiple threads. Creating a client sends nothing. Close it when it is no
 * longer needed.
 *
 * <p>Each entity of the API has an interface, and each method of an interface is an operation. Operations throw an {@link
 * io.github.camelisogeo.client.error.IsogeoException} if the server or the network fails, and an {@link IllegalArgumentException}, before
 * anything is sent, if an argument is wrong.
 */
public final class IsogeoClient implements AutoCloseable {

    private final ClientParts parts;
    private final Cancellation life;
    private final ClientSettings settings;
    private final WebApplications webApplications;
    private final Addresses addresses;
    private final CallOptions options;
    private final Notices notices;
    private final Map<Class<?>, Object> views = new ConcurrentHashMap<>();

    IsogeoClient(
            ClientParts parts,
            ClientSettings settings,
            WebApplications webApplications,
            Addresses addresses,
            CallOptions options) {
        this(parts, parts.life(), settings, webApplications, addresses, options, new Notices());
    }

    private IsogeoClient(
            ClientParts parts,
            Cancellation life,
            ClientSettings settings,
            WebApplications webApplications,
            Addresses addresses,
            CallOptions options,
            Notices notices) {
        this.parts = parts;
        this.life = life;
        this.settings = settings;
        this.webApplications = webApplications;
        this.addresses = addresses;
        this.options = options;
        this.notices = notices;
    }

    /** Returns a builder of a client. */
    public static IsogeoClientBuilder builder() {
        return new IsogeoClientBuilder();
    }

    /**
     * Returns a view of this client whose calls have other options. It shares the connections, the token and the threads of this client,
     * and is cheap to create.
     */
    public IsogeoClient with(CallOptions other) {
        return new IsogeoClient(parts, life, settings, webApplications, addresses, other, notices);
    }

    /**
     * Returns a client for a part of a program that can be closed separately. It shares the connections, the token and the threads of this
     * client. Closing it ends only its own calls and streams. Closing this client closes it too.
     */
    public IsogeoClient branch(CallOptions other) {
        return new IsogeoClient(
                parts, life.part("the client is closed"), settings, webApplications, addresses, other, new Notices());
    }

    /**
     * Makes calls that write nothing, and returns the requests that would have been sent to write. What only reads is sent, so that checks
     * and look-ups are made. What the calls return is what would be sent, not what the API would answer.
     *
     * @param calls makes the calls with the client that it is given
     */
    public List<PlannedRequest> dryRun(Consumer<IsogeoClient> calls) {
        DryRun dryRun = DryRun.create();
        calls.accept(with(options.toBuilder().dryRun(dryRun).build()));
        return dryRun.requests();
    }

    /** Returns the options of this client's calls. */
    public CallOptions callOptions() {
        return options;
    }

    /** Returns the settings of this client, except those of its calls, which are {@link #callOptions}. */
    public ClientSettings settings() {
        return settings;
    }

    /** Returns the API that this client calls and the account that it calls it with, without any secret. */
    public CallerIdentity identity() {
        return parts.identity();
    }

    /**
     * Requests a token, unless there is a valid one. Calls do this by themselves; it is for checks of credentials.
     *
     * @throws io.github.camelisogeo.client.error.IsogeoException if the identity service refuses, fails or can't be reached
     */
    public void authenticate() {
        parts.authenticate(options, life);
    }

    /** Returns what is known of the current token, or nothing if there is none. Requests none. */
    public Optional<TokenStatus> token() {
        return Optional.ofNullable(parts.tokens().known())
                .map(token -> new TokenStatus(token.issuedAt(), token.expiresAt()));
    }

    /** Returns the base URLs of the platform's web applications. */
    public WebApplications webApplications() {
        return webApplications;
    }

    /** Returns the addresses of records, shares and applications in the platform's web applications, and of CSW requests. */
    public Addresses addresses() {
        return addresses;
    }

    /** Returns the labels of the API's terms, in the language of {@link CallOptions#lang}. */
    public Labels labels() {
        return Labels.in(options.lang().toString());
    }

    /**
     * Calls an operation by its name, for callers that choose the operation at runtime.
     *
     * @param operation the entity and the name, for instance {@code metadata.get}
     * @param arguments the parameters by the names that routes use, as operations.md lists them: {@code metadataId}, {@code query}, {@code
     *     body}. Values have the types of the methods of the interfaces, or are text that can be read as such. An absent parameter has its
     *     default
     * @return the result of the operation, or null if it has none
     * @throws IllegalArgumentException if there is no such operation, or if an argument is wrong
     */
    public Object call(String operation, Map<String, ?> arguments) {
        OperationDescriptor described = Entities.operations().require(operation);
        return parts.views(life, notices).call(described, arguments, api(described.api()));
    }

    /** Returns the operations that read the versions of the services. */
    public AboutApi about() {
        return api(AboutApi.class);
    }

    /** Returns the operations on the account of the authenticated user. */
    public AccountApi account() {
        return api(AccountApi.class);
    }

    /** Returns the operations on applications. */
    public ApplicationApi applications() {
        return api(ApplicationApi.class);
    }

    /** Returns the operations that change many records at once. */
    public MetadataBulkApi bulk() {
        return api(MetadataBulkApi.class);
    }

    /** Returns the operations on catalogs. */
    public CatalogApi catalogs() {
        return api(CatalogApi.class);
    }

    /** Returns the operations on the conditions of records. */
    public ConditionApi conditions() {
        return api(ConditionApi.class);
    }

    /** Returns the operations on the conformity of records to specifications. */
    public ConformityApi conformities() {
        return api(ConformityApi.class);
    }

    /** Returns the operations on contacts. */
    public ContactApi contacts() {
        return api(ContactApi.class);
    }

    /** Returns the operations on coordinate systems. */
    public CoordinateSystemApi coordinateSystems() {
        return api(CoordinateSystemApi.class);
    }

    /** Returns the operations on data sources. */
    public DatasourceApi datasources() {
        return api(DatasourceApi.class);
    }

    /** Returns the operations on INSPIRE directives. */
    public DirectiveApi directives() {
        return api(DirectiveApi.class);
    }

    /** Returns the operations on the events of records. */
    public EventApi events() {
        return api(EventApi.class);
    }

    /** Returns the operations on the attributes of datasets. */
    public FeatureAttributeApi featureAttributes() {
        return api(FeatureAttributeApi.class);
    }

    /** Returns the operations on formats. */
    public FormatApi formats() {
        return api(FormatApi.class);
    }

    /** Returns the operations on invitations to workgroups. */
    public InvitationApi invitations() {
        return api(InvitationApi.class);
    }

    /** Returns the operations on keywords. */
    public KeywordApi keywords() {
        return api(KeywordApi.class);
    }

    /** Returns the operations on licences. */
    public LicenseApi licenses() {
        return api(LicenseApi.class);
    }

    /** Returns the operations on the limitations of records. */
    public LimitationApi limitations() {
        return api(LimitationApi.class);
    }

    /** Returns the operations on the links of records and on hosted files. */
    public LinkApi links() {
        return api(LinkApi.class);
    }

    /** Returns the operations on records. */
    public MetadataApi metadata() {
        return api(MetadataApi.class);
    }

    /** Returns the calls of routes for which there is no operation. */
    public RawApi raw() {
        return parts.views(life, notices).raw(options);
    }

    /** Returns the searches. */
    public SearchApi search() {
        return api(SearchApi.class);
    }

    /** Returns the operations on the layers of services. */
    public ServiceLayerApi serviceLayers() {
        return api(ServiceLayerApi.class);
    }

    /** Returns the operations on the operations of services. */
    public ServiceOperationApi serviceOperations() {
        return api(ServiceOperationApi.class);
    }

    /** Returns the operations on web services. */
    public ServiceApi services() {
        return api(ServiceApi.class);
    }

    /** Returns the operations on shares. */
    public ShareApi shares() {
        return api(ShareApi.class);
    }

    /** Returns the operations on specifications. */
    public SpecificationApi specifications() {
        return api(SpecificationApi.class);
    }

    /** Returns the operations on thesauri. */
    public ThesaurusApi thesauri() {
        return api(ThesaurusApi.class);
    }

    /** Returns the operations on users. */
    public UserApi users() {
        return api(UserApi.class);
    }

    /** Returns the operations on workgroups. */
    public WorkgroupApi workgroups() {
        return api(WorkgroupApi.class);
    }

    private <A> A api(Class<A> type) {
        return type.cast(
                views.computeIfAbsent(type, api -> parts.views(life, notices).view(api, options)));
    }

    /**
     * Ends all calls of this client, of its views and of its branches, and closes its connections. Doesn't close an OkHttpClient that was
     * set. On a {@linkplain #branch branch}, ends only the calls of the branch.
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
