package io.github.camelisogeo.client;

import io.github.camelisogeo.client.error.IsogeoException;
import io.github.camelisogeo.client.internal.signin.Consent;
import io.github.camelisogeo.client.internal.signin.ConsentException;
import io.github.camelisogeo.client.internal.signin.LoopbackListener;
import java.awt.Desktop;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import okhttp3.HttpUrl;

/**
 * A command that lets a user sign in with a browser, and prints the refresh token with which a program can then act for that user. It
 * prints the address of the consent page and opens it if it can, and waits on the loopback interface for the code.
 *
 * <p>The client's secret comes from the credentials file or from the environment variable {@code ISOGEO_CLIENT_SECRET}, never from an
 * argument, which other users of the machine could see. Messages go to the error stream, and only the token to the output.
 */
public final class SignInCommand {

    private static final String USAGE =
            """
            Usage: SignInCommand [--credentials-file FILE] [--client-id ID] [--redirect-uri URI] [--platform prod|qa]
                                 [--identity-url URL] [--timeout SECONDS] [--output FILE]

            Signs a user in with a browser, and prints the refresh token.

              --credentials-file  client_secrets.json or .ini of the application
              --client-id         the identifier of the application, or ISOGEO_CLIENT_ID; its secret, if it has one,
                                  is ISOGEO_CLIENT_SECRET
              --redirect-uri      a registered redirect URI on this machine; the default is that of the file, or
                                  http://127.0.0.1:8765/callback
              --platform          prod (default) or qa
              --identity-url      the base URL of another identity service
              --timeout           how long to wait for the user, 300 seconds by default
              --output            a new file for the token, which only you can read; otherwise it is printed
            """;

    private static final Set<String> OPTIONS = Set.of(
            "--credentials-file",
            "--client-id",
            "--redirect-uri",
            "--platform",
            "--identity-url",
            "--timeout",
            "--output");
    private static final String DEFAULT_REDIRECT_URI = "http://127.0.0.1:8765/callback";
    private static final String DEFAULT_TIMEOUT = "300";
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;
    private final Consumer<URI> browser;

    SignInCommand(Map<String, String> environment, PrintStream out, PrintStream err, Consumer<URI> browser) {
        this.environment = environment;
        this.out = out;
        this.err = err;
        this.browser = browser;
    }

    /** Runs the command. The exit code is 0 if there is a token, 1 if the sign-in failed, and 2 if an argument is wrong. */
    public static void main(String... args) {
        System.exit(new SignInCommand(System.getenv(), System.out, System.err, SignInCommand::open).run(args));
    }

    /** Opens a page if there is a desktop. The address was printed, so nothing is lost if it can't be opened. */
    private static void open(URI page) {
        try {
            if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
                Desktop.getDesktop().browse(page);
            }
        } catch (IOException | RuntimeException | LinkageError e) {
            System.err.println(
                    "The browser could not be opened (" + e.getClass().getSimpleName() + ").");
        }
    }

    int run(String... args) {
        if (List.of(args).contains("--help")) {
            out.print(USAGE);
            return 0;
        }
        try {
            signIn(options(args));
            return 0;
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.println("--help lists the options.");
            return MISUSED;
        } catch (IsogeoException | ConsentException | IOException e) {
            err.println("The sign-in failed: " + e.getMessage());
            return FAILED;
        } catch (TimeoutException e) {
            err.println("Nobody signed in within the time of --timeout.");
            return FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }

    private static Map<String, String> options(String... args) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < args.length; i += 2) {
            if (!OPTIONS.contains(args[i])) {
                // The argument isn't repeated: it may be a secret.
                throw new IllegalArgumentException("argument " + (i + 1) + " is not an option");
            }
            if (i + 1 == args.length) {
                throw new IllegalArgumentException(args[i] + " needs a value");
            }
            options.put(args[i], args[i + 1]);
        }
        return options;
    }

    private void signIn(Map<String, String> options) throws IOException, InterruptedException, TimeoutException {
        AtomicReference<String> received = new AtomicReference<>();
        IsogeoClientBuilder builder = builder(options).refreshTokenListener(received::set);
        Account account = builder.account();
        if (account.clientId() == null) {
            throw new IllegalArgumentException(
                    "the application is missing: give --credentials-file, or --client-id and ISOGEO_CLIENT_SECRET");
        }
        String given = account.tokens().redirectUri();
        Duration longest = seconds(options.getOrDefault("--timeout", DEFAULT_TIMEOUT));
        HttpUrl authorize = builder.hosts().identity().resolve("oauth/authorize");
        try (LoopbackListener listener = LoopbackListener.open(given == null ? DEFAULT_REDIRECT_URI : given)) {
            Consent consent = Consent.begin(authorize, account.clientId(), listener.redirectUri());
            listener.start(consent.state());
            err.println("Sign in on this page:");
            err.println(consent.page());
            browser.accept(consent.page().uri());
            String code = listener.await(longest);
            builder.userTokens(
                    UserTokens.ofAuthorizationCode(code, listener.redirectUri()).withCodeVerifier(consent.verifier()));
        }
        try (IsogeoClient client = builder.build()) {
            client.authenticate();
        }
        if (received.get() == null) {
            throw new IOException("the identity service gave no refresh token to this application");
        }
        hand(received.get(), options.get("--output"));
    }

    private IsogeoClientBuilder builder(Map<String, String> options) {
        String file = options.get("--credentials-file");
        IsogeoClientBuilder builder = IsogeoClient.builder()
                .environment(Map.of())
                .grantType(GrantType.AUTHORIZATION_CODE)
                .userTokens(UserTokens.ofAuthorizationCode(null, options.get("--redirect-uri")))
                .identityUrl(options.get("--identity-url"))
                .platform(platform(options.get("--platform")))
                .credentialsFile(file == null ? null : Path.of(file));
        if (file == null) {
            builder.clientId(options.getOrDefault("--client-id", environment.get("ISOGEO_CLIENT_ID")))
                    .clientSecret(environment.get("ISOGEO_CLIENT_SECRET"));
        } else if (options.containsKey("--client-id")) {
            throw new IllegalArgumentException("--credentials-file and --client-id exclude each other");
        }
        return builder;
    }

    private static Platform platform(String name) {
        if (name == null) {
            return null;
        }
        try {
            return Platform.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("--platform is '" + name + "', it must be prod or qa", e);
        }
    }

    private static Duration seconds(String text) {
        if (!text.matches("[1-9][0-9]{0,5}")) {
            throw new IllegalArgumentException("--timeout is '" + text + "', it must be a number of seconds");
        }
        return Duration.ofSeconds(Long.parseLong(text));
    }

    private void hand(String refreshToken, String file) throws IOException {
        if (file == null) {
            out.println(refreshToken);
            return;
        }
        Path target = Path.of(file);
        boolean posix = target.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] attributes = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Files.createFile(target, attributes);
        Files.writeString(target, refreshToken + System.lineSeparator(), StandardOpenOption.WRITE);
        err.println("The refresh token is in " + target.toAbsolutePath() + ".");
    }
}
