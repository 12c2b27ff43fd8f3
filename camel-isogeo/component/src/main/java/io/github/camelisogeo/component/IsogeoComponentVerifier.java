package io.github.camelisogeo.component;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.error.IsogeoException;
import io.github.camelisogeo.client.error.IsogeoUnauthorizedException;
import java.beans.Introspector;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.component.extension.verifier.DefaultComponentVerifierExtension;
import org.apache.camel.component.extension.verifier.ResultBuilder;
import org.apache.camel.component.extension.verifier.ResultErrorBuilder;
import org.apache.camel.spi.PropertyConfigurer;

/**
 * Verifies options of the component before it is used, as tools do: whether they are valid and complete, and whether the account works with
 * them. It uses a component of its own, so nothing of the verified one changes. No result holds a secret.
 */
final class IsogeoComponentVerifier extends DefaultComponentVerifierExtension {

    private static final Pattern OPTION =
            Pattern.compile("(?:isogeo: )?(?:option )?(\\w+) (is missing)?.*", Pattern.DOTALL);

    IsogeoComponentVerifier() {
        super("isogeo");
    }

    @Override
    protected Result verifyParameters(Map<String, Object> parameters) {
        ResultBuilder result = ResultBuilder.withStatusAndScope(Result.Status.OK, Scope.PARAMETERS);
        client(parameters, result).ifPresent(IsogeoClient::close);
        return result.build();
    }

    @Override
    protected Result verifyConnectivity(Map<String, Object> parameters) {
        ResultBuilder result = ResultBuilder.withStatusAndScope(Result.Status.OK, Scope.CONNECTIVITY);
        client(parameters, result).ifPresent(client -> {
            try (client) {
                AccountProbe.version(client);
            } catch (IsogeoException e) {
                result.error(failure(e));
            }
        });
        return result.build();
    }

    private static VerificationError failure(IsogeoException e) {
        ResultErrorBuilder error = ResultErrorBuilder.withCodeAndDescription(
                e instanceof IsogeoUnauthorizedException
                        ? VerificationError.StandardCode.AUTHENTICATION
                        : VerificationError.StandardCode.GENERIC,
                e.getMessage());
        if (e instanceof IsogeoUnauthorizedException) {
            error.parameterKey("clientId").parameterKey("clientSecret");
        }
        if (e.status() != 0) {
            error.detail(VerificationError.HttpAttribute.HTTP_CODE, e.status());
        }
        return error.build();
    }

    /** Returns a client with these options, or reports what is wrong with them. */
    private Optional<IsogeoClient> client(Map<String, Object> parameters, ResultBuilder result) {
        IsogeoComponent component = new IsogeoComponent();
        component.setCamelContext(getCamelContext());
        component.build();
        PropertyConfigurer configurer = component.getComponentPropertyConfigurer();
        Set<String> known = options();
        boolean fits = true;
        for (Map.Entry<String, Object> parameter : parameters.entrySet()) {
            fits &= isSet(configurer, component, parameter.getKey(), parameter.getValue(), known, result);
        }
        if (!fits) {
            return Optional.empty();
        }
        try {
            return Optional.of(component.connectedClient());
        } catch (IllegalArgumentException e) {
            result.error(wrong(e, known));
            return Optional.empty();
        }
    }

    /** Returns the names of the component's options. Camel's configurer knows them, but doesn't list them. */
    private static Set<String> options() {
        return Stream.of(IsogeoComponent.class, IsogeoConfiguration.class)
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> method.getName().startsWith("set") && method.getParameterCount() == 1)
                .map(method -> Introspector.decapitalize(method.getName().substring("set".length())))
                .filter(name -> !name.equals("camelContext"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isSet(
            PropertyConfigurer configurer,
            IsogeoComponent component,
            String name,
            Object value,
            Collection<String> known,
            ResultBuilder result) {
        try {
            Object resolved =
                    value instanceof String text ? getCamelContext().resolvePropertyPlaceholders(text) : value;
            if (configurer.configure(getCamelContext(), component, name, resolved, true)) {
                return true;
            }
            result.error(ResultErrorBuilder.withUnknownOption(name)
                    .description("unknown option " + name + ", the nearest are: " + Words.nearest(name, known))
                    .build());
        } catch (RuntimeException e) {
            // The message of a conversion may hold the value.
            result.error(ResultErrorBuilder.withIllegalOption(name)
                    .description(name + " can't be used: " + reason(e))
                    .build());
        }
        return false;
    }

    private static String reason(RuntimeException e) {
        return e instanceof IllegalArgumentException
                ? e.getMessage()
                : e.getClass().getSimpleName();
    }

    private static VerificationError wrong(IllegalArgumentException e, Collection<String> known) {
        Matcher named = OPTION.matcher(String.valueOf(e.getMessage()));
        String option = named.matches() && known.contains(named.group(1)) ? named.group(1) : null;
        if (option == null) {
            return ResultErrorBuilder.withCodeAndDescription(
                            VerificationError.StandardCode.ILLEGAL_PARAMETER_GROUP_COMBINATION, e.getMessage())
                    .build();
        }
        ResultErrorBuilder error = named.group(2) != null
                ? ResultErrorBuilder.withMissingOption(option)
                : ResultErrorBuilder.withIllegalOption(option);
        return error.description(e.getMessage()).build();
    }
}
