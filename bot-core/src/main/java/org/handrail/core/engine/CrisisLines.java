package org.handrail.core.engine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handrail.core.clinic.ByLanguage;
import org.handrail.core.clinic.CrisisLine;
import org.handrail.core.conversation.event.DangerCard;
import org.handrail.core.voice.Voice;

/** The clinic's crisis lines as a danger card shows them. */
final class CrisisLines {
    private CrisisLines() {}

    /** All of them, those that answer in the conversation's language first, else in the clinic's order. */
    static List<DangerCard.Also> of(Voice voice) {
        return voice.clinic().crisisLines().stream()
                .sorted(Comparator.comparing(line -> !line.fits(voice.language())))
                .map(line -> also(voice, line))
                .toList();
    }

    private static DangerCard.Also also(Voice voice, CrisisLine line) {
        Map<String, String> put = new HashMap<>();
        put.put("name", name(voice, line));
        put.put("number", line.number());
        boolean texting = line.how() == CrisisLine.How.TEXT;
        String key = texting ? "engine.line_text" : "engine.line_call";
        if (line.word() != null) {
            put.put("word", line.word());
            key = "engine.line_word";
        }
        if (line.press() != null) {
            put.put("press", line.press());
            key = "engine.line_press";
        }
        return new DangerCard.Also(voice.text(key, put), line.number(), texting);
    }

    private static String name(Voice voice, CrisisLine line) {
        ByLanguage forWhom = line.forWhom();
        String name = line.name().in(voice.language());
        return forWhom == null ? name : "%s (%s)".formatted(name, forWhom.in(voice.language()));
    }
}
