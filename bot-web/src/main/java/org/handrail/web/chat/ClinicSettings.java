package org.handrail.web.chat;

import java.util.List;
import java.util.Map;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.fact.Facts;
import org.handrail.core.voice.Voice;
import org.jspecify.annotations.Nullable;

/** What a page may know of a clinic, in one language. */
record ClinicSettings(
        String id,
        String name,
        List<String> languages,
        String reader,
        List<String> readers,
        String hours,
        List<Call> calls,
        Map<String, String> colours) {

    private static final List<String> ROLES =
            List.of("emergency_number", "oncology_24h", "crisis_line", "poison_line", "dv_line", "office");
    private static final String LABELS = "engine.calls.";

    record Call(String role, String label, String number, String href) {}

    /** The settings in this language, where clinic and dialogue both have it; else in the first one both have. */
    static ClinicSettings of(Clinic clinic, Dialogue dialogue, @Nullable String language) {
        Voice voice = new Voice(dialogue, spoken(clinic, dialogue, language), clinic, Facts.NONE);
        return new ClinicSettings(
                clinic.id(),
                clinic.name().in(voice.language()),
                clinic.languages(),
                clinic.reader().in(voice.language()),
                clinic.readers().stream()
                        .map(reader -> reader.in(voice.language()))
                        .toList(),
                voice.hours(),
                ROLES.stream().map(role -> call(voice, role)).toList(),
                clinic.colours());
    }

    private static String spoken(Clinic clinic, Dialogue dialogue, @Nullable String language) {
        List<String> both = clinic.languages().stream()
                .filter(dialogue.languages()::contains)
                .toList();
        if (language != null && both.contains(language)) {
            return language;
        }
        return both.isEmpty() ? dialogue.languages().getFirst() : both.getFirst();
    }

    private static Call call(Voice voice, String role) {
        String number = voice.clinic().number(role);
        String wire = role.equals("emergency_number") ? "emergency" : role;
        return new Call(wire, voice.text(LABELS + role), number, EntryFrames.href(number));
    }
}
