package io.github.camelisogeo.sandbox.internal.ows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Parses untrusted XML: without document types, so that it can't refer to files or entities, and with limited depth.
 */
final class XmlInput {

    private static final String DEEPEST = "64";

    private XmlInput() {}

    /**
     * Parses a document.
     *
     * @param locator the name of the parameter that contains it
     * @throws OwsException if it isn't XML, or may be harmful
     */
    static Element read(byte[] xml, String locator) {
        try {
            DocumentBuilder builder = factory().newDocumentBuilder();
            // The default handler prints errors.
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
        } catch (SAXException e) {
            throw OwsException.unreadable(locator, e.getMessage());
        } catch (IOException e) {
            throw OwsException.unreadable(locator, "its bytes are not valid text");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        factory.setCoalescing(true);
        return factory;
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** Returns the children with this name in any namespace, since clients use different ones. */
    static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> name.equals(child.getLocalName()))
                .toList();
    }

    static String text(Element element) {
        return element.getTextContent().strip();
    }
}
