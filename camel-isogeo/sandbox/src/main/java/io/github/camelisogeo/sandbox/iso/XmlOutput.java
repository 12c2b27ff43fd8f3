package io.github.camelisogeo.sandbox.iso;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A document of XML 1.0 as it is written, element by element. Texts of strangers come out escaped. */
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
     * @param root its name with its prefix
     * @param namespaces prefixes with what they stand for
     */
    public static void write(OutputStream target, String root, Map<String, String> namespaces, Body body) {
        try {
            // A writer of no known encoding: with one, the JDK takes pairs of surrogates apart.
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

    /** Declares prefixes in the element that was just opened. */
    public void namespaces(Map<String, String> namespaces) {
        namespaces.forEach((prefix, uri) -> attribute("xmlns:" + prefix, uri));
    }

    /** An element around what {@code content} writes: its attributes first. */
    public void in(String name, Runnable content) {
        try {
            out.writeStartElement(name);
            content.run();
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** An element that holds a text. */
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

    /** XML knows no control characters, not even escaped. */
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

    /** What a document holds. */
    @FunctionalInterface
    public interface Body {
        void write(XmlOutput xml);
    }
}
