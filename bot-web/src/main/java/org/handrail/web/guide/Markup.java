package org.handrail.web.guide;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XHTML. There is no way to pass markup in: every text and every value of an attribute is escaped. */
final class Markup {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Begins an element.
     *
     * @param attributes names and values, in turns
     */
    Markup begin(String element, String... attributes) {
        tag(element, attributes).append('>');
        open.push(element);
        return this;
    }

    /** Ends the element that was begun last. */
    Markup end() {
        out.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** An element with this text. */
    Markup element(String element, String text, String... attributes) {
        return begin(element, attributes).text(text).end();
    }

    /** An element with nothing in it. */
    Markup empty(String element, String... attributes) {
        tag(element, attributes).append("/>\n");
        return this;
    }

    Markup text(String text) {
        out.append(escaped(Clean.line(text)));
        return this;
    }

    /** Rules of style; they are ours, never typed by anybody. */
    Markup style(String css) {
        if (css.contains("<") || css.contains("&")) {
            throw new IllegalArgumentException("these rules of style (%s) end their element".formatted(css));
        }
        out.append("<style>\n").append(css).append("</style>\n");
        return this;
    }

    private StringBuilder tag(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            out.append(escaped(Clean.line(attributes[i + 1]))).append('"');
        }
        return out;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("these elements %s are still open".formatted(open));
        }
        return out.toString();
    }
}
