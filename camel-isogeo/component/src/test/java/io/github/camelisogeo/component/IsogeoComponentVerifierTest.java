package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.camel.component.extension.ComponentVerifierExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Options are verified before they are used: their names and values, and whether the account works. */
@SuppressWarnings("deprecation")
class IsogeoComponentVerifierTest extends OperatorsTestSupport {

    private final Map<String, Object> parameters = new HashMap<>();

    @BeforeEach
    void start() {
        parameters.put("identityUrl", sandbox.url());
        parameters.put("clientId", sandbox.get().clientId());
        parameters.put("clientSecret", sandbox.get().clientSecret());
        context.start();
    }

    private ComponentVerifierExtension.Result verify(ComponentVerifierExtension.Scope scope) {
        ComponentVerifierExtension verifier = context.getComponent("isogeo")
                .getExtension(ComponentVerifierExtension.class)
                .orElseThrow();
        return verifier.verify(scope, parameters);
    }

    private ComponentVerifierExtension.VerificationError error(ComponentVerifierExtension.Scope scope) {
        ComponentVerifierExtension.Result result = verify(scope);
        assertThat(result.getStatus()).isEqualTo(ComponentVerifierExtension.Result.Status.ERROR);
        List<ComponentVerifierExtension.VerificationError> errors = result.getErrors();
        assertThat(errors).hasSize(1);
        return errors.get(0);
    }

    @Test
    void whatWorksIsOk() {
        assertThat(verify(ComponentVerifierExtension.Scope.PARAMETERS).getStatus())
                .isEqualTo(ComponentVerifierExtension.Result.Status.OK);
        assertThat(verify(ComponentVerifierExtension.Scope.CONNECTIVITY).getStatus())
                .isEqualTo(ComponentVerifierExtension.Result.Status.OK);
    }

    @Test
    void valuesMayBePlaceholders() {
        context.getPropertiesComponent()
                .addInitialProperty("secret", sandbox.get().clientSecret());
        parameters.put("clientSecret", "{{secret}}");
        assertThat(verify(ComponentVerifierExtension.Scope.CONNECTIVITY).getStatus())
                .isEqualTo(ComponentVerifierExtension.Result.Status.OK);
    }

    @Test
    void aMissingOptionIsNamed() {
        parameters.remove("clientSecret");
        ComponentVerifierExtension.VerificationError error = error(ComponentVerifierExtension.Scope.PARAMETERS);
        assertThat(error.getCode())
                .isEqualTo(ComponentVerifierExtension.VerificationError.StandardCode.MISSING_PARAMETER);
        assertThat(error.getParameterKeys()).containsExactly("clientSecret");
    }

    @Test
    void aWrongValueIsNamed() {
        parameters.put("maxConnections", "0");
        ComponentVerifierExtension.VerificationError error = error(ComponentVerifierExtension.Scope.PARAMETERS);
        assertThat(error.getParameterKeys()).containsExactly("maxConnections");
        assertThat(error.getDescription()).contains("it must be 1 or more");
    }

    @Test
    void anUnknownOptionIsNamedWithTheNearest() {
        parameters.put("clientSecrets", "TOPSECRET");
        ComponentVerifierExtension.VerificationError error = error(ComponentVerifierExtension.Scope.PARAMETERS);
        assertThat(error.getCode())
                .isEqualTo(ComponentVerifierExtension.VerificationError.StandardCode.UNKNOWN_PARAMETER);
        assertThat(error.getParameterKeys()).containsExactly("clientSecrets");
        assertThat(error.getDescription()).contains("clientSecret,").doesNotContain("TOPSECRET");
    }

    @Test
    void wrongCredentialsAreSaidWithoutThem() {
        parameters.put("clientSecret", "wr0ng-secret");
        ComponentVerifierExtension.VerificationError error = error(ComponentVerifierExtension.Scope.CONNECTIVITY);
        assertThat(error.getCode()).isEqualTo(ComponentVerifierExtension.VerificationError.StandardCode.AUTHENTICATION);
        assertThat(error.getParameterKeys()).contains("clientId", "clientSecret");
        assertThat(error.getDescription()).contains("invalid_client").doesNotContain("wr0ng-secret");
    }

    @Test
    void anUnreachableHostIsSaid() {
        parameters.put("identityUrl", "http://127.0.0.1:1");
        parameters.put("maxRetries", "0");
        assertThat(error(ComponentVerifierExtension.Scope.CONNECTIVITY).getDescription())
                .contains("can't connect to 127.0.0.1:1");
    }
}
