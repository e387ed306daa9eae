package org.handrail.core.dialogue.loading;

import java.util.List;
import org.handrail.core.dialogue.Question;
import org.handrail.core.yaml.Reading;
import org.handrail.core.yaml.Tree;

/** Reads questions.yaml. */
final class QuestionsReader {
    private final Draft draft;
    private final Report report;

    QuestionsReader(Draft draft, Report report) {
        this.draft = draft;
        this.report = report;
    }

    void read(Tree root) {
        List<Tree.Entry> entries = Root.entries(root, FormatKeys.QUESTIONS, Space.QUESTION, draft, report);
        for (Tree.Entry entry : entries == null ? List.<Tree.Entry>of() : entries) {
            String id = entry.key();
            String what = "The question \"%s\"".formatted(id);
            draft.names(Space.QUESTION).declare(id, entry.keyPlace());
            draft.nameUses.add(NameUse.of(Space.FACT, id, entry.keyPlace(), what));
            Reading reading = Reading.of(entry.value(), what, FormatKeys.QUESTION, report);
            if (reading != null) {
                draft.questions.put(id, question(id, what, reading));
            }
        }
    }

    private Question question(String id, String what, Reading reading) {
        List<Tree.Scalar> exclusive = reading.oneOrMore("exclusive");
        exclusive.forEach(code -> draft.codeUses.add(CodeUse.own(id, code.text(), code.place())));
        if (reading.has("exclusive")) {
            draft.exclusives.put(id, reading.placeOf("exclusive"));
        }
        return new Question(
                id,
                reading.yesNo("not_sure", true),
                reading.yesNo("prefer_not", true),
                reading.yesNo("skip", true),
                exclusive.stream().map(Tree.Scalar::text).toList(),
                reading.yesNo("rotate", false),
                reading.yesNo("renews", false),
                draft.covers(reading, what));
    }
}
