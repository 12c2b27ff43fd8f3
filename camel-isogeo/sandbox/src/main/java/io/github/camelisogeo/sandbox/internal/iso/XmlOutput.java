package io.github.camelisogeo.sandbox.internal.iso;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML 1.0 document element by element, and escapes all texts. */
public final class XmlOutput {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
    private static final char REPLACEMENT = '\uFFFD';

    private final XMLStreamWriter out;

    private XmlOutput(XMLStreamWriter out) {
        this.out = out;
    }

    /**
     * Writes a document in UTF-8.
     *
     * @param root the name of the root element, with its prefix
     * @param namespaces the prefixes and their namespaces
     */
    public static void write(OutputStream target, String root, Map<String, String> namespaces, Body body) {
        try {
            // A writer without a known encoding: with one, the JDK splits surrogate pairs.
            XMLStreamWriter out = FACTORY.createXMLStreamWriter(
                    new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8)));
            XmlOutput xml = new XmlOutput(out);
            out.writeStartDocument("UTF-8", "1.0");
            xml.in(root, () -> {
                xml.namespaces(namespaces);
                body.write(xml);
            });
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** Declares prefixes on the element that was just opened. */
    public void namespaces(Map<String, String> namespaces) {
        namespaces.forEach((prefix, uri) -> attribute("xmlns:" + prefix, uri));
    }

    /** Writes an element. The content must write its attributes first. */
    public void in(String name, Runnable content) {
        try {
            out.writeStartElement(name);
            content.run();
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** Writes an element that contains a text. */
    public void leaf(String name, String text) {
        in(name, () -> text(text));
    }

    public void attribute(String name, String value) {
        try {
            out.writeAttribute(name, possible(value));
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    public void text(String text) {
        try {
            out.writeCharacters(possible(text));
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** Removes control characters, which XML can't contain even if escaped. */
    private static String possible(String text) {
        StringBuilder possible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> possible.appendCodePoint(isPossible(c) ? c : REPLACEMENT));
        return possible.toString();
    }

    private static boolean isPossible(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && c < Character.MIN_SURROGATE)
                || (c > Character.MAX_SURROGATE && c < 0xFFFE)
                || c > 0xFFFF;
    }

    private static IllegalStateException failed(XMLStreamException e) {
        return new IllegalStateException("XML cannot be written", e);
    }

    /** The content of a document. */
    @FunctionalInterface
    public interface Body {
        void write(XmlOutput xml);
    }
}
