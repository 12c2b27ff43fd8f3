package io.github.camelisogeo.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** The schemas published by the OGC, read from the class path instead of the network. */
final class PublishedSchemas {

    private static final String SITE = "http://schemas.opengis.net/";

    /**
     * ISO 19139 of 2007 with services. The OGC only publishes services with the 2006 edition; here they are combined with
     * the 2007 edition.
     */
    static final PublishedSchemas ISO = of("iso/19139/20070417/gmd/gmd.xsd", "iso/19139/20060504/srv/srv.xsd");

    /** The ISO profile of CSW, which uses the 2006 edition throughout. */
    static final PublishedSchemas ISO_PROFILE = of("csw/2.0.2/profiles/apiso/1.0.0/apiso.xsd");

    static final PublishedSchemas CSW = of("csw/2.0.2/CSW-discovery.xsd");

    static final PublishedSchemas OWS = of("ows/1.0.0/owsExceptionReport.xsd");

    private final Schema schema;

    private PublishedSchemas(Schema schema) {
        this.schema = schema;
    }

    private static PublishedSchemas of(String... paths) {
        try {
            boolean mixed = paths.length > 1;
            SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.setResourceResolver((type, namespace, publicId, systemId, base) ->
                    input(URI.create(base).resolve(systemId).toString(), mixed));
            Source[] sources = Arrays.stream(paths)
                    .map(path -> new StreamSource(resource("ogc/" + path), SITE + path))
                    .toArray(Source[]::new);
            return new PublishedSchemas(factory.newSchema(sources));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LSInput input(String address, boolean mixed) {
        try {
            LSInput input = ((DOMImplementationLS)
                            DOMImplementationRegistry.newInstance().getDOMImplementation("LS"))
                    .createLSInput();
            input.setSystemId(address);
            input.setByteStream(resource(path(address, mixed)));
            return input;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String path(String address, boolean mixed) {
        String file = address.substring(address.lastIndexOf('/') + 1);
        return switch (file) {
            case "xlink.xsd", "xlinks.xsd" -> "w3c/1999/xlink.xsd";
            case "xml.xsd" -> "w3c/2001/xml.xsd";
            default -> {
                String path = address.replace(SITE, "ogc/");
                yield mixed ? path.replaceFirst("20060504/(?=gmd|gco)", "20070417/") : path;
            }
        };
    }

    private static InputStream resource(String path) {
        InputStream in = PublishedSchemas.class.getClassLoader().getResourceAsStream(path);
        return Optional.ofNullable(in).orElseThrow(() -> new IllegalStateException(path + " is not on the class path"));
    }

    /** Returns the errors of a document, or nothing if it is valid. */
    List<String> problems(String document) {
        try {
            schema.newValidator().validate(new StreamSource(new StringReader(document)));
            return List.of();
        } catch (SAXException e) {
            return List.of(e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
