package io.github.camelisogeo.karaf.route;

import io.github.camelisogeo.client.model.Metadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.camel.Exchange;
import org.osgi.framework.Version;

final class Changes {

    private final Path file;
    private final Version version;

    Changes(Path file, Version version) {
        this.file = file;
        this.version = version;
    }

    void write(Exchange exchange) throws IOException {
        Metadata record = exchange.getMessage().getBody(Metadata.class);
        String line = String.join(
                "\t",
                version.toString(),
                exchange.getMessage().getHeader("CamelIsogeoChangeType", String.class),
                exchange.getMessage().getHeader("CamelIsogeoMetadataId", String.class),
                record.titleOrName() + "\n");
        Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
