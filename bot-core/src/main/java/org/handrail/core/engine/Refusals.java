package org.handrail.core.engine;

import java.util.Map;
import org.handrail.core.voice.Voice;

/** Refusals in the words of the person's language. */
final class Refusals {
    private Refusals() {}

    /** The text is {@code engine.refusals.<key>}. */
    static Outcome.Refused of(Refusal refusal, Voice voice, String key) {
        return of(refusal, voice, key, Map.of());
    }

    static Outcome.Refused of(Refusal refusal, Voice voice, String key, Map<String, String> placeholders) {
        return new Outcome.Refused(refusal, voice.text("engine.refusals." + key, placeholders));
    }
}
