package io.github.camelisogeo.sandbox.internal.page;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Commands for a POSIX shell that can be pasted: they log in and read. */
final class Commands {

    private static final String TOKEN = " |\n    sed 's/.*\"access_token\":\"\\([^\"]*\\)\".*/\\1/')\n";

    private Commands() {}

    static String of(Access access) {
        String url = access.url();
        String account = quoted(access.clientId() + ":" + access.clientSecret());
        return Stream.of(
                        "# read, as the group application",
                        "TOKEN=$(curl -s -u " + account + " \\\n    -d grant_type=client_credentials "
                                + quoted(url + "/oauth/token") + TOKEN
                                + "curl -s -H \"Authorization: Bearer $TOKEN\" \\\n    "
                                + quoted(url + "/resources/search?q=type:vector-dataset&_limit=5"),
                        "",
                        "# write too, as the user",
                        "TOKEN=$(curl -s -u " + account + " -d grant_type=password \\\n    --data-urlencode "
                                + quoted("username=" + access.user()) + " \\\n    --data-urlencode "
                                + quoted("password=" + access.password()) + " \\\n    " + quoted(url + "/oauth/token")
                                + TOKEN + "curl -s -H \"Authorization: Bearer $TOKEN\" " + quoted(url + "/account"))
                .collect(Collectors.joining("\n"));
    }

    /** Returns a word in which the shell expands nothing. */
    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }
}
