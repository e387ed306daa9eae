package org.handrail.core.dialogue.loading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.DialogueFiles;
import org.handrail.core.dialogue.GuidePlan;
import org.handrail.core.dialogue.Medicines;
import org.handrail.core.dialogue.Topics;
import org.handrail.core.problem.Loaded;

/** Read everything, then check everything, then build. */
public final class Loading {
    private static final String PLAYS = "plays/";

    private Loading() {}

    public static Loaded<Dialogue> load(DialogueFiles files) {
        Map<String, String> texts = withoutPlays(files);
        Report report = new Report();
        Draft draft = new Draft(report);
        new FilesReader(draft, report).read(texts);
        Checks.ALL.forEach(check -> check.run(draft, report));
        Head head = draft.head;
        if (report.hasErrors() || head == null) {
            return new Loaded.Refused<>(report.inOrder());
        }
        Dialogue dialogue = dialogue(head, draft, ContentHash.of(texts));
        Gaps.tell(dialogue, report);
        return report.hasErrors()
                ? new Loaded.Refused<>(report.inOrder())
                : new Loaded.Usable<>(dialogue, report.inOrder());
    }

    /** Plays are tests: changing one does not make another dialogue. */
    private static Map<String, String> withoutPlays(DialogueFiles files) {
        Map<String, String> texts = new TreeMap<>(files.texts());
        texts.keySet().removeIf(path -> path.startsWith(PLAYS));
        return texts;
    }

    private static Dialogue dialogue(Head head, Draft draft, String hash) {
        return new Dialogue(
                head.id(),
                head.version(),
                hash,
                head.tags(),
                head.review(),
                head.translationsByLanguage(),
                head.steps(),
                draft.facts,
                draft.questions,
                draft.cards,
                draft.rows.stream().map(DraftRow::row).toList(),
                new GuidePlan(draft.sections, draft.items),
                draft.flags.with(draft.samples),
                new Topics(draft.topics, draft.topicSureness, draft.requests),
                draft.sources,
                draft.statements,
                new Medicines(draft.classesOf, draft.medicines),
                draft.waivers,
                each(draft.words, DraftWords::words),
                each(draft.phrases, DraftPhrases::phrases));
    }

    private static <A, B> Map<String, B> each(Map<String, A> drafts, Function<A, B> build) {
        Map<String, B> built = new LinkedHashMap<>();
        drafts.forEach((key, draft) -> built.put(key, build.apply(draft)));
        return built;
    }
}
