package io.github.camelisogeo.component;

import javax.management.JMException;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;
import org.apache.camel.CamelContext;
import org.apache.camel.spi.ManagementAgent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Registers the feeds of a component with JMX, if the context has it. */
final class Management {

    private static final Logger LOG = LoggerFactory.getLogger(Management.class);

    private final CamelContext context;
    private ObjectName registered;

    Management(CamelContext context) {
        this.context = context;
    }

    void register(ManagedFeeds feeds) {
        ManagementAgent agent = agent();
        if (agent == null) {
            return;
        }
        try {
            ObjectName name = name(agent, 1);
            for (int number = 2; agent.isRegistered(name); number++) {
                // Another component of this context.
                name = name(agent, number);
            }
            agent.register(feeds, name);
            registered = name;
        } catch (JMException e) {
            LOG.warn("The feeds can't be seen in JMX: {}", e.toString());
        }
    }

    private ManagementAgent agent() {
        return context.getManagementStrategy() == null
                ? null
                : context.getManagementStrategy().getManagementAgent();
    }

    private ObjectName name(ManagementAgent agent, int number) throws MalformedObjectNameException {
        String name = number == 1 ? "isogeo-feeds" : "isogeo-feeds-" + number;
        return new ObjectName(agent.getMBeanObjectDomainName() + ":context="
                + context.getManagementName() + ",type=components,name=\"" + name
                + "\"");
    }

    void unregister() {
        ManagementAgent agent = agent();
        if (registered == null || agent == null) {
            return;
        }
        try {
            agent.unregister(registered);
        } catch (JMException e) {
            LOG.debug("The feeds could not be removed from JMX", e);
        }
        registered = null;
    }
}
