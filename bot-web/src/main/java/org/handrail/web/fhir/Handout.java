package org.handrail.web.fhir;

/** The guide as a file: its media type and its bytes. */
final class Handout {
    private final String contentType;
    private final byte[] bytes;

    Handout(String contentType, byte[] bytes) {
        this.contentType = contentType;
        this.bytes = bytes.clone();
    }

    String contentType() {
        return contentType;
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
