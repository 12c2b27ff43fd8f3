package io.github.camelisogeo.sandbox.internal.http;

import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.Run;
import io.github.camelisogeo.sandbox.internal.login.Account;
import io.github.camelisogeo.sandbox.internal.login.Accounts;
import io.github.camelisogeo.sandbox.internal.page.Access;
import io.github.camelisogeo.sandbox.internal.page.ShownRecord;
import io.github.camelisogeo.sandbox.internal.page.StartPage;
import io.javalin.http.HandlerType;
import java.util.Comparator;
import java.util.List;

/** The web page for people. */
final class StartRoutes {

    /** The newest records of a larger catalogue are shown. */
    private static final int MOST = 1000;

    private final Accounts accounts;

    StartRoutes(Accounts accounts) {
        this.accounts = accounts;
    }

    List<Route> routes() {
        return List.of(new Route(HandlerType.GET, "/", Right.PUBLIC, false, this::page));
    }

    private Answer page(Call call) {
        String html = StartPage.html(call.catalogue().total(), newest(call.catalogue()), access(call));
        return HtmlAnswer.of(200, html, StartPage.policy());
    }

    /** Returns the newest records, without repetitions, which look the same and are in the same place. */
    private static List<ShownRecord> newest(Catalogue catalogue) {
        return catalogue
                .runs()
                .sorted(Comparator.comparingLong(
                                (Run run) -> run.record().sortKeys().recordModified())
                        .reversed())
                .limit(MOST)
                .map(run ->
                        ShownRecord.of(catalogue.copy(run.record(), run.from()).document()))
                .toList();
    }

    private Access access(Call call) {
        Account application = accounts.groupApplication();
        Account user = accounts.user();
        return new Access(call.base(), application.name(), application.shownSecret(), user.name(), user.shownSecret());
    }
}
