package org.handrail.web.fhir;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.voice.Reader;
import org.hl7.fhir.r4.model.Identifier;

/**
 * The names of what is exported. They depend on nothing but what they name, so the same conversation exported twice has the same
 * names. The clinic stands in them because its name and numbers stand in the texts.
 */
final class Naming {
    static final String LOINC = "http://loinc.org";
    private static final String URIS = "urn:ietf:rfc:3986";
    private static final String OURS = "urn:handrail:";
    /** Digits of the content's hash that stand in a version: enough that no two versions of one clinic ever share them. */
    private static final int HASH_DIGITS = 12;

    private Naming() {}

    /** The questions in one language for one kind of reader; a caregiver is asked in other words, so it is another instrument. */
    static String questionnaire(Dialogue dialogue, Clinic clinic, String language, Reader reader) {
        String to = reader == Reader.CAREGIVER ? "caregiver" : "patient";
        return OURS + "questionnaire:" + String.join(":", clinic.id(), dialogue.id(), language, to);
    }

    /** The authored version with the first digits of the content's hash. */
    static String version(Dialogue dialogue) {
        return dialogue.version() + "-" + dialogue.hash().substring(0, HASH_DIGITS);
    }

    /** The codes of one fact; the same code means another thing in another fact. */
    static String codes(Dialogue dialogue, String fact) {
        return OURS + "codes:" + dialogue.id() + ":" + fact;
    }

    /** The one local code that is not the answer to a question. */
    static String documentCategories() {
        return OURS + "document-category";
    }

    static Identifier contentHash(Dialogue dialogue) {
        return new Identifier().setSystem(OURS + "content-sha256").setValue(dialogue.hash());
    }

    static Identifier contentVersion(Dialogue dialogue) {
        return new Identifier()
                .setSystem(OURS + "content-version:" + dialogue.id())
                .setValue(version(dialogue));
    }

    /** {@code urn:uuid:…} of one part of a conversation; made of its id, which cannot be read back from it. */
    static String uuid(String conversation, String part) {
        byte[] name = (OURS + part + ":" + conversation).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
    }

    static Identifier identifier(String urn) {
        return new Identifier().setSystem(URIS).setValue(urn);
    }

    /** {@code next-steps} → {@code NextSteps}, a name a program can use. */
    static String computerName(Dialogue dialogue) {
        StringBuilder name = new StringBuilder();
        for (String word : dialogue.id().split("[_-]", -1)) {
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return name.toString();
    }
}
