package org.handrail.web.fhir;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.conversation.Conversation;
import org.handrail.core.conversation.Entry;
import org.handrail.core.conversation.JournalJson;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.DialogueFiles;
import org.handrail.core.dialogue.DialogueLoader;
import org.handrail.core.engine.Engine;
import org.handrail.core.problem.Loaded;
import org.handrail.core.workbench.Play;
import org.handrail.core.workbench.PlayReader;
import org.handrail.core.workbench.PlayRunner;
import org.handrail.web.conversations.Kept;
import org.handrail.web.conversations.Leaving;
import org.handrail.web.rules.Clinics;
import org.handrail.web.rules.RulesFolder;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;

/** A dialogue with all it takes to run it and to export what was said. */
record Content(Engine engine, PlayRunner runner, Clinic clinic) {
    static final Instant AT = Instant.parse("2026-01-02T08:00:00Z");
    private static final RulesFolder RULES =
            new RulesFolder(Path.of(System.getProperty("handrail.test.rules", "../rules")));
    private static final Clinic DEMO =
            Objects.requireNonNull(Clinics.of(RULES.clinics()).clinic("demo"));

    /** The content that is shipped. */
    static Content shipped() {
        return of(RULES.dialogue("next-steps"));
    }

    static Map<String, String> plays() {
        return RULES.plays("next-steps");
    }

    static Content of(DialogueFiles files) {
        Dialogue dialogue = switch (DialogueLoader.load(files)) {
            case Loaded.Usable<Dialogue>(Dialogue usable, var warnings) -> usable;
            case Loaded.Refused<Dialogue>(var problems) -> throw new AssertionError(problems.toString());
        };
        return new Content(Engine.of(dialogue), new PlayRunner(dialogue, Map.of(DEMO.id(), DEMO)), DEMO);
    }

    Dialogue dialogue() {
        return engine.dialogue();
    }

    /** The journal of a play; whether what happened is what is written is another test's to say. */
    List<Entry> play(String file, String text) {
        return switch (PlayReader.read(file, text)) {
            case Loaded.Usable<Play>(Play play, var warnings) ->
                runner.run(play).journal().stream().map(JournalJson::read).toList();
            case Loaded.Refused<Play>(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    Export export(List<Entry> entries) {
        Kept kept = kept(entries);
        LocalDate day = LocalDate.ofInstant(AT, clinic.timeZone());
        return Exports.of(kept, GuideText.of(engine.guide(kept.conversation(), clinic, day)), AT);
    }

    Kept kept(List<Entry> entries) {
        return new Kept(entries, Conversation.of(entries), engine, clinic);
    }

    /** The bundle of a play that has one. */
    Bundle bundle(String... lines) {
        String text = "play: a test\n\nyou: begin\n"
                + List.of(lines).stream().map(line -> "\nyou: " + line + "\n").collect(Collectors.joining());
        return made(export(play("a.play", text)));
    }

    static Bundle made(Export export) {
        return switch (export) {
            case Export.Made(Bundle bundle) -> bundle;
            case Export.Refused(Leaving.Barred because) -> throw new AssertionError("refused: " + because);
        };
    }

    static Questionnaire questionnaire(Bundle bundle) {
        return (Questionnaire) bundle.getEntry().get(0).getResource();
    }

    static QuestionnaireResponse response(Bundle bundle) {
        return (QuestionnaireResponse) bundle.getEntry().get(1).getResource();
    }

    static DocumentReference document(Bundle bundle) {
        return (DocumentReference) bundle.getEntry().get(2).getResource();
    }
}
