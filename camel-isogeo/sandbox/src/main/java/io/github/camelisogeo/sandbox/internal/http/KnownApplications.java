package io.github.camelisogeo.sandbox.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.internal.login.Account;
import io.github.camelisogeo.sandbox.internal.login.Accounts;
import io.github.camelisogeo.sandbox.internal.login.Application;
import io.github.camelisogeo.sandbox.internal.login.Applications;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.search.CatalogueStore;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * The applications of the catalogue as the login needs them. The documents of the built-in ones don't contain their
 * secrets.
 */
final class KnownApplications implements Applications {

    private final Accounts accounts;
    private final CatalogueStore store;

    KnownApplications(Accounts accounts, CatalogueStore store) {
        this.accounts = accounts;
        this.store = store;
    }

    @Override
    public Optional<Application> find(String clientId) {
        return store.present().catalogue().entities().all(EntityKind.APPLICATION).stream()
                .filter(application -> clientId.equals(Json.text(application.document(), "client_id")))
                .findFirst()
                .map(application -> application(application.key(), clientId, application.document()));
    }

    private Application application(String key, String clientId, JsonNode document) {
        Account account = account(clientId, document);
        return new Application(
                key,
                account,
                Objects.requireNonNullElse(Json.text(document, "name"), clientId),
                !"public".equals(Json.text(document, "kind")),
                account == accounts.userApplication() || "user".equals(Json.text(document, "type")),
                StreamSupport.stream(document.path("redirect_uris").spliterator(), false)
                        .map(JsonNode::asText)
                        .filter(uri -> !uri.isBlank())
                        .toList());
    }

    private Account account(String clientId, JsonNode document) {
        if (clientId.equals(accounts.userApplication().name())) {
            return accounts.userApplication();
        }
        if (clientId.equals(accounts.groupApplication().name())) {
            return accounts.groupApplication();
        }
        return new Account(clientId, Objects.requireNonNullElse(Json.text(document, "client_secret"), ""));
    }
}
