package io.github.camelisogeo.component;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.error.IsogeoException;
import java.util.Map;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.HealthCheckResultBuilder;
import org.apache.camel.health.WritableHealthCheckRepository;

/**
 * Camel's check of the producers of a component, which is down if there is no token or if the API doesn't answer. All producers have the
 * same account, so there is one check for all of them.
 */
final class ProducerHealthCheck implements HealthCheck {

    private final IsogeoComponent component;
    private final String id;
    private boolean enabled;

    private ProducerHealthCheck(IsogeoComponent component, String id) {
        this.component = component;
        this.id = id;
        this.enabled = component.isHealthCheckProducerEnabled();
    }

    /** Registers the check of a component, if the context has a repository of checks. Returns what removes it. */
    static Runnable register(IsogeoComponent component) {
        WritableHealthCheckRepository repository = HealthCheckHelper.getHealthCheckRepository(
                component.getCamelContext(), "producers", WritableHealthCheckRepository.class);
        if (repository == null) {
            return () -> {};
        }
        ProducerHealthCheck check = new ProducerHealthCheck(component, "producer:" + component.name());
        repository.addHealthCheck(check);
        return () -> repository.removeHealthCheck(check);
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getGroup() {
        return "camel";
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    @Override
    public boolean isLiveness() {
        // A restart wouldn't help.
        return false;
    }

    @Override
    public Result call(Map<String, Object> options) {
        HealthCheckResultBuilder result = HealthCheckResultBuilder.on(this);
        if (!enabled) {
            return result.message("Disabled").unknown().build();
        }
        try {
            IsogeoClient client = component.connectedClient();
            result.detail("api.url", client.identity().apiUrl());
            result.detail("api.version", AccountProbe.version(client));
            result.up();
        } catch (IsogeoException e) {
            result.down().message(e.getMessage()).error(e);
            if (e.status() != 0) {
                result.detail("http.status", e.status());
            }
        } catch (RuntimeException e) {
            result.down().message(e.getMessage()).error(e);
        }
        return result.build();
    }
}
