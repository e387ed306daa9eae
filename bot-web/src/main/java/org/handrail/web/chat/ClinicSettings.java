package org.handrail.web.chat;

import java.util.List;
import java.util.Map;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.Words;

/** What a page may know of a clinic. */
record ClinicSettings(
        String id,
        String name,
        List<String> languages,
        String reader,
        String hours,
        List<Call> calls,
        Map<String, String> colours) {

    private static final List<String> ROLES = List.of("emergency_number", "oncology_24h", "office");
    private static final String LABELS = "engine.calls.";

    record Call(String role, String label, String number, String href) {}

    static ClinicSettings of(Clinic clinic, Dialogue dialogue) {
        List<Call> calls =
                ROLES.stream().map(role -> call(clinic, dialogue, role)).toList();
        return new ClinicSettings(
                clinic.id(),
                clinic.name(),
                clinic.languages(),
                clinic.reader(),
                clinic.hours(),
                calls,
                clinic.colours());
    }

    private static Call call(Clinic clinic, Dialogue dialogue, String role) {
        String number = clinic.number(role);
        String wire = role.equals("emergency_number") ? "emergency" : role;
        return new Call(wire, label(clinic, dialogue, role), number, EntryFrames.href(number));
    }

    private static String label(Clinic clinic, Dialogue dialogue, String role) {
        Words words = dialogue.words().get(clinic.languages().getFirst());
        Words.Wording wording = words == null ? null : words.text(LABELS + role);
        return wording == null ? role : wording.text();
    }
}
